package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import decompress.report.ExportFile;
import decompress.report.ExportFormat;
import decompress.support.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        assumeThat(isIgnored(signal))
                .as("%s is ignored where the tests run", signal)
                .isFalse();
        var export = Files.writeString(folder.resolve("log.csv"), "older");
        // A process that is started in the background may ignore INT; one on a terminal does not.
        try (var pty = Pty.java(List.of(), Halfway.class, export.toString()).start()) {
            pty.awaitText("halfway");
            assertThat(folder).isDirectoryContaining("glob:**.tmp");
            pty.signal(signal);
            assertThat(pty.awaitExit()).isGreaterThan(128);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(export).hasContent("older");
    }

    /** Whether the signal is ignored by this process, and so by its children, as a shell does it in the background. */
    private static boolean isIgnored(String signal) throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        var number = Map.of("HUP", 1, "INT", 2, "TERM", 15).get(signal);
        var mask = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .findFirst();
        return mask.isPresent() && (mask.get() >> (number - 1) & 1) == 1;
    }
}
