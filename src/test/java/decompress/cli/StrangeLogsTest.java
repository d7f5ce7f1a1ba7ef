package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A log that went through editors, other systems, other machines and newer programs says what it said before. */
class StrangeLogsTest {
    /** Every way to ask the log; the first says it as it stands, so that only its meaning can be compared. */
    private static final List<String> QUESTIONS = List.of(
            "log",
            "log --exercise cat",
            "log --since 2026-11-20",
            "log summary",
            "log summary --json",
            "log export --format csv",
            "log export --format ics",
            "log export --format html",
            "list",
            "today",
            "due --json");

    /** Changes to a log's file that keep its meaning, each with the number of bad lines it causes. */
    enum Strangeness {
        ENDS_OF_LINES_OF_ANOTHER_SYSTEM(0),
        NO_END_OF_THE_LAST_LINE(0),
        A_MARK_IN_FRONT(0),
        EMPTY_LINES(0),
        BLANKS_AROUND(0),
        BLANKS_INSIDE(0),
        EVERY_LINE_TWICE(0),
        FIELDS_OF_A_NEWER_PROGRAM(0),
        A_NEWER_PROGRAM(0),
        THE_VERSION_LAST(0),
        LETTERS_BY_THEIR_NUMBERS(0),
        NUMBERS_IN_ANOTHER_FORM(0),
        ZEROS_AFTER_A_POWER_CUT(1),
        ZEROS_IN_FRONT(1),
        A_TORN_LINE_IN_FRONT(1),
        A_TORN_LINE_AT_THE_END(1),
        SOMETHING_ELSE_IN_THE_MIDDLE(2);

        private final int badLines;

        Strangeness(int badLines) {
            this.badLines = badLines;
        }

        String of(String log) {
            return switch (this) {
                case ENDS_OF_LINES_OF_ANOTHER_SYSTEM -> log.replace("\n", "\r\n");
                case NO_END_OF_THE_LAST_LINE -> log.stripTrailing();
                case A_MARK_IN_FRONT -> "\ufeff" + log;
                case EMPTY_LINES -> "\n\n" + log.replace("\n", "\n\n");
                case BLANKS_AROUND -> log.replace("\n", "  \n").replace("{\"v\"", "  {\"v\"");
                case BLANKS_INSIDE -> log.replace(",\"", " ,  \"").replace("\":", "\" : ");
                case EVERY_LINE_TWICE -> log + log;
                case FIELDS_OF_A_NEWER_PROGRAM ->
                    log.replace("\"v\":1,", "\"v\":1,\"mood\":{\"a\":[1,\"}\\\"\",null]},");
                case A_NEWER_PROGRAM -> log.replace("\"v\":1,", "\"v\":3,\"heart\":[72,81],");
                case THE_VERSION_LAST -> log.replace("{\"v\":1,", "{").replace("}\n", ",\"v\":1}\n");
                case LETTERS_BY_THEIR_NUMBERS ->
                    log.replace("stretch", "\\u0073tretch").replace("ä", "\\u00e4");
                case NUMBERS_IN_ANOTHER_FORM ->
                    log.replace("20.0", "2.00e1").replace("\"hold_s\":20,", "\"hold_s\":20.000,");
                case ZEROS_AFTER_A_POWER_CUT -> log + "\0".repeat(512) + "\n";
                case ZEROS_IN_FRONT -> "\0".repeat(512) + "\n" + log;
                case A_TORN_LINE_IN_FRONT -> log.substring(0, 40) + "\n" + log;
                case A_TORN_LINE_AT_THE_END -> log + log.substring(0, 40);
                case SOMETHING_ELSE_IN_THE_MIDDLE -> log.replaceFirst("\n", "\n<<<<<<< HEAD\n=======\n");
            };
        }
    }

    private static String log;
    private static Map<String, String> before;

    @TempDir
    private Path home;

    private CliHarness cli;

