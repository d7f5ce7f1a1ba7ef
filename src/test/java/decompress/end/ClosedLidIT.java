package decompress.end;

import static decompress.end.Program.assertRestored;
import static decompress.end.Program.awaitBar;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that was stopped pauses at its last look: nothing is credited for the time away. */
@Timeout(60)
class ClosedLidIT {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void findTheProgram() {
        program = new Program(home);
    }

    @Test
    void four_seconds_away_in_a_hold_of_six_are_not_held() throws Exception {
        try (var pty = program.run("--hold 6s --sets 1 --ready 2s --art none").start()) {
            var before = pty.settings();
            pty.awaitText("Overhead stretch");
            var began = System.nanoTime();
            pty.send("n").awaitPicture(picture -> picture.text().contains("hold █"), "some of a hold");
            pty.signal("STOP").awaitStopped(pty.pid());
            var heldAtMost = (System.nanoTime() - began) / 1e9;
            Program.letPass(4);
            int mark = pty.mark();
            pty.resize(40, 12).signal("CONT");
            var picture = pty.awaitText("you were away");
            assertThat(picture.text()).containsPattern("Paused: you were away [4-9] seconds\\.");
            assertThat(pty.outputSince(mark)).as("a burst of tones").doesNotContain("\007");
            pty.send("q").awaitText("Stop?");
            pty.send(Program.ESCAPE);
            assertThat(pty.awaitExit()).isEqualTo(3);
            assertRestored(pty, before);
            program.assertLogged("stopped", "quit");
            assertThat(program.held()).hasSize(1).allMatch(held -> held <= heldAtMost + 0.05);
        }
    }

    @Test
    void ctrl_z_gives_the_terminal_back_and_fg_finds_the_session_paused_in_the_new_size() throws Exception {
        var script = program.run("--hold 30s --sets 2 --ready 30s").script(home.resolve("program"));
        try (var shell = Pty.of("bash", "--norc", "-i")
                .env("PS1", "$ ")
                .env("HOME", home.toString())
                .start()) {
            shell.send(script + "\n").awaitText("Overhead stretch");
            var session = shell.awaitChild("decompress.Main");
            awaitBar(shell.send("n"), "hold", "30 s");
            shell.send(Program.CTRL_Z).awaitStopped(session.pid());
            shell.awaitText("Stopped");
            assertThat(shell.alternateScreen()).isFalse();
            assertThat(shell.cursorHidden()).isFalse();
            shell.send("clear; stty -a\n").awaitText("isig icanon iexten echo ");
            shell.resize(60, 10).send("fg; echo left $?\n").awaitText("Press Space to continue");
            assertThat(shell.alternateScreen()).isTrue();
            shell.send(" ").awaitText("Get into position");
            shell.send("x").awaitText("left 3");
            assertThat(shell.alternateScreen()).isFalse();
            program.assertLogged("stopped", "pain");
        }
    }
}
