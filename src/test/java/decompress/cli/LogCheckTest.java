package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be wrong with a line, and what is said of it, with its place. */
class LogCheckTest {
    private static final String GOOD = "{'v':1,'id':'01KAJ8T0000000000000000001','started':'2026-11-20T08:00:00+01:00',"
            + "'exercises':[{'exercise':'childs-pose','prescribed':{'sets':1,'hold_s':20},"
            + "'sets':[{'held_s':20,'done':true}]}]}";
    private static final String SESSION = "{'v':1,'id':'X','started':'2026-11-22T07:31:04Z',";

    @TempDir
    private Path home;

    private Path log;

    @BeforeEach
    void a_log() throws Exception {
        log = home.resolve(".local/share/decompress/sessions.jsonl");
        Files.createDirectories(log.getParent());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private Result check(String bad, String end) throws Exception {
        Files.writeString(log, json(GOOD + "\n" + bad) + end, StandardCharsets.UTF_8);
        return new CliHarness(home).run("log check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "what is this|it is not JSON from column 1 on",
                "{'v':1,'id':'X',|torn: it breaks off in the middle",
                "{'v':1,'id':'X|torn: it breaks off in the middle",
                "{'v':1 'id':'X'}|it is not JSON from column 8 on",
                "{'v':1}{'v':1}|it is not JSON from column 8 on",
                "42|it is not a JSON object",
                "['v']|it is not a JSON object",
                "{'v':1,'id':'X'}|it is neither a session nor an amendment of one",
                "{'v':1,'notes':'X','note':'no id'}|it is neither a session nor an amendment of one",
                "{'v':1,'id':7,'started':'2026-11-22T07:31:04Z'}|'id' is not a text",
                "{'v':1,'id':'X','started':'22.11.2026'}|'started' is not a time such as 2026-11-22T07:31:04+01:00",
                "{'v':1,'id':'X','started':'2026-02-30T07:31:04Z'}"
                        + "|'started' is not a time such as 2026-11-22T07:31:04+01:00",
                "{'v':1,'id':'X','started':'0026-11-22T07:31:04Z'}"
                        + "|'started' is not a time such as 2026-11-22T07:31:04+01:00",
                SESSION + "'seconds':-1}|'seconds' is not a number of seconds",
                SESSION + "'seconds':'90'}|'seconds' is not a number of seconds",
                SESSION + "'outcome':'won'}|'outcome' is none of completed, stopped, interrupted",
                SESSION
                        + "'reason':'bored'}|'reason' is none of pain, quit, skipped, signal, not-started, command-ended",
                SESSION + "'attended':'yes'}|'attended' is not true or false",
                SESSION + "'pain':4}|'pain' is not an object",
                SESSION + "'pain':{'before':11}}|'pain' is not from 0 to 10",
                SESSION + "'pain':{'after':3.5}}|'after' is not a whole number up to a million",
                SESSION + "'note':['a']}|'note' is not a text",
                SESSION + "'exercises':{}}|'exercises' is not a list",
                SESSION + "'exercises':[{}]}|an exercise has no 'exercise'",
                SESSION + "'exercises':[{'exercise':'a','sets':[{'side':'up'}]}]}|'side' is none of both, left, right",
                SESSION + "'exercises':[{'exercise':'a','sets':[{'held_s':'x'}]}]}"
                        + "|'held_s' is not a number of seconds",
                SESSION + "'exercises':[{'exercise':'a','prescribed':{'sets':0.5}}]}"
                        + "|'sets' is not a whole number up to a million",
            })
    void each_kind_of_problem_is_said_in_words_with_the_line(String bad, String said) throws Exception {
        var result = check(bad, "\n" + json(GOOD) + "\n").exits(1);

        assertThat(result.err()).startsWith(log + ":2: " + json(said) + "\n");
        assertThat(result.out().replaceAll("\\s+", " ")).endsWith("1 session, 1 line with a problem. ");
    }

    @Test
    void what_no_text_can_show_is_said_as_well() throws Exception {
        assertThat(check("\0\0\0", "\n").exits(1).err())
                .startsWith(log + ":2: NUL bytes, as a power cut leaves them\n");
        assertThat(check("{'v':" + "[".repeat(99), "\n").exits(1).err())
                .startsWith(log + ":2: it is nested more than 64 levels deep");
        assertThat(check("x".repeat(1_100_000), "\n").exits(1).err()).startsWith(log + ":2: longer than 1 MB\n");
        Files.write(log, json("{'v':1,'id':'\u00e9'}\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new CliHarness(home).run("log check").exits(1).err()).startsWith(log + ":1: it is not UTF-8\n");
    }

    @Test
    void a_good_record_on_a_bad_line_is_kept_and_that_is_said() throws Exception {
        var other = GOOD.replace("00001'", "00002'");
        var result = check("{'v':1,'id':'tor" + other, "\n").exits(1);

        assertThat(result.err()).startsWith(log + ":2: ").contains("; one record in it is kept\n");
        assertThat(result.out().replaceAll("\\s+", " ")).endsWith("2 sessions, 1 line with a problem. ");
    }

    @Test
    void unusual_but_valid_lines_are_no_problem() throws Exception {
        for (var strange : new String[] {
            "", "   ", "{'v':2,'hums':'a tune'}", GOOD, SESSION + "'mood':'fine'}", SESSION + "'pain':null}", "\r"
        }) {
            check(strange, "\n").exits(0);
        }
        assertThat(check("", "").exits(0).out()).contains("every line can be read");
    }

    @Test
    void so_many_problems_are_shown_and_the_others_counted() throws Exception {
        var result = check("oops\n".repeat(1200), "").exits(1);

        var shown = result.err()
                .lines()
                .filter(line -> line.startsWith(log.toString()))
                .count();
        assertThat(shown).isEqualTo(1000);
        assertThat(result.err()).endsWith("… and " + (1200 - shown) + " more.\n");
        assertThat(result.out().replaceAll("\\s+", " ")).endsWith("1 session, 1200 lines with a problem. ");
    }

    @Test
    void a_log_that_is_not_there_is_empty_and_one_that_is_no_file_is_an_error() throws Exception {
        assertThat(new CliHarness(home).run("log check").exits(0).out().replaceAll("\\s+", " "))
                .endsWith("0 sessions, every line can be read. ");
        Files.createDirectory(log);
        assertThat(new CliHarness(home).run("log check").exits(1).warning()).contains("it is a folder, not a file");
    }
}