    /** Some days of one person, and every view of them. */
    @BeforeAll
    static void some_days(@TempDir Path home) throws Exception {
        var cli = somebody(home);
        var options = " --ready 0s --no-questions";
        cli.at("2026-11-18T06:00:00Z").run("run overhead-stretch --pain-before 3 --pain-after 2" + options);
        cli.run("log", "note", "Links zäh, \"wie\" ein\tBrett; =1+1, Ende").exits(0);
        cli.at("2026-11-20T06:00:00Z").run("run lower-back-extension --cleared" + options);
        cli.run("log edit --pain-after 3").exits(0);
        cli.at("2026-11-21T06:00:00Z").run("run cow-stretch" + options);
        cli.run("log undo").exits(0);
        cli.at("2026-11-22T06:00:00Z").run("run cat-stretch" + options);
        log = Files.readString(home.resolve(".local/share/decompress/sessions.jsonl"));
        before = answers(cli.at("2026-11-22T07:00:00Z"));
        assertThat(before.get("log").lines()).hasSize(1 + 4);
    }

    private static CliHarness somebody(Path home) {
        GoAhead.in(home);
        return new CliHarness(home)
                .at("2026-11-22T07:00:00Z")
                .own("exercises: {cat-stretch: {prescription: {per-day: 1}}}");
    }

    @BeforeEach
    void the_log_of_these_days() {
        cli = somebody(home).file(path(), log);
    }

    private Path path() {
        return home.resolve(".local/share/decompress/sessions.jsonl");
    }

    private static Map<String, String> answers(CliHarness whose) {
        var answers = new LinkedHashMap<String, String>();
        QUESTIONS.forEach(question -> answers.put(question, whose.run(question).data()));
        return answers;
    }

    private static void assertSame(Map<String, String> answers, Map<String, String> before) {
        before.forEach((question, answer) ->
                assertThat(answers.get(question)).as(question).isEqualTo(answer));
    }

    /** Exports keep the order of the file, which a merge changes. */
    private static Map<String, String> inAnyOrder(Map<String, String> answers) {
        var sorted = new LinkedHashMap<>(answers);
        sorted.replaceAll((question, answer) ->
                question.contains("export") ? answer.lines().sorted().collect(Collectors.joining("\n")) : answer);
        return sorted;
    }

    @ParameterizedTest
    @EnumSource
    void it_answers_every_question_as_before(Strangeness strangeness) throws Exception {
        Files.writeString(path(), strangeness.of(log));

        assertSame(answers(cli), before);
        var told = cli.run("log --json").exits(strangeness.badLines > 0 ? 1 : 0);
        assertThat(told.jsonLines()).hasSize(3);
        assertThat(told.err().lines()).as(told.err()).hasSize(strangeness.badLines);
    }

