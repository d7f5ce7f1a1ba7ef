package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise file that cannot be used: every problem with its place, and nothing else happens. */
class BadLibraryTest {
    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("exercises.yaml");
    }

    private Result listed() {
        return new CliHarness(home).run("list", "--library", file.toString()).prints("");
    }

    private Result listed(String content) throws IOException {
        Files.writeString(file, content);
        return listed();
    }

    /** With the name of the file in place of FILE. */
    private void assertProblems(Result result, String problems) {
        result.exits(1).complains(problems.replace("FILE", file.toString()));
    }

    @Test
    void it_is_missing() {
        assertProblems(listed(), """
                FILE: error: there is no such file
                  hint: check the name, or make one with: decompress edit
                """);
    }

    @Test
    void it_is_a_directory() {
        file = home;
        assertProblems(listed(), """
                FILE: error: this cannot be read: it is a folder, not a file
                  hint: name a file
                """);
    }

    @Test
    void it_is_empty() throws Exception {
        assertProblems(listed(""), """
                FILE:1:1: error: there is nothing in this file
                  hint: begin the file with the line: format: decompress/1
                """);
    }

    @Test
    void it_is_not_yaml() throws Exception {
        var result = listed("exercises: [\n").exits(1);
        assertThat(result.err())
                .startsWith(file + ":2:1: error: this is not YAML: ")
                .contains("\n  hint: ");
    }

    @Test
    void it_is_prose() throws Exception {
        assertProblems(listed("Stretch every day.\n"), """
                FILE:1:1: error: this is not an exercise file
                    Stretch every day.
                    ^
                  hint: begin the file with the line: format: decompress/1
                """);
    }

    @Test
    void it_is_noise() throws Exception {
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 27, '[', '2', 'J'});
        assertThat(listed().exits(1).err()).startsWith(file + ":").doesNotContain("\033");
    }

    @Test
    void it_has_fifty_megabytes() throws Exception {
        assertProblems(listed("# one more comment\n".repeat(50_000_000 / 19)), """
                FILE: error: the file is larger than 1 MB
                  hint: check that this is the right file
                """);
    }

    @Test
    void it_is_full_of_unknown_keys() throws Exception {
        var content = new StringBuilder("format: decompress/1\nexercises:\n  my-stretch:\n");
        for (var key = 0; key < 300; key++) {
            content.append("    key").append(key).append(": 1\n");
        }
        var result = listed(content.toString()).exits(1);
        assertThat(result.err())
                .contains(file + ":4:5: error: my-stretch: there is no field \"key0\"\n")
                .contains("        key0: 1\n        ^\n");
        assertThat(result.err().lines().filter(line -> line.contains("there is no field")))
                .hasSize(300);
    }

    @Test
    void its_sets_run_backwards() throws Exception {
        assertProblems(listed("""
                format: decompress/1
                exercises:
                  my-stretch:
                    name: My stretch
                    position: standing
                    prescription:
                      hold: 20s
                      sets: 5-4
                      rest: 10s
                """), """
                FILE:8:13: error: my-stretch: sets: "5-4" runs from high to low
                          sets: 5-4
                                ^
                  hint: write it like this: 4-5
                """);
    }

    @Test
    void a_person_s_own_file_is_held_to_the_same() throws Exception {
        file = home.resolve(".config/decompress/exercises.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "format: decompress/1\nexercises:\n  overhead-stretch:\n    prescription: {hold: soon}\n");
        var result =
                new CliHarness(home).run("run", "overhead-stretch").exits(1).prints("");
        assertThat(result.err()).startsWith(file + ":4:26: error: overhead-stretch: hold: \"soon\"");
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void the_environment_may_name_the_file() {
        var result = new CliHarness(home)
                .with("DECOMPRESS_LIBRARY", file.toString())
                .run("show", "overhead-stretch")
                .exits(1);
        assertThat(result.err()).startsWith(file + ": error: there is no such file");
    }
}
