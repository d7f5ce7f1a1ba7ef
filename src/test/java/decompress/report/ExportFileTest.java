package decompress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFileTest {
    @TempDir
    private Path folder;

    private static void write(Path path, ExportFormat format) throws IOException {
        try (var file = ExportFile.at(path, format)) {
            file.writer().write("größer\n");
            file.finish();
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void export_is_private_utf_8_with_a_byte_order_mark(ExportFormat format) throws IOException {
        var path = folder.resolve("export");
        write(path, format);

        assertThat(path).hasContent((format == ExportFormat.CSV ? "\uFEFF" : "") + "größer\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(path));
    }

    @Test
    void a_file_that_is_broken_off_leaves_the_older_one_and_nothing_else() throws IOException {
        var path = Files.writeString(folder.resolve("export"), "older");
        try (var file = ExportFile.at(path, ExportFormat.JSON)) {
            file.writer().write("newer");
        }

        assertThat(path).hasContent("older");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(path));
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_stays_a_link() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later"));
        write(link, ExportFormat.JSON);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later")).hasContent("größer\n");
    }

    @Test
    void a_link_stays_a_link_to_the_file_that_is_replaced() throws IOException {
        var path = Files.writeString(folder.resolve("export"), "older");
        var link = Files.createSymbolicLink(folder.resolve("link"), path);
        write(link, ExportFormat.JSON);

        assertThat(link).isSymbolicLink();
        assertThat(path).hasContent("größer\n");
    }

    @Test
    void a_stream_gets_everything_and_stays_open() throws IOException {
        var closed = new AtomicBoolean();
        var stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (var file = ExportFile.on(stream)) {
            file.writer().write("größer\n");
            file.finish();
        }

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("größer\n");
        assertThat(closed).isFalse();
    }

    @Test
    void a_folder_that_is_not_there_is_a_missing_file() {
        assertThatThrownBy(() -> ExportFile.at(folder.resolve("no/export"), ExportFormat.ICS))
                .isInstanceOf(NoSuchFileException.class);
    }
}
