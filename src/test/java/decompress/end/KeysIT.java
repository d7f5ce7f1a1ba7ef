package decompress.end;

import static decompress.end.Program.awaitBar;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every key does what the list of keys says, seen on the screen. */
@Timeout(60)
class KeysIT {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void findTheProgram() {
        program = new Program(home);
    }

    private Pty begin() throws Exception {
        var pty = program.run("--hold 20s --sets 3 --rest 30s --ready 40s").start();
        pty.awaitText("Overhead stretch");
        return pty;
    }

    @Test
    void next_and_back_go_through_the_intervals() throws Exception {
        try (var pty = begin()) {
            awaitBar(pty, "get ready", "40 s");
            pty.send("\r");
            awaitBar(pty, "hold", "20 s");
            pty.send(Program.RIGHT);
            awaitBar(pty, "rest", "30 s");
            pty.send("N").awaitText("set 2 of 3");
            awaitBar(pty, "hold", "20 s");
            pty.send("b");
            awaitBar(pty, "rest", "30 s");
            pty.send(Program.LEFT).awaitText("set 1 of 3");
            awaitBar(pty, "hold", "20 s");
        }
    }

    @Test
    void x_after_a_paste_without_end_ends_the_session() throws Exception {
        try (var pty = begin()) {
            pty.send("\033[200~hello");
            // Within a second on a quiet machine; a busy one reads the paste late.
            Program.letPass(3);
            pty.send("x");
            assertThat(pty.awaitExit()).isEqualTo(3);
            program.assertLogged("stopped", "pain");
        }
    }

    @Test
    void ctrl_c_in_a_paste_without_end_ends_the_session() throws Exception {
        try (var pty = begin()) {
            pty.send("\033[200~hello" + Program.CTRL_C);
            assertThat(pty.awaitExit()).isEqualTo(130);
        }
    }

    @Test
    void more_and_less_change_the_interval_and_again_begins_it_anew() throws Exception {
        try (var pty = begin()) {
            pty.send("n+");
            awaitBar(pty, "hold", "30 s");
            pty.send("-");
            awaitBar(pty, "hold", "20 s");
            pty.send("r ").awaitText("Paused. Press Space to continue");
            assertThat(pty.picture().text()).containsPattern("paused ░+ 20 s");
        }
    }

    @Test
    void a_pause_in_a_hold_is_ended_by_three_seconds_to_get_back() throws Exception {
        try (var pty = begin()) {
            pty.send("n").awaitText("Push your palms up");
            pty.send(" ").awaitText("Paused. Press Space to continue");
            int mark = pty.mark();
            pty.send("z7" + Program.CTRL_BACKSLASH + Program.CTRL_S + "\t")
                    .send("?")
                    .awaitText("x        it hurts");
            assertThat(Program.frames(pty.outputSince(mark))).as("frames").isEqualTo(1);
            pty.send("z").awaitText("Get into position");
            pty.awaitText("Push your palms up");
            assertThat(pty.output()).doesNotContain("Full thread dump");
        }
    }

    @Test
    void question_mark_lists_the_keys_and_any_key_continues() throws Exception {
        try (var pty = begin()) {
            assertThat(pty.send("?")
                            .awaitText("Paused. Press Space to continue")
                            .text())
                    .contains("""
                    space    pause, continue
                    n right  next (Enter too)
                    b left   back
                    + -      10 s more, less
                    r        again
                    x        it hurts: stop now
                    m        mute
                    q Esc    stop
                    ?        these steps and keys""");
            pty.send("z");
            awaitBar(pty, "get ready", "40 s");
        }
    }

    @Test
    void the_question_before_stopping_is_taken_back_by_any_other_key() throws Exception {
        try (var pty = begin()) {
            pty.send("q").awaitText("Stop? Press q again to stop, any other key");
            pty.send("z");
            awaitBar(pty, "get ready", "40 s");
        }
    }

    @Test
    void a_key_pressed_twice_counts_twice() throws Exception {
        try (var pty = begin()) {
            pty.send("n+");
            Program.letPass(0.2);
            pty.send("+");
            awaitBar(pty, "hold", "40 s");
            pty.send("q");
            Program.letPass(0.2);
            pty.send("q");
            assertThat(pty.awaitExit()).isEqualTo(3);
        }
    }

    @Test
    void m_mutes() throws Exception {
        try (var pty = program.command("run overhead-stretch --sound bell --no-awake --no-questions --ready 10s")
                .start()) {
            pty.awaitText("Overhead stretch");
            pty.send("m").awaitText("· muted");
            pty.send("zm").awaitPicture(picture -> !picture.shows("· muted"), "not muted");
        }
    }

    @Test
    void pain_is_answered_with_a_number_and_its_place_with_one_key() throws Exception {
        var line = "run overhead-stretch --sound off --no-awake --hold 1s --sets 1 --ready 0s";
        try (var pty = program.command(line).start()) {
            pty.awaitText("k below the knee. Enter = skip:");
            pty.send("11\r").awaitText("Type a number from 0 to 10");
            pty.send("4t\r").awaitText("c = no, continue");
            pty.send("c\r").awaitText("set 1 of 1");
            pty.awaitText("k below the knee. Enter = skip:");
            pty.send("3u\r");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.picture().text()).contains("Pain 4 → 3; thigh, then buttock.");
            assertThat(program.record().get("pain"))
                    .hasToString("{before=4, after=3, site_before=thigh, site_after=buttock}");
        }
    }
}
