package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogCommandsTest {
    private static final String OLDER = session("01KAJ8T0000000000000000001", "2026-11-20T08:00:00+01:00");
    private static final String NEWER = session("01KAJ8T0000000000000000002", "2026-11-22T07:31:04+01:00");

    @TempDir
    private Path home;

    private Path log;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Result result;

    private static String session(String id, String started) {
        return """
                {"v":1,"id":"%s","started":"%s","zone":"Europe/Berlin","seconds":112.4,"outcome":"completed",\
                "reason":null,"attended":true,"routine":null,"pain":{"before":4,"after":2},"note":null,"future":[1],\
                "exercises":[{"exercise":"cat-stretch","prescribed":{"sets":2,"hold_s":20,"rest_s":10},\
                "sets":[{"held_s":20.0,"done":true},{"held_s":20.0,"done":true}]}]}
                """.formatted(id, started);
    }

    @BeforeEach
    void two_sessions_are_logged() throws IOException {
        log = Files.writeString(home.resolve("sessions.jsonl"), OLDER + NEWER);
    }

    private int run(String... arguments) {
        now = now.plusSeconds(1);
        result = new CliHarness(home)
                .with("DECOMPRESS_LOG", log.toString())
                .at(now.toString())
                .run(arguments);
        return result.code();
    }

    private String exported(String... arguments) {
        assertThat(run(arguments)).as(result.err()).isZero();
        return result.raw();
    }

    @Test
    void undo_after_a_note_removes_the_note_and_redo_brings_it_back() {
        run("log", "note", "slept badly");
        assertThat(run("log", "undo")).isZero();
        assertThat(result.out()).isEqualTo("""
                Undone: the note "slept badly" on the session of 2026-11-22 07:31 (cat-stretch).
                To bring it back: decompress log redo
                """);
        assertThat(run("log", "redo")).isZero();
        assertThat(result.out()).isEqualTo("""
                Brought back: the note "slept badly" on the session of 2026-11-22 07:31
                (cat-stretch).
                """);
        run("log", "--json", "--last", "1");
        assertThat(result.out()).contains("slept badly");
    }

    @Test
    void undo_at_a_terminal_asks_first() {
        var cli = new CliHarness(home).with("DECOMPRESS_LOG", log.toString()).at(now.toString());
        var before = content();
        var refused = cli.types("n").run("log undo").exits(3);
        assertThat(refused.told()).isEqualTo("""
                This will undo the session of 2026-11-22 07:31 (cat-stretch).
                Undo it? y/N n
                Nothing was undone.
                exit code 3
                """);
        assertThat(content()).isEqualTo(before);
        cli.types("y").run("log undo").exits(0);
        assertThat(content()).startsWith(before).contains("\"retracts\"");
    }

    private String content() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void undo_takes_back_the_newest_and_then_the_one_before() {
        assertThat(run("log", "undo")).isZero();
        assertThat(result.out()).isEqualTo("""
                Undone: the session of 2026-11-22 07:31 (cat-stretch).
                To bring it back: decompress log redo
                """);
        assertThat(run("log", "undo")).isZero();
        assertThat(result.out()).contains("the session of 2026-11-20 08:00");

        assertThat(run("log", "undo")).isEqualTo(1);
        assertThat(result.err()).isEqualTo("decompress: there is nothing to undo.\n");
    }

    @Test
    void undo_only_ever_adds_to_the_log() throws IOException {
        run("log", "undo");

        assertThat(log).content().startsWith(OLDER + NEWER).hasLineCount(3);
        assertThat(exported("log", "export", "--format", "json")).isEqualTo(OLDER);
    }

    @Test
    void a_note_is_added_to_the_newest() {
        assertThat(run("log", "note", "left", "side")).isZero();
        assertThat(result.out()).isEqualTo("""
                Noted:
                2026
                  Sun 22 Nov 07:31  cat-stretch  2 sets, held 40 s, pain 4→2
                                    left side
                """);
        run("log", "note", "later, too");

        run("log", "--json", "--since", "today");
        assertThat(result.out()).contains("\"note\":\"left side\\nlater, too\"", "\"future\":[1]");
    }

    @Test
    void the_newest_session_can_be_corrected() {
        assertThat(run("log", "edit", "--pain-after", "7", "--note", "right side"))
                .isZero();
        assertThat(result.out()).startsWith("Corrected:").contains("pain 4→7", "right side");
        assertThat(log).content().startsWith(OLDER + NEWER).hasLineCount(3);

        assertThat(run("log", "edit")).isEqualTo(2);
        assertThat(result.warning()).contains("say what to correct: --pain-before, --pain-after, --site-before,");
        assertThat(run("log", "edit", "--pain-before", "11")).isEqualTo(2);
        assertThat(run("log", "edit", "--note", " ")).isEqualTo(2);
        assertThat(log).content().hasLineCount(3);
    }

    @Test
    void where_it_hurt_can_be_corrected_without_the_rating() {
        assertThat(run("log", "edit", "--site-before", "back", "--site-after", "thigh"))
                .isZero();
        assertThat(result.out()).contains("pain 4→2 (back, then thigh)");
        assertThat(log).content().endsWith(",\"pain\":{\"site_before\":\"back\",\"site_after\":\"thigh\"}}\n");

        assertThat(run("log", "edit", "--site-after", "buttock")).isZero();
        assertThat(result.out()).contains("pain 4→2 (back, then", "buttock)");
        assertThat(run("log", "edit", "--site-after", "knee")).isEqualTo(2);
        assertThat(result.warning()).contains("back, buttock, thigh, below-knee");
    }

    @Test
    void an_empty_note_is_none() {
        assertThat(run("log", "note", " ")).isEqualTo(2);
        assertThat(result.err()).isEqualTo("decompress: the note is empty.\n");
    }

    @Test
    void check_shows_each_bad_line_between_its_neighbours() throws IOException {
        Files.writeString(log, OLDER + "{\"v\":1,\"id\":\"tor\u001b[31m\n" + NEWER);

        assertThat(run("log", "check")).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                        %1$s:2: it is not JSON from column 17 on
                               1 | {"v":1,"id":"01KAJ8T0000000000000000001","started":"2026-11-20T08:00:00+…
                        >      2 | {"v":1,"id":"tor.[31m
                               3 | {"v":1,"id":"01KAJ8T0000000000000000002","started":"2026-11-22T07:31:04+…
                        """.formatted(log));
        assertThat(result.out()).isEqualToNormalizingWhitespace(log + ": 2 sessions, 1 line with a problem.\n");
    }

    @Test
    void check_of_a_good_log_is_content() {
        assertThat(run("log", "check")).isZero();
        assertThat(result.out()).isEqualToNormalizingWhitespace(log + ": 2 sessions, every line can be read.\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void an_export_as_json_can_be_merged_into_another_log_any_number_of_times() throws IOException {
        run(
                "log",
                "export",
                "--format",
                "json",
                "--output",
                home.resolve("mine.jsonl").toString());
        log = home.resolve("other.jsonl");

        assertThat(run("log", "merge", home.resolve("mine.jsonl").toString())).isZero();
        assertThat(result.out()).endsWith("mine.jsonl: 2 new sessions\n");
        assertThat(run("log", "merge", home.resolve("mine.jsonl").toString())).isZero();
        assertThat(result.out()).endsWith("mine.jsonl: 0 new sessions\n");
        assertThat(exported("log", "export", "--format", "json")).isEqualTo(OLDER + NEWER);
    }

    @Test
    void merge_of_several_logs_keeps_the_log_before_the_command() throws IOException {
        var laptop = Files.writeString(home.resolve("laptop"), session("A", "2026-11-20T09:31:04+01:00"));
        var desktop = Files.writeString(home.resolve("desktop"), session("B", "2026-11-21T07:31:04+01:00"));

        assertThat(run("log", "merge", laptop.toString(), desktop.toString())).isZero();
        assertThat(result.out())
                .containsSubsequence(laptop + ": 1 new session\n", desktop + ": 1 new session\n", log + ".bak");
        assertThat(log).hasContent(OLDER + Files.readString(laptop) + Files.readString(desktop) + NEWER);
        assertThat(home.resolve("sessions.jsonl.bak")).hasContent(OLDER + NEWER);
    }

    @Test
    void merge_with_one_log_that_is_missing_changes_nothing() throws IOException {
        var laptop = Files.writeString(home.resolve("laptop"), session("A", "2026-11-20T09:31:04+01:00"));

        assertThat(run(
                        "log",
                        "merge",
                        laptop.toString(),
                        home.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(log).hasContent(OLDER + NEWER);
    }

    @Test
    void merge_with_a_folder_asks_for_a_file() {
        assertThat(run("log", "merge", "/")).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                decompress: cannot read the session log: /: it is a folder, not a file
                Name the file of a session log, such as laptop.jsonl.
                """);
    }

    @Test
    void file_that_is_no_log_is_reported_in_a_few_lines() throws IOException {
        var readme = Files.writeString(home.resolve("README.md"), "no log\n".repeat(90));

        assertThat(run("log", "merge", readme.toString())).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(6).last().isEqualTo("and 85 more");
    }

    @Test
    void only_the_first_unreadable_lines_are_reported() throws IOException {
        log = Files.writeString(home.resolve("README.md"), "no log\n".repeat(90));

        for (var command : List.of("log", "log summary", "log --json", "log export --format csv")) {
            assertThat(run(command.split(" "))).as(command).isEqualTo(1);
            assertThat(result.err().lines())
                    .as(command)
                    .hasSize(6)
                    .last()
                    .isEqualTo("… and more of them: decompress log check");
        }
    }

    @Test
    void a_note_is_there_once_wherever_exports_are_merged() throws IOException {
        run("log", "note", "slept badly");
        var export = Files.writeString(home.resolve("export.jsonl"), exported("log", "export", "--format", "json"));
        var original = log;
        for (var order : List.of(List.of(export, original), List.of(original, export))) {
            log = Files.createTempDirectory(home, "order").resolve("log");
            for (var file : order) {
                assertThat(run("log", "merge", file.toString())).isZero();
            }
            run("log", "--json", "--last", "1");
            assertThat(result.out()).contains("\"note\":\"slept badly\"");
        }
    }

    @Test
    void a_merge_of_nothing_says_what_is_missing() {
        assertThat(run("log", "merge", home.resolve("nowhere.jsonl").toString()))
                .isEqualTo(1);
        assertThat(result.err()).contains("nowhere.jsonl: no such file or folder");
    }

    @Test
    void a_file_for_a_spreadsheet_names_its_encoding_and_a_pipe_does_not() throws IOException {
        var file = home.resolve("log.csv");

        assertThat(run("log", "export", "--format", "csv", "--output", file.toString()))
                .isZero();

        assertThat(file).content().startsWith("\uFEFFsession,started,");
        assertThat(exported("log", "export", "--format", "csv")).startsWith("session,started,");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void an_export_never_overwrites_the_log() {
        assertThat(run("log", "export", "--format", "csv", "--output", log.toString()))
                .isEqualTo(2);

        assertThat(result.warning()).contains("is the log itself");
        assertThat(log).content().isEqualTo(OLDER + NEWER);
    }

    @Test
    void an_export_is_private_and_takes_its_place_only_when_it_is_whole() throws IOException {
        var file = Files.writeString(home.resolve("log.html"), "the page of last week");
        var readable = log;
        log = Files.createDirectory(home.resolve("folder"));
        assertThat(run("log", "export", "--format", "html", "--output", file.toString()))
                .isEqualTo(1);
        assertThat(file).hasContent("the page of last week");

        log = readable;
        assertThat(run("log", "export", "--format", "html", "--output", file.toString()))
                .isZero();
        assertThat(file).content().startsWith("<!DOCTYPE html>");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_name_of_the_file_says_the_form_of_the_export() throws IOException {
        for (var name : List.of("log.csv", "log.jsonl", "log.ics", "REPORT.HTML")) {
            assertThat(run("log", "export", home.resolve(name).toString()))
                    .as(name)
                    .isZero();
        }
        assertThat(home.resolve("log.csv")).content().startsWith("\uFEFFsession,");
        assertThat(home.resolve("log.jsonl")).hasContent(OLDER + NEWER);
        assertThat(home.resolve("log.ics")).content().startsWith("BEGIN:VCALENDAR");
        assertThat(home.resolve("REPORT.HTML")).content().startsWith("<!DOCTYPE html>");
        assertThat(run("log", "export", home.resolve("log").toString())).isEqualTo(2);
        assertThat(result.warning()).contains("name a format: --format csv, json, ics or html.");
        assertThat(run("log", "export", "a.csv", "--output", "b.csv")).isEqualTo(2);
    }

    @Test
    void an_export_says_what_it_cannot_write() {
        assertThat(run(
                        "log",
                        "export",
                        "--format",
                        "ics",
                        "--output",
                        home.resolve("no/such").toString()))
                .isEqualTo(1);
        assertThat(result.warning()).endsWith("no/such: its folder does not exist");
    }

    @Test
    void the_page_bears_the_name_and_the_day() {
        assertThat(exported("log", "export", "--format", "html", "--name", "Ada", "--since", "7d"))
                .contains(
                        "<dd>Ada</dd>", "<dt>Created</dt><dd>22 Nov 2026</dd>", "<dd>16 Nov 2026 to 22 Nov 2026</dd>");
    }

    @Test
    void the_page_names_exercises_as_the_library_does_and_hangs_on_no_mistake_in_it() {
        var page = List.of("log", "export", "--format", "html").toArray(String[]::new);
        var cli = new CliHarness(home);

        assertThat(exported(page)).contains(">Cat stretch</th>").doesNotContain("cat-stretch");
        cli.own("exercises: {cat-stretch: {name: Morning cat}}\n");
        assertThat(exported(page)).contains(">Morning cat</th>");
        cli.own("exercises: {cat-stretch: {nme: Morning cat}}\n");
        assertThat(exported(page)).contains(">Cat stretch</th>");
    }

    @Test
    void a_name_without_a_page_is_wrong() {
        assertThat(run("log", "export", "--format", "csv", "--name", "Ada")).isEqualTo(2);
    }

    @Test
    void the_summary_is_plain_text_in_a_pipe() {
        assertThat(run("log", "summary")).isZero();
        assertThat(result.out())
                .startsWith("2 of the last 7 days\n2 sessions, ")
                .doesNotContain("\u001b");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void the_summary_keeps_to_what_was_asked_for() {
        run("log", "summary", "--until", "2026-11-20");
        assertThat(result.out()).startsWith("1 of the last 7 days\n1 session, ");
        run("log", "summary", "--exercise", "dead-hang");
        assertThat(result.out()).isEqualTo("No session matches.\n");
    }

    @Test
    void the_summary_as_json_has_the_numbers() {
        assertThat(run("log", "summary", "--json")).isZero();
        assertThat(result.out())
                .contains(
                        "\"sessions\": 2",
                        "\"active_of_last_7_days\": 2",
                        "\"sets_planned\": 4",
                        "\"change\": \"too_little\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "export --format csv", "export --format html", "undo"})
    void bad_line_is_reported_and_the_other_lines_are_merged(String command) throws IOException {
        Files.writeString(log, OLDER + NEWER + "torn\n");

        assertThat(run(("log " + command).split(" "))).isEqualTo(1);
        assertThat(result.err()).startsWith(log + ":3: ").hasLineCount(1);
        assertThat(result.out() + result.raw()).isNotEmpty();
    }

    @Test
    void option_before_the_command_is_an_error() {
        assertThat(run("log", "--since", "7d", "summary")).isEqualTo(2);
        assertThat(result.err()).startsWith("decompress: put --since after 'decompress log summary'.");
    }
}
