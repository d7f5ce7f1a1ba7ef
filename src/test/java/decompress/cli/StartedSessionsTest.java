package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start menu and the reminder start sessions with every option, setting and signal of the command line. */
@Timeout(60)
class StartedSessionsTest {
    private static final String LIBRARY = """
            format: decompress/1
            exercises:
              desk-wave:
                name: Desk wave
                targets: [shoulders]
                position: sitting
                prescription: {hold: 17-25s, sets: 2, rest: as needed ~5s}
                steps: [Lift one hand.]
                cues: {hold: Wave, release: Hand down}
                pose: overhead-stretch
                sources: [own]
              nod:
                name: Nod
                targets: [neck]
                position: sitting
                prescription: {repetitions: 10, tempo: 1-1-1, sets: 2, rest: 5s}
                steps: [Nod.]
                cues: {down: Down, up: Up}
                pose: cat-stretch-seated
                sources: [own]
            routines:
              desk-break: {name: Desk break, exercises: [desk-wave, nod]}
            """;

    @TempDir
    private Path folder;

    private Path library;

    /** A home with settings, in which a person at a terminal types this before the session, and stops it after 90 s. */
    private CliHarness home(String name, String settings, String... typed) throws Exception {
        var home = folder.resolve(name);
        GoAhead.in(home);
        library = Files.writeString(folder.resolve("mine.yaml"), LIBRARY);
        return new CliHarness(home)
                .file(home.resolve(".config/decompress/settings.yaml"), "format: decompress-settings/1\n" + settings)
                .types(typed)
                .with("TERM", "xterm");
    }

    /** Everything that an option or a setting could have changed of a session. */
    private String seen(CliHarness home, String name, String command) throws Exception {
        var result = home.run(command.replace("LIBRARY", library.toString()));
        var log = Files.readString(folder.resolve(name).resolve(".local/share/decompress/sessions.jsonl"));
        var intervals = home.timeline().intervals().stream()
                .map(interval -> interval.phase() + " " + interval.length() + (interval.open() ? " open" : ""));
        var display = home.shown();
        return "code %d%n%s%s%n%s plain %s flash %s colour %s"
                .formatted(
                        result.code(),
                        log.replaceAll("\"id\":\"\\w+\",", ""),
                        intervals.collect(Collectors.joining(", ")),
                        display.art(),
                        display.plain(),
                        display.flash(),
                        display.palette());
    }

    private String typed(String name, String settings, String options) throws Exception {
        var home = home(name, settings).key(90, Input.STOP).key(91, Input.STOP);
        return seen(home, name, "run desk-break --library LIBRARY " + options);
    }

    private String chosen(String name, String settings, String options) throws Exception {
        var home = home(name, settings, "1").key(90, Input.STOP).key(91, Input.STOP);
        return seen(home, name, "run --library LIBRARY " + options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--sets 3",
                "--reps 4",
                "--hold 7s",
                "--rest 2s",
                "--ready 1s",
                "--dose high",
                "--self-paced",
                "--pain-before 2",
                "--pain-after 1",
                "--note tired",
                "--plain",
                "--art none",
                "--flash",
                "--color never"
            })
    void session_of_the_menu_has_each_option_of_run(String option) throws Exception {
        var direct = typed("direct", "questions: false\n", option);

        assertThat(chosen("menu", "questions: false\n", option)).isEqualTo(direct);
        assertThat(typed("without", "questions: false\n", "")).isNotEqualTo(direct);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready: 9s", "art: none", "dose: high"})
    void session_of_the_menu_has_each_setting(String setting) throws Exception {
        var direct = typed("direct", "questions: false\n" + setting + "\n", "");

        assertThat(chosen("menu", "questions: false\n" + setting + "\n", "")).isEqualTo(direct);
        assertThat(typed("without", "questions: false\n", "")).isNotEqualTo(direct);
    }

    @Test
    void signal_in_a_session_of_the_menu_is_the_exit_code() throws Exception {
        home("menu", "questions: false\n", "1").signal(5, 15).run("run").exits(143);
    }

    @Test
    void signal_in_a_break_ends_the_reminder_with_its_code() throws Exception {
        home("reminder", "questions: false\n", "f")
                .signal(5, 1)
                .run("remind --no-awake")
                .exits(129);
    }

    private String broken(String name, String settings, String options) throws Exception {
        var home = home(name, settings, "f").signal(30, 15);
        return seen(home, name, "remind --no-awake " + options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--library LIBRARY",
                "--routine no-equipment",
                "--plain",
                "--art none",
                "--flash",
                "--color never"
            })
    void break_of_the_reminder_has_each_option(String option) throws Exception {
        assertThat(broken("with", "questions: false\n", option))
                .contains("code 143")
                .isNotEqualTo(broken("without", "questions: false\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready: 9s", "art: none"})
    void break_of_the_reminder_has_each_setting(String setting) throws Exception {
        assertThat(broken("with", "questions: false\n" + setting + "\n", ""))
                .isNotEqualTo(broken("without", "questions: false\n", ""));
    }
}
