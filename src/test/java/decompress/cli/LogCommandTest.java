package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.lines.LineBinder;
import decompress.session.Input;
import decompress.support.GoAhead;
import decompress.support.Sessions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four sessions from Thursday to Sunday, 22 November 2026, looked back at on that Sunday. */
class LogCommandTest {
    @TempDir
    private static Path performed;

    @TempDir
    private Path home;

    private Path file;

    @BeforeAll
    static void perform() {
        GoAhead.in(performed);
        perform("2026-11-19T06:00:00Z", "overhead-stretch", "--pain-before", "3", "--pain-after", "2");
        perform("2026-11-20T06:00:00Z", "hands-and-knees", "--sets", "1", "--no-questions");
        perform("2026-11-21T23:30:00Z", "cat-stretch", "--sets", "2", "--no-questions");
        perform("2026-11-22T06:00:00Z", "lower-back-extension", "--no-questions");
    }

    @BeforeEach
    void copyTheLog() throws Exception {
        file = home.resolve(".local/share/decompress/sessions.jsonl");
        Files.createDirectories(file.getParent());
        Files.copy(performed.resolve(home.relativize(file)), file);
    }

    private static void perform(String instant, String... arguments) {
        var line = new ArrayList<>(List.of("run"));
        line.addAll(List.of(arguments));
        new CliHarness(performed).at(instant).run(line.toArray(String[]::new)).exits(0);
    }

    private CliHarness decompress() {
        return new CliHarness(home);
    }

    private Result log(String options) {
        return decompress().run(("log " + options).strip().split(" +"));
    }

    @Test
    void json_loses_no_letter_where_only_ascii_can_be_written() {
        decompress().run("log", "note", "Rücken steif 🙂").exits(0);

        var json = decompress().charset(StandardCharsets.US_ASCII).run("log", "--json", "--last", "1");

        assertThat(json.out()).contains("R\\u00fccken steif \\ud83d\\ude42");
    }

    @Test
    void log_shows_one_line_a_session_and_the_latest_last() {
        log("").exits(0).prints("""
                2026
                  Thu 19 Nov 07:00  overhead-stretch      4 sets, held 1 min 20 s, pain 3→2
                  Fri 20 Nov 07:00  hands-and-knees       3 sets, held 1 min
                  Sun 22 Nov 00:30  cat-stretch           2 sets, held 40 s
                  Sun 22 Nov 07:00  lower-back-extension  1 set, 8 repetitions
                """);
    }

    @Test
    void unusual_sessions_have_a_mark_and_notes_are_below() {
        decompress().key(45, Input.HURTS).run("run overhead-stretch --no-questions");
        decompress().run("log note Left side tight, and easier after a walk around the block in the rain.");
        decompress()
                .window(80)
                .run("log --since today --exercise over,lower")
                .exits(0)
                .prints("""
                2026
                  Sun 22 Nov 07:00  lower-back-extension  1 set, 8 repetitions
                ! Sun 22 Nov 07:31  overhead-stretch      1 of 4 sets, held 25 s, stopped for
                                                          pain
                                    Left side tight, and easier after a walk around the block in
                                    the rain.
                """);
    }

