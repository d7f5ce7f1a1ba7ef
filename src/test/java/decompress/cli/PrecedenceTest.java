package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.cli.io.Environment;
import decompress.cli.option.SoundOptions;
import decompress.cli.parse.Options;
import decompress.settings.Settings;
import decompress.sound.SoundChoice;
import decompress.sound.SoundKind;
import decompress.support.GoAhead;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Whose word counts: an option's before the environment's, that before the settings', those before the usual. */
class PrecedenceTest extends CliTest {
    private static final String SESSION = "run overhead-stretch --sets 1 --ready 0s --no-questions";

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
    }

    private CliHarness settings(String yaml) {
        return cli.file(
                home.resolve(".config/decompress/settings.yaml"),
                "format: decompress-settings/1\n" + (yaml == null ? "" : yaml + "\n"));
    }

    private SoundChoice sound(String option, Map<String, String> variables, Settings settings) {
        var spec = CommandSpec.create();
        var options = new SoundOptions(new Options(spec));
        new CommandLine(spec).parseArgs(option == null ? new String[0] : option.split(" "));
        var nowhere = new PrintWriter(new StringWriter());
        var io = new ProcessIo(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                () -> Duration.ZERO,
                code -> {});
        return options.choice(
                new Environment(
                        variables,
                        home,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        io,
                        Tty.find(variables),
                        nowhere,
                        nowhere,
                        (a, b, c, d) -> {
                            throw new AssertionError("no session");
                        }),
                settings);
    }

    private static Settings saying(String sound, Integer volume) {
        return new Settings(
                Optional.ofNullable(sound).map(SoundKind::valueOf),
                Optional.ofNullable(volume),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --sound voice | bell  | OFF   | VOICE
            --sound voice | bell  | -     | VOICE
            --sound voice | -     | OFF   | VOICE
            --sound voice | wrong | OFF   | VOICE
            -             | bell  | OFF   | BELL
            -             | BELL  | -     | BELL
            -             | -     | OFF   | OFF
            -             | ''    | OFF   | OFF
            -             | -     | -     | TONES
            """)
    void sound(String option, String variable, String setting, String expected) {
        var variables = variable == null ? Map.<String, String>of() : Map.of("DECOMPRESS_SOUND", variable);

        assertThat(sound(option, variables, saying(setting, null)).kind()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "--volume 20, 40, 20",
                "--volume 20, -, 20",
                "--volume 0, 40, 0",
                "-, 40, 40",
                "-, 0, 0",
                "-, -, 70"
            })
    void volume(String option, Integer setting, int expected) {
        assertThat(sound(option, Map.of(), saying(null, setting)).volume()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --art none    | art: braille | -     | NONE
            --art braille | art: none    | linux | BRAILLE
            --art auto    | art: none    | -     | BRAILLE
            --art auto    | art: none    | linux | NONE
            -             | art: none    | -     | NONE
            -             | art: braille | linux | BRAILLE
            -             | -            | linux | NONE
            -             | -            | -     | BRAILLE
            """)
    void art(String option, String setting, String terminal, String expected) {
        if (terminal != null) {
            cli.with("TERM", terminal);
        }
        settings(setting).run(SESSION + (option == null ? "" : " " + option)).exits(0);

        assertThat(cli.shown().art()).hasToString(expected);
    }

    @Test
    void figures_are_left_out_where_only_ascii_can_be_written() {
        cli.charset(StandardCharsets.US_ASCII).run(SESSION).exits(0);
        assertThat(cli.shown().art()).hasToString("NONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --dose low    | dose: high | 4 sets of 20 s
            --dose high   | dose: low  | 5 sets of 30 s
            --dose high   | -          | 5 sets of 30 s
            -             | dose: high | 5 sets of 30 s
            -             | -          | 4 sets of 20 s
            --sets 3      | dose: high | 3 sets of 30 s
            --hold 25s    | dose: high | 5 sets of 25 s
            --dose low --sets 5 | dose: high | 5 sets of 20 s
            """)
    void dose(String option, String setting, String expected) {
        assertThat(settings(setting)
                        .run("run overhead-stretch --dry-run" + (option == null ? "" : " " + option))
                        .exits(0)
                        .out())
                .contains(expected);
    }

    /** Of an exercise whose steps are known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --ready 9s | ready: 7s | 9
            --ready 0s | ready: 7s | 0
            -          | ready: 7s | 7
            -          | ready: 0s | 0
            """)
    void time_to_get_ready(String option, String setting, int expected) {
        var line = "run overhead-stretch --sets 1 --hold 20s --no-questions" + (option == null ? "" : " " + option);
        cli.run(SESSION).exits(0);

        assertThat(settings(setting).run(line).exits(0).passed()).isEqualTo(Duration.ofSeconds(expected + 20 + 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --no-questions             | -                | false
            --no-questions             | questions: true  | false
            --questions                | questions: false | true
            --questions --no-questions | questions: true  | false
            -                          | questions: false | false
            -                          | questions: true  | true
            -                          | -                | true
            """)
    void questions(String option, String setting, boolean isAsked) {
        var result = settings(setting)
                .types("")
                .answer(null)
                .run("run overhead-stretch --sets 1 --ready 0s" + (option == null ? "" : " " + option))
                .exits(0);

        assertThat(result.out().contains("Pain now")).as(result.toString()).isEqualTo(isAsked);
        assertThat(!result.questions().isEmpty()).as(result.toString()).isEqualTo(isAsked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --every 20m | every: 45m | 20
            -           | every: 45m | 45
            -           | -          | 30
            """)
    void how_long_to_sit(String option, String setting, int minutes) {
        assertThat(settings(setting)
                        .run("due --json" + (option == null ? "" : " " + option))
                        .json()
                        .text("every_minutes"))
                .isEqualTo(Integer.toString(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "list", "show", "check"})
    void the_file_of_exercises(String command) throws Exception {
        var named = library("named");
        var inTheEnvironment = library("environment");
        cli.own("exercises: {overhead-stretch: {name: My own}}");
        var line = switch (command) {
            case "run" -> "run overhead-stretch --dry-run";
            case "show" -> "show overhead-stretch --json";
            case "list" -> "list --json";
            default -> "check";
        };
        var own = command.equals("check") ? cli.own().toString() : "My own";

        assertThat(cli.run(line).exits(0).out()).contains(own);
        cli.with("DECOMPRESS_LIBRARY", inTheEnvironment.toString());
        assertThat(cli.run(line).exits(0).out()).contains("environment").doesNotContain(own);
        assertThat(cli.run(line + " --library " + named).exits(0).out())
                .contains("named")
                .doesNotContain("environment", own);
        cli.with("DECOMPRESS_LIBRARY", "");
        assertThat(cli.run(line).exits(0).out()).contains(own);
    }

    private Path library(String name) throws Exception {
        return Files.writeString(home.resolve(name + ".yaml"), """
                format: decompress/1
                exercises:
                  overhead-stretch:
                    name: %s
                    position: standing
                    prescription: {hold: 10s, sets: 1, rest: none}
                    steps: [Stand]
                """.formatted(name));
    }

    @Test
    void the_place_of_the_log() {
        var named = home.resolve("named.jsonl");
        var data = home.resolve("data");

        assertThat(cli.run(SESSION).out())
                .contains("Logged in " + home.resolve(".local/share/decompress/sessions.jsonl"));
        cli.with("XDG_DATA_HOME", data.toString());
        assertThat(cli.run(SESSION + " --cleared").out().replaceAll("\\s+", " "))
                .contains("Logged in " + data);
        cli.with("DECOMPRESS_LOG", named.toString());
        assertThat(cli.run(SESSION).out()).contains("Logged in " + named);
        assertThat(named).content().hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -       | 0     | -    | false
            -       | false | -    | false
            -       | ''    | -    | false
            -       | 1     | -    | true
            -       | yes   | -    | true
            -       | -     | dumb | true
            --plain | 0     | -    | true
            --plain | -     | -    | true
            -       | -     | -    | false
            """)
    void lines_in_place_of_a_screen(String option, String accessible, String terminal, boolean isPlain) {
        if (accessible != null) {
            cli.with("ACCESSIBLE", accessible);
        }
        if (terminal != null) {
            cli.with("TERM", terminal);
        }
        cli.run(SESSION + (option == null ? "" : " " + option)).exits(0);

        assertThat(cli.shown().plain()).isEqualTo(isPlain);
    }
}
