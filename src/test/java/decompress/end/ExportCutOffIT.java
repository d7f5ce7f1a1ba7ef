package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.report.ExportFile;
import decompress.report.ExportFormat;
import decompress.support.ChildJava;
import decompress.support.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that a signal ends halfway. */
@Timeout(60)
class ExportCutOffIT {
    @TempDir
    private Path folder;

    /** Writes half an export, then waits for a signal. */
    static final class Halfway {
        private Halfway() {}

        public static void main(String[] arguments) throws IOException {
            try (var file = ExportFile.at(Path.of(arguments[0]), ExportFormat.CSV)) {
                file.writer().write("half");
                file.writer().flush();
                System.out.println("halfway");
                var unused = System.in.read();
                file.finish();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUP", "INT", "TERM"})
    void export_cut_off_by_a_signal_leaves_the_older_file_and_no_other(String signal) throws Exception {
        var export = Files.writeString(folder.resolve("log.csv"), "older");
        var process = new ProcessBuilder(ChildJava.command(List.of(), Halfway.class, export.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("halfway");
        assertThat(folder).isDirectoryContaining("glob:**.tmp");

        Pty.signal(process.pid(), signal);
        assertThat(process.waitFor()).isGreaterThan(128);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(export).hasContent("older");
    }
}
