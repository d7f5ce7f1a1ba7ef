package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.cli.Household;
import decompress.session.Input;
import java.nio.file.Path;
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
        new Household(home)
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
                            2  What was left
                               Overhead stretch, some time
                               decompress run --resume
                            3  The last again
                               Overhead stretch, done some day
                               decompress run overhead-stretch
                            4  Desk break, beside a chair
                               some time
                               decompress run desk-break

                            A number begins, any other key leaves. All commands: decompress help""");
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
}
