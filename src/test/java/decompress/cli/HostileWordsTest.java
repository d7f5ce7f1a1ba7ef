package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.text.SafeText;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or stands in a file: nothing that is printed steers a terminal. */
class HostileWordsTest extends CliTest {
    private static final String HOSTILE = "\u001b[31m\u001b]0;title\u0007 \u009b2J\u202Eback\u2066\u0085\r";

    private void isHarmless(Result result) {
        for (var text : List.of(result.out(), result.err(), result.raw())) {
            assertThat(text.codePoints())
                    .as(result.toString())
                    .allMatch(c -> c == '\n' || c == '\r' || SafeText.isHarmless(c));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "run X",
                "run overhead-stretch --hold X",
                "run overhead-stretch --note X --dry-run",
                "show X",
                "list --position X",
                "list --X",
                "log --since X",
                "log --exercise X",
                "log note X X",
                "log merge X",
                "log export --format X",
                "check X",
                "list --library X",
                "safety --cleared X --by X",
                "safety --forget X"
            })
    void hostile_input_is_harmless_in_messages(String commandLine) {
        var arguments = List.of(commandLine.split(" ")).stream()
                .map(word -> word.replace("X", "x" + HOSTILE))
                .toArray(String[]::new);

        isHarmless(cli.run(arguments));
    }

    @Test
    void a_file_says_what_it_likes() {
        cli.own("exercises: {\"a" + HOSTILE.replace("\r", "") + "\": {name: b}}\n");
        isHarmless(cli.run("list"));
        isHarmless(cli.run("check"));
        isHarmless(cli.run("check --json"));

        cli.own("{}")
                .file(home.resolve(".local/share/decompress/profile.json"), "{\"v\":1,\"conditions\":\"" + HOSTILE);
        isHarmless(cli.run("safety --conditions"));
    }

    @Test
    void a_log_says_what_it_likes() throws Exception {
        cli.run("run overhead-stretch --sets 1 --hold 5s --ready 0s --cleared --no-questions --note N");
        var log = home.resolve(".local/share/decompress/sessions.jsonl");
        var hostile = HOSTILE.replaceAll("\\p{Cntrl}", "") + "\u009b2J\u0085";
        Files.writeString(log, Files.readString(log).replace("\"N\"", "\"N" + hostile + "\"") + HOSTILE + "\n");

        for (var command : List.of(
                "log",
                "log --json",
                "log check",
                "log summary",
                "log export",
                "log export --format json",
                "log export --format ics",
                "log export --format html")) {
            var result = cli.run(command);
            isHarmless(result);
            assertThat(result.out() + result.err() + result.raw()).isNotEmpty();
        }
    }
}