    @ParameterizedTest
    @EnumSource
    void appended_session_is_found_and_old_bytes_stay(Strangeness strangeness) throws Exception {
        Files.writeString(path(), strangeness.of(log));
        var bytes = Files.readAllBytes(path());

        cli.run("run overhead-stretch --ready 0s --no-questions --sets 1").exits(0);
        cli.run("log note the new one");
        assertThat(cli.run("log --json").jsonLines()).hasSize(4);
        assertThat(cli.run("log --last 1").out()).contains("overhead-stretch  1 set", "the new one");
        assertThat(Files.readAllBytes(path())).startsWith(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void merged_into_the_log_it_came_from_it_adds_nothing(Strangeness strangeness) throws Exception {
        var other = home.resolve("other.jsonl");
        Files.writeString(other, strangeness.of(log));

        var merged = cli.run("log merge " + other);
        assertThat(merged.code()).as(merged.toString()).isEqualTo(strangeness.badLines > 0 ? 1 : 0);
        assertSame(inAnyOrder(answers(cli)), inAnyOrder(before));
    }

    @ParameterizedTest
    @EnumSource
    void merged_into_an_empty_log_it_says_all_it_said(Strangeness strangeness) throws Exception {
        var other = home.resolve("other.jsonl");
        Files.writeString(other, strangeness.of(log));
        var elsewhere = somebody(home.resolve("elsewhere"));

        elsewhere.run("log merge " + other);
        assertSame(inAnyOrder(answers(elsewhere)), inAnyOrder(before));
        assertThat(elsewhere.run("log --json").exits(0).jsonLines()).hasSize(3);
    }

    @Test
    void taking_back_goes_one_session_back_each_time_and_is_not_taken_back_itself() throws Exception {
        var taken = List.of(
                "Undone: the session of 2026-11-22 07:00 (cat-stretch)",
                "Undone: the correction (pain after 3) of the session of 2026-11-20 07:00 (lower-back-extension)",
                "Undone: the session of 2026-11-20 07:00 (lower-back-extension)",
                "Undone: the note",
                "Undone: the session of 2026-11-18 07:00 (overhead-stretch)");
        for (var exercise : taken) {
            assertThat(cli.run("log undo").exits(0).out().replace('\n', ' ')).contains(exercise);
        }
        cli.run("log undo").exits(1).complains("decompress: there is nothing to undo.\n");
        assertThat(cli.run("log").exits(0).out()).startsWith("Nothing is logged yet.");
        assertThat(Files.readString(path())).startsWith(log);
    }

    @Test
    void undone_session_stays_undone_after_a_merge() throws Exception {
        var other = Files.writeString(home.resolve("other.jsonl"), log);
        cli.run("log undo").exits(0);
        cli.run("log merge " + other).exits(0);

        assertThat(cli.run("log --json").jsonLines())
                .noneMatch(session -> session.text("exercises.0.exercise").equals("cat-stretch"))
                .hasSize(2);
    }

    @Test
    void what_two_machines_say_of_one_session_is_the_same_on_both_and_the_later_word_counts() throws Exception {
        var otherHome = home.resolve("elsewhere");
        var elsewhere = somebody(otherHome);
        var otherLog = otherHome.resolve(".local/share/decompress/sessions.jsonl");
        elsewhere.file(otherLog, log);
        cli.at("2026-11-22T08:00:00Z").run("log edit --pain-after 5").exits(0);
        elsewhere.at("2026-11-22T09:00:00Z").run("log edit --pain-after 1").exits(0);
        elsewhere.run("log note from the other one").exits(0);
        cli.at("2026-11-22T10:00:00Z").run("log note from this one").exits(0);
        var copy = Files.copy(path(), home.resolve("copy.jsonl"));

        cli.run("log merge " + otherLog).exits(0);
        elsewhere.run("log merge " + copy).exits(0);
        assertThat(cli.run("log").out())
                .isEqualTo(elsewhere.run("log").out())
                .contains("pain ?→1", "from the other one", "from this one");
    }

    @Test
    void merged_older_sessions_come_before_the_latest() throws Exception {
        var other = Files.writeString(home.resolve("other.jsonl"), log);
        var here = somebody(home.resolve("elsewhere")).at("2026-11-22T09:00:00Z");
        here.run("run cat-stretch overhead-stretch --ready 0s --no-questions --sets 1")
                .exits(0);
        here.run("log merge " + other).exits(0);
        var all = """
                2026
                  Wed 18 Nov 07:00  overhead-stretch        4 sets, held 1 min 20 s, pain 3→2
                                    Links zäh, "wie" ein Brett; =1+1, Ende
                  Fri 20 Nov 07:00  lower-back-extension    1 set, 8 repetitions, pain ?→3
                  Sun 22 Nov 07:00  cat-stretch             1 set, held 20 s
                  Sun 22 Nov 10:00  cat-stretch and 1 more  2 sets, held 40 s
                """;

        for (var question :
                List.of("log", "log --since 2026-11-01", "log --until today", "log --last 9 --exercise o,c,l")) {
            assertThat(here.run(question).out()).as(question).isEqualTo(all);
        }
        for (var question : List.of("log --last 1 --exercise cat", "log --last 1 --exercise over", "log --last 1")) {
            assertThat(here.run(question).out())
                    .as(question)
                    .contains("Sun 22 Nov 10:00")
                    .doesNotContain("07:00");
        }
        assertThat(here.run("log --json").jsonLines().stream().map(session -> session.text("started")))
                .isSorted();
    }

    @Test
    void without_a_letter_of_another_language_lost_it_can_be_written_where_only_ascii_can() {
        cli.charset(StandardCharsets.US_ASCII);
        var lines = cli.run("log --json").exits(0);

        assertThat(lines.out().chars()).allMatch(c -> c < 0x80);
        assertThat(lines.jsonLines().get(0).text("note")).isEqualTo("Links zäh, \"wie\" ein\tBrett; =1+1, Ende");
    }

    /** Whatever becomes of a log, the lines that are good are in what is exported, and can be brought in again. */
    @Test
    void an_export_brought_in_elsewhere_says_all_that_was_said_here() throws IOException {
        var file = home.resolve("export.json");
        cli.run("log export --format json --output " + file).exits(0);
        var elsewhere = somebody(home.resolve("elsewhere"));
        elsewhere.run("log merge " + file).exits(0);

        assertSame(answers(elsewhere), answers(cli));
        assertThat(file).content().doesNotContain("cow-stretch");
    }
}
