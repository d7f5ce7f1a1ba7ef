package decompress.end;

import static decompress.end.Program.assertRestored;
import static decompress.end.Program.awaitBar;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import decompress.support.TestPrograms;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever way a session ends, the terminal is as it was and the record is in the log. */
@Timeout(60)
class WaysOutIT {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void findTheProgram() {
        program = new Program(home);
    }

    private Pty inAHold() throws Exception {
        var pty = program.run("--hold 20s --sets 2").start();
        pty.awaitText("Overhead stretch");
        awaitBar(pty.send("n"), "hold", "20 s");
        return pty;
    }

    @Test
    void its_own_end() throws Exception {
        try (var pty = program.run("--hold 1s --sets 2 --rest 1s --ready 0s").start()) {
            var before = pty.settings();
            pty.awaitText("set 2 of 2");
            assertThat(pty.settings()).isNotEqualTo(before);
            assertThat(pty.alternateScreen()).isTrue();
            assertThat(pty.cursorHidden()).isTrue();
            assertThat(pty.awaitExit()).isZero();
            assertRestored(pty, before);
            assertThat(pty.picture().text())
                    .contains("Move again within half an hour.", "2 of 2 sets in 8 s.", "1 of the last 7 days.")
                    .containsOnlyOnce("Done.")
                    .contains("Logged in");
            program.assertLogged("completed", null);
            assertThat(program.held()).containsExactly(1.0, 1.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void a_signal(String signal, int code) throws Exception {
        try (var pty = inAHold()) {
            pty.signal(signal);
            assertThat(pty.awaitExit()).isEqualTo(code);
            assertRestored(pty, settingsOfAnUntouchedTerminal());
            program.assertLogged("interrupted", "signal");
            assertThat(program.held()).hasSize(1);
        }
    }

    @Test
    void ctrl_c_in_a_pause() throws Exception {
        try (var pty = inAHold()) {
            pty.send(" ").awaitText("Paused");
            pty.send(Program.CTRL_C);
            assertThat(pty.awaitExit()).isEqualTo(130);
            assertRestored(pty, settingsOfAnUntouchedTerminal());
            program.assertLogged("interrupted", "signal");
        }
    }

    @Test
    void q_and_escape() throws Exception {
        try (var pty = inAHold()) {
            pty.send("q").awaitText("Stop? Press q again to stop, any other key");
            pty.send(Program.ESCAPE);
            assertThat(pty.awaitExit()).isEqualTo(3);
            assertRestored(pty, settingsOfAnUntouchedTerminal());
            program.assertLogged("stopped", "quit");
        }
    }

    @Test
    void q_again_after_half_a_second_in_which_nothing_is_written() throws Exception {
        try (var pty = inAHold()) {
            pty.send("qqqq").awaitText("Stop?");
            int mark = pty.mark();
            Program.letPass(0.6);
            assertThat(pty.outputSince(mark)).isEmpty();
            pty.send("q");
            assertThat(pty.awaitExit()).isEqualTo(3);
            program.assertLogged("stopped", "quit");
        }
    }

    @Test
    void pain() throws Exception {
        try (var pty = inAHold()) {
            pty.send("x");
            assertThat(pty.awaitExit()).isEqualTo(3);
            assertRestored(pty, settingsOfAnUntouchedTerminal());
            assertThat(pty.picture().text()).startsWith("""
                    Stopped.
                    Rest now in a position that eases the pain.
                    """);
            program.assertLogged("stopped", "pain");
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 24, true", "40, 12, false"})
    void warning_signs_stand_above_the_question_or_wait_after_it_to_be_read(int columns, int rows, boolean hasRoom)
            throws Exception {
        var command = program.command("run overhead-stretch --no-awake --sound off --ready 0s --pain-before 2")
                .size(columns, rows);
        try (var pty = command.start()) {
            awaitBar(pty, "hold", "20 s");
            var asked = pty.send("x").awaitText("skip:").text();
            assertThat(asked.contains("Call 112")).isEqualTo(hasRoom);
            assertThat(asked).contains("Pain now").endsWith("\n>");
            pty.send("\r");
            if (!hasRoom) {
                assertThat(pty.awaitText("Enter = continue:").text()).contains("Call 112");
                pty.send("\r\r\r");
            }
            assertThat(pty.awaitExit()).isEqualTo(3);
            assertThat(pty.output()).contains("Call 112");
        }
    }

    @Test
    void plain_lines_have_the_warning_signs_once_and_before_the_question() throws Exception {
        var line = "run overhead-stretch --plain --no-awake --sound off --ready 0s --pain-before 2";
        try (var pty = program.command(line).start()) {
            pty.awaitText("Set 1 of");
            pty.send("x").awaitText("skip:");
            pty.send("\r");
            assertThat(pty.awaitExit()).isEqualTo(3);
            assertThat(pty.output().replaceAll("\\s+", " "))
                    .containsSubsequence("Rest now", "Call 112", "Pain now", "Easier next time", "You did 0 of 4 sets")
                    .containsOnlyOnce("Call 112");
        }
    }

    @Test
    void warning_signs_after_pain_appear_while_the_voice_speaks() throws Exception {
        var programs = new TestPrograms(Files.createDirectory(home.resolve("voices"))).hanging("espeak-ng");
        try (var pty = program.command(
                        "run overhead-stretch --sound voice --no-awake --no-questions --ready 10s --hold 20s --sets 2")
                .env("PATH", programs.path() + ":" + System.getenv("PATH"))
                .start()) {
            pty.awaitText("Overhead stretch");
            awaitBar(pty.send("n"), "hold", "20 s");
            pty.send("x").awaitText("Logged in");
            assertThat(programs.running()).isNotEmpty();
            pty.signal("TERM");
            assertThat(pty.awaitExit()).isEqualTo(143);
            assertThat(pty.picture().text()).contains("Call 112");
            program.assertLogged("stopped", "pain");
        }
    }

    @Test
    void a_terminal_that_disappears() throws Exception {
        try (var pty = inAHold()) {
            pty.hangUp();
            assertThat(pty.awaitExit()).isEqualTo(129);
            program.assertLogged("interrupted", "signal");
        }
    }

    @ParameterizedTest
    @CsvSource({"exec '%s' >&- 2>'%s'", "'%s' 2>'%s' | head -n 1 >/dev/null"})
    void output_without_a_reader(String line) throws Exception {
        var script = program.run("--hold 20s --sets 2").script(home.resolve("program"));
        var errors = home.resolve("errors");
        try (var pty = Pty.of("sh", "-c", line.formatted(script, errors))
                .env("HOME", home.toString())
                .start()) {
            pty.awaitExit();
            assertThat(pty.settings()).isEqualTo(settingsOfAnUntouchedTerminal());
            program.assertLogged("interrupted", "signal");
            assertThat(Files.readString(errors)).isEmpty();
        }
    }

    @Test
    void a_signal_at_the_first_question_leaves_nothing_behind() throws Exception {
        try (var pty = program.command("run overhead-stretch --sound off").start()) {
            var before = pty.settings();
            pty.awaitText("Enter = skip:");
            pty.send(Program.CTRL_C);
            assertThat(pty.awaitExit()).isEqualTo(130);
            assertRestored(pty, before);
            assertThat(program.log()).isEmpty();
        }
    }

    private static String settingsOfAnUntouchedTerminal() throws Exception {
        try (var pty = Pty.of("cat").start()) {
            return pty.settings();
        }
    }
}
