package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.json.Json;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each command ends where things are as they should be, and where one of a person's files is not. */
class ExitCodesTest extends CliTest {
    private static final String SESSION = "run overhead-stretch --sets 1 --ready 0s --no-questions";

    /** Commands that only show sessions. */
    static final List<String> TELLING = List.of(
            "log",
            "log --json",
            "log --exercise overhead",
            "log summary",
            "log summary --json",
            "log export --format csv",
            "log export --format json",
            "log export --format ics",
            "log export --format html");

    /** What adds to the log. */
    static final List<String> AMENDING = List.of("log note hi", "log edit --pain-after 3", "log undo");

    /** What needs the exercises. */
    static final List<String> EXERCISES = List.of(
            "list",
            "list --json",
            "show overhead-stretch",
            "show desk-break --json",
            "show overhead-stretch --sheet text",
            "today",
            "today --json",
            "run overhead-stretch --dry-run");

    /** What hangs on none of a person's files. */
    static final List<String> UNTOUCHED = List.of(
            "",
            "safety",
            "help",
            "help run",
            "list --help",
            "completion bash",
            "completion zsh",
            "completion fish",
            "--version");

    static final List<String> DOING =
            List.of(SESSION, "safety --profile --have none", "safety --cleared dead-hang --by Dr");

    static final List<String> CHECKING = List.of("check", "check --settings", "log check", "edit", "due", "due --json");

    @BeforeEach
    void person_who_did_a_session_today() {
        GoAhead.in(home);
        cli.with("EDITOR", "true");
        cli.run(SESSION).exits(0);
    }

    private Path log() {
        return home.resolve(".local/share/decompress/sessions.jsonl");
    }

    private Result run(String line) {
        return line.isEmpty() ? cli.run() : cli.run(line);
    }

    private void endsWell(String line) {
        assertThat(run(line).exits(0).data()).as(line).isNotEmpty();
    }

    /** Ends with 1 and this in front of all else on stderr. */
    private Result fails(String line, String words) {
        var result = run(line).exits(1);
        assertThat(result.err().replaceAll("\\s+", " ")).as(result.toString()).startsWith(words);
        return result;
    }

