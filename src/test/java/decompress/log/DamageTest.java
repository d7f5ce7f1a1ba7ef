package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.ids;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.lines.LineBinder;
import decompress.log.store.LogProblem;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
    private static final String GOOD = LineBinder.line(stretch(MORNING));
    private static final String NEIGHBOUR = LineBinder.line(stretch(MORNING.plusHours(1)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`oops`|it is not JSON from column 1 on",
                "`[1]`|it is not a JSON object",
                "`{}`|it is neither a session nor an amendment of one",
                "`{\"v\":1,\"id\":\"x\",\"started\":\"yesterday\"}`|\"started\" is not a time such as 2026-11-22T07:31:04+01:00",
                "`{\"v\":1,\"id\":\"x\",\"started\":\"2026-11-22T07:31:04Z\",\"seconds\":\"1\"}`|\"seconds\" is not a number of seconds",
                "`{\"v\":1,\"id\":\"x\",\"started\":\"2026-11-22T07:31:04Z\",\"pain\":{\"before\":11}}`|\"pain\" is not from 0 to 10",
                "`{\"v\":1,\"id\":\"x\",\"started\":\"2026-11-22T07:31:04Z\",\"outcome\":\"won\"}`|\"outcome\" is none of completed, stopped, interrupted",
                "`{\"v\":1,\"id\":\"x\",\"started\":\"2026-11-22T07:31:04Z\",\"exercises\":[{}]}`|an exercise has no \"exercise\"",
            })
    void a_bad_line_is_reported_and_its_neighbours_kept(String bad, String what) throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, GOOD + "\n\r\n" + bad + "\n" + NEIGHBOUR);
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).hasSize(2);
        assertThat(problems).containsExactly(new LogProblem(file, 3, what));
        assertThat(new SessionLog(file).last(5, LATER).entries()).hasSize(2);
        assertThat(new SessionLog(file).last(5, LATER).problems()).isEqualTo(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0x\0{}", "\0x\0\0", "{\0", "x\0\0\0"})
    void line_that_looks_like_another_encoding_is_a_bad_line(String bad) throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, GOOD + "\n" + bad + "\n" + NEIGHBOUR);
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).hasSize(2);
        assertThat(problems).containsExactly(new LogProblem(file, 2, "NUL bytes, as a power cut leaves them"));
        assertThat(new SessionLog(file).last(5, LATER).problems()).isEqualTo(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void line_in_utf16_is_named(String charset) throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.write(file, (NEIGHBOUR + "\n" + GOOD + "\n").getBytes(charset));
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).isEmpty();
        assertThat(problems).extracting(LogProblem::what).contains("it is in UTF-16; save the file as UTF-8");
    }

    @Test
    @Timeout(20)
    void notes_without_number_about_one_session_are_read_in_time() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var lines = new StringBuilder(GOOD).append('\n');
        for (var i = 0; i < 60_000; i++) {
            lines.append(
                    "{\"v\":1,\"id\":\"N%d\",\"at\":\"2026-11-22T08:00:00Z\",\"notes\":\"%s\",\"note\":\"stiff\"}\n"
                            .formatted(i, stretch(MORNING).id()));
        }
        Files.writeString(file, lines);
        var record = new SessionLog(file).last(1, LATER).entries().get(0).record();
        assertThat(record.note().orElseThrow().lines()).hasSize(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{", "7"})
    @Timeout(20)
    void a_million_bad_lines_are_read_in_time(String bad) throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, GOOD + "\n" + (bad + "\n").repeat(1_000_000));
        assertThat(new SessionLog(file).last(1, LATER).entries()).hasSize(1);
        assertThat(ids(all(file, new ArrayList<>()))).hasSize(1);
    }

    @Test
    void session_after_a_torn_line_is_kept() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        for (var cut = 1; cut < GOOD.length(); cut++) {
            Files.writeString(file, GOOD.substring(0, cut) + NEIGHBOUR + "\n" + GOOD + "\n");
            var problems = new ArrayList<LogProblem>();
            assertThat(all(file, problems)).as("cut at %d", cut).hasSize(2);
            assertThat(problems).hasSize(1).first().asString().endsWith("; one record in it is kept");
            assertThat(new SessionLog(file).last(3, LATER).entries()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"v\":", "{\"v\":1,\"a\":", "[{\"v\":1},"})
    void a_good_session_behind_many_beginnings_is_kept(String beginning) throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, beginning.repeat(50_000) + GOOD + "\n");
        assertThat(ids(all(file, new ArrayList<>()))).hasSize(1);
        assertThat(new SessionLog(file).last(3, LATER).problems())
                .extracting(LogProblem::what)
                .singleElement()
                .asString()
                .endsWith("; one record in it is kept");
    }

    @Test
    void two_sessions_on_one_line_are_both_kept() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, GOOD + NEIGHBOUR + "\n");
        assertThat(ids(all(file)))
                .hasSize(2)
                .isEqualTo(ids(new SessionLog(file).last(2, LATER).entries()));
    }

    @Test
    void nul_bytes_after_a_power_cut_are_named_and_swallow_nothing() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, GOOD + "\n" + "\0".repeat(4096) + NEIGHBOUR + "\n");
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).hasSize(2);
        assertThat(problems)
                .containsExactly(
                        new LogProblem(file, 2, "NUL bytes, as a power cut leaves them; one record in it is kept"));
    }

    @Test
    void a_log_in_utf16_is_named_as_such() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.writeString(file, GOOD + "\n", StandardCharsets.UTF_16);
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).isEmpty();
        assertThat(problems.get(0).toString()).contains("it is in UTF-16; save the file as UTF-8");
    }

    @Test
    void a_line_that_is_not_utf8_is_named() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        Files.write(
                file,
                (GOOD.replace("\"note\":null", "\"note\":\"\u00e9\"") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).isEmpty();
        assertThat(problems).containsExactly(new LogProblem(file, 1, "it is not UTF-8"));
    }

    @Test
    void a_line_of_100_MB_is_passed_over_and_the_session_at_its_end_kept() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
            var part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 100; i++) {
                out.write(part);
            }
            out.write((NEIGHBOUR + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).hasSize(2);
        assertThat(problems).containsExactly(new LogProblem(file, 2, "longer than 1 MB; one record in it is kept"));
        var recent = new SessionLog(file).last(5, LATER);
        assertThat(recent.entries()).hasSize(2);
        assertThat(recent.problems()).isEqualTo(problems);
    }

    @Test
    void file_that_is_no_log_gives_only_problems() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        for (var content :
                List.of("\uFEFF" + "\n", "\n\n\n", "PK\u0003\u0004", "[".repeat(1_000_000), "{\"v\":".repeat(20_000))) {
            Files.writeString(file, content);
            assertThat(all(file)).isEmpty();
            assertThat(new SessionLog(file).last(3, LATER).entries()).isEmpty();
        }
    }
}
