package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import decompress.library.problem.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    private static final String VALID =
            "format: decompress/1\nexercises: {a: {name: Ä, position: prone, prescription: {hold: 5s, sets: 2, rest: none}}}\n";

    @TempDir
    Path folder;

    @Test
    void a_byte_order_mark_moves_no_place() throws IOException {
        assertThat(picture("\uFEFF" + VALID)).isEmpty();
        assertThat(picture("\uFEFFformat: decompress/3\n")).startsWith("mine.yaml:1:9: error: ");
    }

    @Test
    void a_missing_file_and_a_directory_are_said_to_be_so() {
        assertThat(pictureOf(folder.resolve("mine.yaml"))).isEqualTo("""
                        mine.yaml: error: there is no such file
                          hint: check the name, or make one with: decompress edit""");
        assertThat(pictureOf(folder)).contains(": error: this cannot be read: it is a folder, not a file\n");
    }

    @Test
    void a_file_that_may_not_be_read_is_said_to_be_so() throws IOException {
        var file = write(VALID.getBytes(StandardCharsets.UTF_8));
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the superuser may read everything");

        assertThat(pictureOf(file)).contains(": error: you may not read this file\n");
    }

    @Test
    void fifty_megabytes_are_refused_at_once() throws IOException {
        var file = folder.resolve("mine.yaml");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(pictureOf(file)).contains(": error: the file is larger than 1 MB\n"));
    }

    @Test
    void bytes_that_are_no_text_are_said_to_be_so() throws IOException {
        assertThat(picture(new byte[] {(byte) 0x7F, 'E', 'L', 'F', 1, 0, 0, 0})).contains("not a text file");
        assertThat(picture(VALID.getBytes(StandardCharsets.UTF_16))).contains("the file is in UTF-16");
        assertThat(picture(VALID.getBytes(StandardCharsets.UTF_16LE))).contains("the file is in UTF-16");
        assertThat(picture(VALID.getBytes(StandardCharsets.UTF_16BE))).contains("the file is in UTF-16");
        assertThat(picture(VALID.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("""
                        mine.yaml:2:23: error: the character here is not UTF-8
                            exercises: {a: {name:
                                                  ^
                          hint: save the file as UTF-8""");
    }

    @Test
    @Timeout(20)
    void a_pipe_is_not_waited_for() throws Exception {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(pictureOf(pipe)).contains("a pipe or a device, not a file");
    }

    @Test
    void the_name_of_a_file_cannot_command_the_terminal() {
        assertThat(pictureOf(folder.resolve("\u001B[31mred.yaml"))).doesNotContain("\u001B");
    }

    private String picture(String text) throws IOException {
        return picture(text.getBytes(StandardCharsets.UTF_8));
    }

    private String picture(byte[] bytes) throws IOException {
        return pictureOf(write(bytes));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("mine.yaml"), bytes);
    }

    private String pictureOf(Path file) {
        var problems = LibraryReader.read(Source.file(file)).problems();
        return problems.isEmpty() ? "" : problems.get(0).picture().replace(folder + "/", "");
    }
}