    /** Ends with 0 and says what is wrong on stderr alone. */
    private void warns(String line, String words) {
        var result = run(line);
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.err().replaceAll("\\s+", " ")).as(result.toString()).startsWith(words);
        assertThat(result.out()).as(result.toString()).isNotEmpty().doesNotContain(words);
    }

    @ParameterizedTest
    @FieldSource({"TELLING", "AMENDING", "EXERCISES", "UNTOUCHED", "DOING", "CHECKING"})
    void where_nothing_is_wrong_the_code_is_0_and_nothing_is_on_stderr(String line) {
        endsWell(line);
    }

    @ParameterizedTest
    @FieldSource({"TELLING", "AMENDING", "EXERCISES", "DOING", "CHECKING"})
    void a_log_of_a_newer_program_is_nothing_wrong(String line) throws Exception {
        Files.writeString(log(), Files.readString(log()).replace("\"v\":1", "\"v\":9,\"mood\":{\"a\":[1]}"));

        endsWell(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log note hi               | decompress: there is no session to add a note to.
            log edit --pain-after 3   | decompress: there is no session to correct.
            log undo                  | decompress: there is nothing to undo.
            log redo                  | decompress: there is nothing to redo.
            log merge other.jsonl     | decompress: cannot read the session log: other.jsonl: no such file or folder
            run --resume              | decompress: nothing to resume:
            run dead-hang --no-questions | decompress: A doctor or physiotherapist must clear you for Dead hang
            run table --no-questions  | decompress: A professional must clear you for Table-assisted decompression
            remind --routine dead-hang | decompress: no exercise of 'dead-hang' suits a break
            check no-such.yaml        | decompress: 1 error in no-such.yaml
            list --library no-such.yaml | no-such.yaml: error: there is no such file
            """)
    void failure_exits_with_1_and_its_reason(String line, String reason) throws Exception {
        Files.delete(log());

        fails(line, reason);
    }

    @Test
    void due_movement_exits_with_1_and_empty_stderr() {
        assertThat(cli.run("due").code()).isZero();
        var late = cli.at("2026-11-22T07:30:00Z").run("due");

        assertThat(late.code()).isEqualTo(1);
        assertThat(late.err()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TELLING")
    void torn_line_exits_with_1_and_shows_all_other_sessions(String line) throws Exception {
        var whole = run(line).exits(0).data();
        Files.writeString(log(), "{\"v\":1,\"id\":\n" + Files.readString(log()));

        var torn = fails(line, log() + ":1: torn: it breaks off in the middle");
        assertThat(torn.data()).isEqualTo(whole);
        assertThat(torn.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("AMENDING")
    void a_line_that_is_torn_keeps_nothing_from_being_added(String line) throws Exception {
        Files.writeString(log(), "{\"v\":1,\"id\":\n" + Files.readString(log()));

        fails(line, log() + ":1: torn: it breaks off in the middle");
        assertThat(Files.readAllLines(log())).hasSize(3);
    }

    @ParameterizedTest
    @FieldSource({"EXERCISES", "UNTOUCHED", "DOING"})
    void a_line_that_is_torn_is_no_matter_of_what_is_about_exercises(String line) throws Exception {
        Files.writeString(log(), "{\"v\":1,\"id\":\n" + Files.readString(log()));

        endsWell(line);
    }

    @ParameterizedTest
    @FieldSource({"TELLING", "AMENDING"})
    void log_that_is_a_folder_exits_with_1_and_is_not_shown_as_empty(String line) throws Exception {
        Files.delete(log());
        Files.createDirectory(log());

        assertThat(fails(line, "decompress: cannot read the session log: " + log() + ": ")
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "today, verhead",
        "today --json, verhead",
        "due, 0 min since you moved",
        "due --json, minutes",
        "run today --no-questions, 4 of 4 sets"
    })
    void due_movement_is_not_guessed_from_an_unreadable_log(String line, String readable) throws Exception {
        cli.own("exercises: {overhead-stretch: {prescription: {per-day: 2}}}");
        assertThat(run(line).exits(0).out()).contains(readable);
        Files.delete(log());
        Files.createDirectory(log());

        assertThat(fails(line, "decompress: cannot read the session log: " + log() + ": ")
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource({"EXERCISES", "DOING"})
    void a_mistake_in_the_own_exercise_file_is_1_with_its_place_and_a_way_out(String line) {
        cli.own("exercises: {cat-stretch: {prescription: {hold: soon}}}");

        var result = fails(line, cli.own() + ":2:48: error: cat-stretch: hold: \"soon\" is not a length of time");
        assertThat(result.err()).contains("^\n", "hint: ");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource({"TELLING", "AMENDING", "UNTOUCHED"})
    void broken_own_file_leaves_log_and_safety_usable(String line) {
        cli.own("exercises: {cat-stretch: {prescription: {hold: soon}}}");

        endsWell(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, "run overhead-stretch --dry-run", "run --resume", "remind", "due"})
    void a_mistake_in_the_settings_is_1_where_they_count(String line) {
        cli.file(home.resolve(".config/decompress/settings.yaml"), "format: decompress-settings/1\nvolume: loud\n");

        fails(line, home.resolve(".config/decompress/settings.yaml") + ":2:9: error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --json", "show overhead-stretch", "today"})
    void commands_that_only_show_report_broken_settings(String line) {
        cli.file(home.resolve(".config/decompress/settings.yaml"), "format: decompress-settings/1\nvolume: loud\n");

        warns(line, "Your settings have a problem and are left out here: decompress check");
    }

    @ParameterizedTest
    @FieldSource("DOING")
    void a_damaged_profile_is_1_for_all_that_it_guards(String line) throws Exception {
        Files.writeString(cli.profile(), "{");

        assertThat(fails(line, "decompress: cannot use " + cli.profile()).out()).isEmpty();
        assertThat(cli.profile()).hasContent("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --json",
                "show overhead-stretch",
                "today",
                "safety --conditions",
                "safety --clearances"
            })
    void commands_that_only_show_report_a_damaged_profile(String line) throws Exception {
        Files.writeString(cli.profile(), "{");

        warns(line, "decompress: cannot use " + cli.profile());
    }

    @ParameterizedTest
    @CsvSource({"SIGNAL, 2, 130", "SIGNAL, 15, 143", "SIGNAL, 1, 129", "HURTS, 0, 3", "STOP, 0, 3", "NEXT, 0, 3"})
    void how_a_session_ends_early(Input input, int signal, int code) {
        if (signal > 0) {
            cli.signal(2, signal);
        } else {
            cli.key(2, input).key(3, input);
        }
        var result = cli.run(SESSION);

        assertThat(result.code()).as(result.toString()).isEqualTo(code);
        assertThat(result.err()).as(result.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 130", "15, 143", "1, 129"})
    void a_signal_at_the_last_question(int signal, int code) {
        assertThat(cli.leave(signal)
                        .run("run overhead-stretch --sets 1 --ready 0s")
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q        | run overhead-stretch
            8b,y     | run overhead-stretch
            8b,''    | run overhead-stretch
            n        | run dead-hang
            y,n      | run dead-hang
            """)
    void answering_no_before_the_session_exits_with_3(String answers, String line) {
        var result = cli.types(answers.replace("''", "").split(",", -1)).run(line + " --ready 0s");

        result.exits(3);
        assertThat(result.out()).contains("Not started");
        assertThat(cli.run("log --json").jsonLines())
                .filteredOn(record -> !"not-started".equals(record.at("reason")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 126, 255})
    void while_ends_as_its_command_did(int code) {
        assertThat(cli.run("while", "--", "sh", "-c", "exit " + code).code()).isEqualTo(code);
    }

    @Test
    void a_record_that_cannot_be_kept_is_1_however_the_session_ended() throws Exception {
        Files.delete(log());
        Files.createDirectory(log());

        assertThat(cli.run(SESSION).code()).isEqualTo(1);
        assertThat(cli.key(2, Input.STOP).key(3, Input.STOP).run(SESSION).code())
                .isEqualTo(1);
        assertThat(cli.signal(2, 15).run(SESSION).code()).isEqualTo(1);
    }

    /** With --json stdout is JSON and nothing else, whatever is wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --json",
                "show cat-stretch --json",
                "show desk-break --json",
                "today --json",
                "log summary --json",
                "safety --json",
                "safety --clearances --json",
                "due --json",
                "check --json",
                "run --resume --json"
            })
    void json_is_nothing_else(String line) throws Exception {
        Files.writeString(log(), "{\"v\":1,\"id\":\n" + Files.readString(log()));
        Files.writeString(cli.profile(), "{");
        cli.own("exercises: {}");

        var out = run(line).out();
        if (!out.isEmpty()) {
            assertThat(Json.read(out)).isNotNull();
        }
        assertThat(out.isEmpty()).as(out).isEqualTo(line.startsWith("run"));
    }
}
