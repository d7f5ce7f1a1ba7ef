package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a command line reach the program as they were typed. */
class ArgumentsAsTypedTest extends CliTest {
    private static final String WRITE_WORDS = "printf '[%s]\\n' \"$@\" > \"$GIVEN\"";

    private String at;

    @BeforeEach
    void a_file_with_words() {
        var file = home.resolve("words");
        cli.file(file, "secret words");
        at = "@" + file;
    }

    @Test
    void argument_starting_with_at_stays_as_typed() throws IOException {
        assertThat(wordsOfTheCommand("--", "sh", "-c", WRITE_WORDS, "sh", at, "@" + at))
                .isEqualTo("[" + at + "]\n[@" + at + "]\n");
        assertThat(cli.run("run", at).exits(2).err()).doesNotContain("secret");
        cli.run("run", "cat-stretch", "--sets", "1", "--no-questions", "--cleared", "--note", at);
        assertThat(cli.run("log", "note", at).exits(0).out()).contains(at).doesNotContain("secret");
        cli.run("safety", "--cleared", "dead-hang", "--by", at).exits(0);
        assertThat(cli.run("safety", "--clearances").out()).contains(at).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-2 points better", "- left hip tight", "-hip tight", "--tight", "-1", "-", "--help me", "=x"})
    void a_note_may_start_with_a_dash(String note) {
        completed();
        assertThat(noted(note)).contains(note);
        assertThat(noted("hip", note, "again")).contains("hip " + note + " again");
        assertThat(noted("--", note, "--help")).contains(note + " --help");
    }

    private String noted(String... words) {
        var line = Stream.concat(Stream.of("log", "note"), Stream.of(words)).toArray(String[]::new);
        return cli.run(line).exits(0).out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2 points better", "- left hip tight", "-hip tight", "--tight", "-1"})
    void the_text_of_an_option_may_start_with_a_dash(String note) {
        completed();
        assertThat(cli.run("log", "edit", "--note", note).exits(0).out()).contains(note);
        assertThat(cli.run("run", "cat", "--sets", "1", "--no-questions", "--cleared", "--note", note)
                        .code())
                .isZero();
        assertThat(cli.run("log", "--json").out()).contains("\"note\":\"" + note);
        completed();
        assertThat(cli.run("log", "edit", "--note=" + note).exits(0).out()).contains(note);
    }

    @Test
    void options_of_a_note_are_options() {
        completed();
        assertThat(cli.run("log", "note", "--help").exits(0).out()).startsWith("Add a note");
        assertThat(cli.run("log", "note", "-h").exits(0).out()).startsWith("Add a note");
        cli.run("log", "note", "better", "--color", "pink").exits(2);
    }

    @Test
    void a_second_pair_of_dashes_belongs_to_the_command() throws IOException {
        assertThat(wordsOfTheCommand("--", "sh", "-c", WRITE_WORDS, "sh", "--", "-x"))
                .isEqualTo("[--]\n[-x]\n");
    }

    /** Where nobody watches, a command prints where this process does, so it writes what it was given into a file. */
    private String wordsOfTheCommand(String... words) throws IOException {
        var given = home.resolve("given");
        cli.with("GIVEN", given.toString())
                .run(Stream.concat(Stream.of("while"), Stream.of(words)).toArray(String[]::new))
                .exits(0);
        return Files.readString(given);
    }

    @Test
    void an_export_has_the_separator_that_was_asked_for() {
        completed();
        assertThat(cli.run("log", "export", "--format", "csv", "--csv-separator", ";")
                        .exits(0)
                        .data())
                .startsWith("session;started");
        assertThat(cli.run("log", "export", "log.html", "--csv-separator", ";")
                        .exits(2)
                        .warning())
                .contains("--csv-separator is for --format csv only.");
        assertThat(cli.run("log", "export", "--format", "csv", "--csv-separator", "x")
                        .exits(2)
                        .warning())
                .contains("--csv-separator takes ',' or ';', not 'x'.");
    }

    @Test
    void an_empty_log_leaves_no_calendar() {
        var file = home.resolve("log.ics");
        assertThat(cli.run("log", "export", file.toString()).exits(1).warning())
                .startsWith("decompress: nothing was written: a calendar needs at least one session.");
        assertThat(file).doesNotExist();
        assertThat(cli.run("log", "export", "--format", "ics").exits(1).data()).isEmpty();
    }

    @Test
    void a_path_may_start_with_an_at_sign() {
        var library = home.resolve("@mine.yaml");
        cli.file(library, "format: decompress/1\nexercises: {}\n");
        assertThat(cli.run("check", library.toString()).exits(0).out()).contains("no problems");
        assertThat(cli.run("check", "@mine.yaml").exits(1).err()).contains("@mine.yaml");
    }

    private void completed() {
        cli.run("run", "cat-stretch", "--sets", "1", "--no-questions", "--cleared");
    }
}
