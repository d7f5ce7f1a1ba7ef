package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.cli.CliHarness;
import decompress.session.Input;
import decompress.support.Pty;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bare command offers a menu with one key for each entry. */
@Timeout(60)
class StartOnATerminalIT {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void somethingIsDueAndSomethingWasLeft() {
        program = new Program(home);
        new CliHarness(home)
                .own("exercises: {childs-pose: {prescription: {per-day: 24}}}")
                .key(45, Input.STOP)
                .key(46, Input.STOP)
                .run("run overhead-stretch --hold 20s --sets 3 --rest 10s --no-questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run"})
    void it_offers_what_is_due_what_was_left_the_last_again_and_a_break(String line) throws Exception {
        try (var pty = program.command(line).size(80, 24).start()) {
            pty.awaitText("All commands: decompress help");
            assertThat(pty.picture()
                            .text()
                            .replaceFirst("done \\w+( \\w+)?", "done some day")
                            .replaceAll("\\d+ min( \\d+ s)?", "some time"))
                    .isEqualTo("""
                            1  Due today
                               Child's pose, some time
                               decompress run today
                            2  Unfinished session
                               Overhead stretch, some time
                               decompress run --resume
                            3  Repeat the latest session
                               Overhead stretch, done some day
                               decompress run overhead-stretch
                            4  Desk break, beside a chair
                               some time
                               decompress run desk-break

                            Press a number to start, any other key to quit. All commands: decompress help""");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
    }

    @Test
    void a_number_begins_and_the_keys_are_the_sessions_from_then_on() throws Exception {
        try (var pty = program.command("").size(80, 24).start()) {
            var before = pty.settings();
            pty.awaitText("All commands: decompress help");
            pty.send("4");
            pty.awaitText("Enter = skip:");
            pty.send("\r");
            pty.awaitText("Overhead stretch");
            pty.send("x");
            pty.awaitText("Pain now");
            pty.send("\r");
            assertThat(pty.awaitExit()).isEqualTo(3);
            Program.assertRestored(pty, before);
        }
    }

    @Test
    void options_hold_in_the_session_that_the_menu_starts() throws Exception {
        try (var pty = program.command("run --plain --sound bell --pain-before 2 --sets 1 --no-questions")
                .size(80, 24)
                .start()) {
            pty.awaitText("All commands: decompress help");
            assertThat(pty.picture().text()).doesNotContain("Unfinished session");
            pty.send("2");
            pty.awaitText("1 set");
            assertThat(pty.alternateScreen()).isFalse();
            pty.awaitOutput(0, output -> output.contains("\007"), "the bell");
            pty.send("x");
            assertThat(pty.awaitExit()).isEqualTo(3);
        }
        var record = program.log().get(1);
        assertThat(((Map<?, ?>) record.get("pain")).get("before").toString()).isEqualTo("2");
    }

    @Test
    void dry_run_of_the_menu_starts_nothing() throws Exception {
        try (var pty = program.command("run --dry-run").size(80, 24).start()) {
            pty.awaitText("All commands: decompress help");
            pty.send("4");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("Cat stretch, seated", "set 1 of 2");
        }
        assertThat(program.log()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash --norc", "dash"})
    void ctrl_z_leaves_the_terminal_as_it_was_and_fg_takes_it_again(String shell) throws Exception {
        var script = program.command("").script(home.resolve("start"));
        try (var pty = Pty.of((shell + " -i").split(" "))
                .env("HOME", home.toString())
                .env("PS1", "shell> ")
                .size(80, 24)
                .start()) {
            pty.awaitText("shell>");
            pty.send("stty -a >" + home.resolve("before") + "; " + script + "\r");
            pty.awaitText("All commands: decompress help");
            pty.send(Program.CTRL_Z);
            pty.awaitText("topped");
            pty.send("stty -a >" + home.resolve("stopped") + "; echo sett''led\r");
            pty.awaitText("settled");
            var mark = pty.output().length();
            pty.send("fg\r");
            pty.awaitOutput(mark, seen -> seen.contains("All commands: decompress help"), "the menu again");
            pty.awaitSettings(settings -> settings.contains("-icanon"), "keys without Enter");
            var menu = pty.output().length();
            pty.send("q");
            pty.awaitOutput(menu, seen -> seen.contains("shell>"), "the prompt again");
            // Asked from a command: bash itself reads its lines with keys of its own.
            pty.send("stty -a >" + home.resolve("after") + "; echo back''again\r");
            pty.awaitText("backagain");
            assertThat(home.resolve("after")).content().contains(" icanon", " echo ");
            if (shell.equals("dash")) {
                assertThat(home.resolve("stopped")).hasSameTextualContentAs(home.resolve("before"));
            }
        }
    }
}
