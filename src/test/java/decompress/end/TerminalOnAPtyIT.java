package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import decompress.support.PtyCommand;
import decompress.support.TerminalDemo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way out of a session leaves a real terminal as it was. */
@Timeout(120)
class TerminalOnAPtyIT {
    private static final String CTRL_C = "\003";
    private static final String CTRL_Z = "\032";
    private static final String CTRL_BACKSLASH = "\034";
    private static final String CTRL_S = "\023";

    @TempDir
    private Path folder;

    private static PtyCommand demo() {
        return Pty.java(List.of(), TerminalDemo.class);
    }

    private static void assertRestored(Pty pty, String before) throws Exception {
        assertThat(pty.settings()).isEqualTo(before);
        assertThat(pty.alternateScreen()).as("alternate screen").isFalse();
        assertThat(pty.cursorHidden()).as("cursor hidden").isFalse();
    }

    @Test
    void a_session_takes_the_terminal_and_closing_gives_it_back() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("80x24");
            assertThat(pty.settings())
                    .contains(
                            " isig -icanon -iexten -echo ",
                            " -ixon ",
                            " icrnl ",
                            "quit = <undef>",
                            "min = 1; time = 0");
            assertThat(pty.alternateScreen()).isTrue();
            assertThat(pty.cursorHidden()).isTrue();
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertRestored(pty, before);
            assertThat(pty.picture().text()).isEmpty();
        }
    }

    @Test
    void an_exception_leaves_a_readable_message_on_the_screen_from_before() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send("x");
            assertThat(pty.awaitExit()).isEqualTo(1);
            assertRestored(pty, before);
            assertThat(pty.picture().text()).contains("IllegalStateException: an exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signal_ends_the_session_and_sets_the_exit_code(String signal, int code) throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.signal(signal);
            assertThat(pty.awaitExit()).isEqualTo(code);
            assertRestored(pty, before);
        }
    }

    @Test
    void ctrl_c_is_the_signal() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send(CTRL_C);
            assertThat(pty.awaitExit()).isEqualTo(130);
            assertRestored(pty, before);
        }
    }

    @Test
    void a_session_that_does_not_answer_is_ended_all_the_same() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send("b").awaitText("B");
            pty.send("n").signal("TERM");
            assertThat(pty.awaitExit()).isEqualTo(143);
            assertRestored(pty, before);
        }
    }

    @Test
    void terminal_that_nobody_reads_is_restored_by_a_signal() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send("f").awaitOutput(0, output -> output.contains("floodflood"), "a flood of output");
            pty.signalUnread("TERM");
            assertThat(pty.awaitExit()).isEqualTo(143);
            assertThat(pty.settings()).isEqualTo(before);
        }
    }

    @Test
    void a_terminal_that_disappears_ends_the_session() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            pty.hangUp();
            assertThat(pty.awaitExit()).isEqualTo(129);
        }
    }

    @Test
    void a_closed_output_ends_the_session_and_throws_nothing() throws Exception {
        var script = demo().script(folder.resolve("closed"));
        try (var pty = Pty.of("sh", "-c", "exec '" + script + "' >&- 2>" + folder + "/errors")
                .start()) {
            var before = pty.settings();
            assertThat(pty.awaitExit()).isEqualTo(129);
            assertThat(pty.settings()).isEqualTo(before);
            assertThat(folder.resolve("errors")).isEmptyFile();
        }
    }

    @Test
    void ctrl_z_restores_the_terminal_and_fg_redraws_in_the_new_size() throws Exception {
        var script = demo().script(folder.resolve("demo"));
        try (var shell = Pty.of("bash", "--norc", "-i").env("PS1", "$ ").start()) {
            shell.send(script + "\n").awaitText("80x24");
            var session = shell.awaitChild("TerminalDemo");
            shell.send(CTRL_Z + CTRL_Z + CTRL_Z).awaitStopped(session.pid());
            shell.awaitText("Stopped");
            assertThat(shell.alternateScreen()).isFalse();
            assertThat(shell.cursorHidden()).isFalse();
            // bash has its own settings at its prompt; a command that it runs sees what the session left.
            shell.send("clear; stty -a\n").awaitText("isig icanon iexten echo ");
            assertThat(shell.picture().text()).contains("quit = ^\\", " ixon ");
            shell.resize(60, 10).send("fg; echo left $?\n").awaitText("60x10");
            shell.awaitText("Continued");
            shell.send("b").awaitText("Continued B");
            assertThat(shell.settings()).contains(" -icanon ", "quit = <undef>");
            shell.send("q").awaitText("left 0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late"})
    void a_session_that_was_stopped_ends_when_its_job_is_killed(String keys) throws Exception {
        var demo = keys.isEmpty() ? demo() : demo().with(keys);
        var script = demo.script(folder.resolve("demo"));
        try (var shell = Pty.of("bash", "--norc", "-i").env("PS1", "$ ").start()) {
            shell.send(script + "\n").awaitText("last row");
            var session = shell.awaitChild("TerminalDemo");
            shell.send(CTRL_Z).awaitText("Stopped");
            shell.send("kill %1\n");
            assertThat(session.onExit()).succeedsWithin(Duration.ofSeconds(30));
            shell.send("wait %1; echo left $?\n").awaitText("left 143");
            assertThat(shell.alternateScreen()).isFalse();
        }
    }

    @Test
    void a_session_in_the_background_leaves_the_screen_alone_until_fg() throws Exception {
        var script = demo().script(folder.resolve("demo"));
        try (var shell = Pty.of("bash", "--norc", "-i").env("PS1", "$ ").start()) {
            shell.send(script + "\n").awaitText("last row");
            shell.send(CTRL_Z).awaitText("Stopped");
            shell.send("bg; sleep 0.5; echo $((6 * 7)) still mine\n").awaitText("42 still mine");
            assertThat(shell.alternateScreen()).isFalse();
            shell.send("fg\n").awaitText("last row");
            shell.send("b").awaitText("Continued Continued B");
            shell.send(CTRL_C).awaitPicture(picture -> !picture.shows("last row"), "the shell again");
        }
    }

    @Test
    void session_started_in_the_background_waits_until_fg() throws Exception {
        var script = demo().script(folder.resolve("demo"));
        try (var shell = Pty.of("bash", "--norc", "-i").env("PS1", "$ ").start()) {
            shell.send(script + " &\n");
            shell.awaitStopped(shell.awaitChild("TerminalDemo").pid());
            assertThat(shell.alternateScreen()).isFalse();
            shell.send("fg\n").awaitText("last row");
            shell.send("b").awaitText("B");
            shell.send("q").awaitPicture(picture -> !picture.shows("last row"), "the shell again");
            shell.send("clear; stty -a\n").awaitText("isig icanon iexten echo ");
        }
    }

    @Test
    void terminal_is_restored_where_the_path_leads_nowhere() throws Exception {
        try (var pty = demo().env("PATH", "/nowhere").start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            assertThat(pty.settings()).contains(" -icanon ");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertRestored(pty, before);
        }
    }

    @Test
    void a_process_stopped_from_outside_draws_everything_again() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            pty.signal("STOP").awaitStopped(pty.pid());
            int mark = pty.mark();
            pty.resize(50, 8).signal("CONT");
            pty.awaitText("50x8");
            pty.awaitText("Continued");
            pty.awaitOutput(mark, output -> output.contains("last row"), "a full redraw");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"USR1", "USR2", "ALRM", "VTALRM", "PROF"})
    void a_signal_without_a_meaning_changes_nothing(String signal) throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            pty.signal(signal);
            pty.send("b").awaitText("B");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
    }

    @Test
    void the_window_is_called_what_is_asked_and_then_what_it_was() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            pty.send("b").awaitText("B");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output())
                    .startsWith("\033[22;2t")
                    .contains("\033]2;1 events\033\\")
                    .endsWith("\033[23;2t");
        }
    }

    @Test
    void a_paste_is_not_taken_for_keys() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            assertThat(pty.output()).contains("\033[?2004h");
            pty.send("\033[200~echo q\n\033[201~b").awaitText("B");
            assertThat(pty.picture().text()).contains("\nB\n");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("\033[?2004l\033[?7h\033[?25h\033[?1049l");
        }
    }

    @Test
    void another_size_is_drawn_at_once_and_nothing_wraps() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("80x24");
            pty.resize(40, 6).awaitText("40x6");
            pty.awaitText("Resized");
            assertThat(pty.picture().text()).isEqualTo("""
                    40x6
                    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                    Resized


                    last row -------------------------------""");
            pty.resize(100, 30).awaitText("100x30");
        }
    }

    @Test
    void ctrl_backslash_and_ctrl_s_are_keys_like_any_other() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            pty.send(CTRL_BACKSLASH).awaitText("OTHER");
            pty.send("b").awaitText("OTHER B");
            pty.send(CTRL_S).awaitText("OTHER B OTHER");
            pty.send("é").send("\033[C").awaitText("RIGHT");
            pty.send("\033").awaitText("RIGHT ESCAPE");
            assertThat(pty.output()).doesNotContain("Full thread dump");
        }
    }

    @Test
    void a_terminal_without_a_size_is_80_by_24_or_what_the_environment_says() throws Exception {
        try (var pty = demo().size(0, 0).start()) {
            pty.awaitOutput(0, output -> output.contains("80x24"), "the usual size");
        }
        try (var pty = demo().size(0, 0).env("COLUMNS", "66").env("LINES", "7").start()) {
            pty.awaitOutput(0, output -> output.contains("66x7"), "the size of the environment");
        }
    }

    @Test
    void session_prints_nothing_on_standard_error() throws Exception {
        var errors = folder.resolve("errors");
        var script = demo().script(folder.resolve("demo"));
        try (var pty = Pty.of("sh", "-c", "exec '" + script + "' 2>" + errors).start()) {
            pty.awaitText("80x24");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertThat(errors).isEmptyFile();
        }
    }
}
