package decompress.end;

import static decompress.end.Program.assertRestored;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reminder, and movement while a command runs, on a real terminal. */
@Timeout(120)
class MovementBreaksIT {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void findTheProgram() {
        program = new Program(home);
    }

    private Pty remind() throws Exception {
        var pty = program.command("remind").env("DECOMPRESS_SOUND", "off").start();
        pty.awaitText("Next break in 30 min");
        return pty;
    }

    @Test
    void enter_begins_a_session_and_its_end_comes_back_to_the_count() throws Exception {
        try (var pty = remind()) {
            pty.send("\r").awaitText("Enter = skip:");
            pty.send("\r").awaitText("left");
            pty.send("x").awaitText("Pain now");
            pty.send("\r").awaitText("Next break in 30 min");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertThat(program.log().get(0).get("outcome")).isEqualTo("stopped");
        }
    }

    @Test
    void having_moved_already_is_kept_and_counted() throws Exception {
        try (var pty = remind()) {
            pty.send("lq");
            assertThat(pty.awaitExit()).isZero();
        }
        assertThat(program.log())
                .extracting(line -> (Object) ((Map<?, ?>) line).get("break"))
                .containsExactly("moved");
        try (var due = program.command("due").start()) {
            assertThat(due.awaitExit()).isZero();
            assertThat(due.output()).contains("0 min since you moved");
        }
    }

    @Test
    void ctrl_c_leaves_the_terminal_as_it_was() throws Exception {
        try (var pty = program.command("remind").env("DECOMPRESS_SOUND", "off").start()) {
            var before = pty.settings();
            pty.awaitText("Next break in");
            pty.send(Program.CTRL_C);
            assertThat(pty.awaitExit()).isEqualTo(130);
            assertRestored(pty, before);
        }
    }

    @Test
    void pause_shows_its_end_and_space_continues() throws Exception {
        try (var pty = remind()) {
            pty.send("P").awaitText("Reminders pause until 06:00");
            pty.send(" ").awaitText("Next break in 30 min");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
    }

    @Test
    void a_command_ends_a_session_through_its_way_out_and_gives_its_exit_code() throws Exception {
        var script = home.resolve("job");
        Files.writeString(script, "until [ -e " + home + "/go ]; do sleep 0.1; done\necho all done\nexit 7\n");
        try (var pty = program.command("while -- sh " + script)
                .env("DECOMPRESS_SOUND", "off")
                .start()) {
            pty.awaitText("Enter = skip:");
            pty.send("\r").awaitText("left");
            Files.createFile(home.resolve("go"));
            pty.awaitText("all done");
            assertThat(pty.awaitExit()).isEqualTo(7);
            assertThat(program.record().get("outcome")).isEqualTo("stopped");
        }
    }
}