    @Test
    void where_nothing_fits_it_says_so_and_a_name_that_nothing_has_gets_the_nearest() {
        log("--exercise foam").exits(0).prints("No session matches.\n");
        log("--exercise foam --json").exits(0).prints("");
        log("summary --exercise foam").exits(0).prints("No session matches.\n");
        log("--since 2027-01-01").exits(0).prints("No session matches.\n");
        for (var typo : List.of("--exercise overhed", "--exercise foam,overhed --json", "summary --exercise overhed")) {
            log(typo)
                    .exits(2)
                    .warns("decompress: there is no exercise or routine 'overhed'. Did you mean overhead-stretch?");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --last 1                                  | lower-back-extension
            --last 3                                  | overhead-stretch+ cat-stretch lower-back-extension
            --since today                             | cat-stretch lower-back-extension
            --since 2026-11-21                        | cat-stretch lower-back-extension
            --since friday                            | overhead-stretch+ cat-stretch lower-back-extension
            --since 3d --until yesterday              | overhead-stretch+
            --until 2026-11-20                        | overhead-stretch overhead-stretch+
            --until 2026-11-20 --last 1               | overhead-stretch+
            --exercise cat-stretch                    | overhead-stretch+ cat-stretch
            --exercise cat-stretch --since 2026-11-21 | cat-stretch
            --exercise dead-hang                      | ''
            --exercise over                           | overhead-stretch overhead-stretch+
            --exercise low,cat                        | overhead-stretch+ cat-stretch lower-back-extension
            --exercise hands-and-knees                     | overhead-stretch+
            """)
    void it_can_be_narrowed_down(String options, String expected) {
        var shown = log(options + " --json").exits(0).jsonLines().stream()
                .map(record -> record.text("exercises.0.exercise")
                        + (record.list("exercises").size() > 1 ? "+" : ""))
                .toList();
        assertThat(String.join(" ", shown)).isEqualTo(expected);
    }

    @Test
    void json_is_the_log_as_it_is() throws Exception {
        log("--json").exits(0).prints(Files.readString(file));
    }

    @Test
    void it_shows_the_last_twenty() throws Exception {
        var newest = Files.readString(file).lines().toList().get(3);
        var more =
                IntStream.range(10, 28).mapToObj(each -> newest.replaceFirst("\"id\":\"..", "\"id\":\"" + each) + "\n");
        Files.writeString(file, more.collect(Collectors.joining()), StandardOpenOption.APPEND);
        assertThat(log("").exits(0).out().lines()).hasSize(22).last().isEqualTo("20 of 22, --last 100 shows more.");
        assertThat(log("--last 21").exits(0).out())
                .contains("hands-and-knees")
                .endsWith("21 of 22, --last 105 shows more.\n");
        assertThat(log("--last 22").exits(0).out()).contains("pain 3→2").doesNotContain("shows more");
        assertThat(log("--since 7d --last 2").exits(0).out()).endsWith("2 of 22, --last 10 shows more.\n");
    }

    @Test
    void log_of_some_months_is_not_read_to_its_beginning() throws Exception {
        var text = new StringBuilder("this line is bad and far away\n");
        for (var day = LocalDate.of(2026, 4, 1); text.length() < 60_000; day = day.plusDays(1)) {
            text.append(LineBinder.line(Sessions.at(day + "T08:00:00+02:00"))).append('\n');
        }
        Files.writeString(file, text);
        var result = log("").exits(0);
        assertThat(result.out()).endsWith("The newest 20, --last 100 shows more.\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void an_empty_log_says_how_to_begin(@TempDir Path nowhere) {
        var result = new CliHarness(nowhere).run("log").exits(0);
        result.prints("Nothing is logged yet. 'decompress run desk-break' is a good start.\n");
        new CliHarness(nowhere).run("log", "--json").exits(0).prints("");
        assertThat(nowhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void nothing_is_wider_than_the_window(int columns) {
        var result = decompress().window(columns).run("log").exits(0);
        assertThat(result.out().lines())
                .as(result.toString())
                .hasSizeGreaterThan(4)
                .allMatch(row -> row.length() <= columns);
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("07:00 overhead-stretch 4 sets, held 1 min 20 s, pain 3→2");
    }

    @Test
    void bad_line_is_skipped_and_reported_once() throws Exception {
        Files.writeString(file, "{\"v\":1,\"id\":", StandardOpenOption.APPEND);
        var result = log("").exits(1);
        assertThat(result.out()).contains("lower-back-extension");
        assertThat(result.err()).contains(file + ":5: ").containsOnlyOnce("\n");
    }
}
