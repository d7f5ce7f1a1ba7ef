package decompress.end;

import static decompress.end.Program.assertRestored;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import decompress.support.PtyCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        var pty = command("remind --no-awake").start();
        pty.awaitText("Next break in 30 min");
        return pty;
    }

    private PtyCommand command(String line) throws Exception {
        return program.command(line)
                .env("DECOMPRESS_SOUND", "off")
                .env("TMPDIR", temporary().toString());
    }

    private Path temporary() throws Exception {
        return Files.createDirectories(home.resolve("tmp"));
    }

    /** Nothing is asked, and the first hold begins after a second. */
    private void askNothing() throws Exception {
        settings("questions: false\nready: 1s\n");
    }

    private void settings(String yaml) throws Exception {
        var folder = Files.createDirectories(home.resolve(".config/decompress"));
        Files.writeString(folder.resolve("settings.yaml"), "format: decompress-settings/1\n" + yaml);
    }

    /** Through the steps of a first time, to the hold. */
    private static void awaitHold(Pty pty) throws Exception {
        var picture = pty.awaitText("left");
        while (!picture.text().matches("(?s).*\nhold .*")) {
            // Not after the steps: a key that comes late there would end the hold.
            if (picture.shows("moves on by itself")) {
                pty.send("\r");
            }
            Program.letPass(0.4);
            picture = pty.awaitText("left");
        }
    }

    @Test
    void enter_starts_a_session_and_its_end_comes_back_to_the_count() throws Exception {
        try (var pty = remind()) {
            pty.send("\r").awaitText("Enter = skip:");
            pty.send("\r").awaitText("left");
            pty.send("qq");
            pty.awaitText("Pain now");
            pty.send("\r").awaitText("Next break in 30 min");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertThat(program.log().get(0).get("outcome")).isEqualTo("stopped");
        }
    }

    @Test
    void whole_routine_is_started_by_f() throws Exception {
        askNothing();
        try (var pty = remind()) {
            pty.send("f").awaitText("left");
            pty.send("qq").awaitText("Next break in 30 min");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
        assertThat(program.log().get(0).get("routine")).isEqualTo("desk-break");
    }

    @Test
    void warning_signs_after_pain_stay_until_a_key_is_pressed() throws Exception {
        try (var pty = remind()) {
            pty.send("\r").awaitText("Enter = skip:");
            pty.send("\r").awaitText("left");
            pty.send("x").awaitText("Pain now");
            pty.send("\r").awaitText("Press any key to continue.");
            Program.letPass(1);
            assertThat(pty.alternateScreen()).isFalse();
            assertThat(pty.output()).contains("112");
            pty.send(" ").awaitText("Next break in 30 min");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
    }

    @Test
    void refusal_of_a_break_stays_until_a_key_is_pressed() throws Exception {
        try (var pty = remind()) {
            pty.send("\r").awaitText("Enter = skip:");
            Files.writeString(home.resolve(".local/share/decompress/profile.json"), "{");
            pty.send("q\r").awaitText("Press any key to continue.");
            Program.letPass(1);
            assertThat(pty.alternateScreen()).isFalse();
            pty.send(" ");
        }
    }

    @Test
    void signal_in_a_break_ends_the_reminder_with_its_code() throws Exception {
        askNothing();
        try (var pty = command("remind --no-awake").start()) {
            var before = pty.settings();
            pty.awaitText("Next break in");
            pty.send("\r").awaitText("left");
            pty.signal("TERM");
            assertThat(pty.awaitExit()).isEqualTo(143);
            assertRestored(pty, before);
        }
        assertThat(program.record().get("reason")).isEqualTo("signal");
    }

    @Test
    void break_in_a_log_that_cannot_be_written_is_not_offered_again_at_once() throws Exception {
        askNothing();
        Files.createDirectories(home.resolve(".local/share/decompress/sessions.jsonl"));
        try (var pty = command("remind --no-awake").start()) {
            pty.awaitText("Next break in");
            pty.send("\r");
            awaitHold(pty);
            pty.send("qq").awaitText("Press any key to continue.");
            pty.send(" ").awaitText("Next break in 30 min");
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
        }
    }

    /** A library, colours, sound and settings that only this run knows. */
    @Test
    void options_and_settings_hold_in_the_session_of_a_break() throws Exception {
        settings("questions: false\nready: 3s\n");
        var library = home.resolve("mine.yaml");
        Files.writeString(library, """
                format: decompress/1
                exercises:
                  desk-wave:
                    name: Desk wave
                    targets: [shoulders]
                    position: sitting
                    prescription: {hold: 17s, sets: 2, rest: 5s}
                    steps: [Lift one hand., Wave.]
                    cues: {hold: Wave, release: Hand down}
                    pose: overhead-stretch
                    sources: [own]
                routines:
                  desk-break: {name: Desk break, exercises: [desk-wave]}
                """);
        var options = "--library " + library + " --color never --sound bell --no-awake ";
        for (var line : List.of("remind " + options, "while " + options + "-- sleep 60")) {
            try (var pty = program.command(line).start()) {
                pty.awaitText("Desk wave, 1 min 5 s");
                pty.send("\r").awaitText("Lift one hand.");
                awaitHold(pty);
                pty.awaitText("17 s");
                pty.awaitOutput(0, output -> output.contains("\007"), "the bell");
                assertThat(pty.output()).as(line).doesNotContainPattern("\033\\[[0-9;]*3[0-7]m");
            }
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

    /** A command that ends when it may. */
    private String job(String before, String after) throws Exception {
        var script = home.resolve("job");
        Files.writeString(
                script, before + "\nuntil [ -e " + home + "/go ]; do sleep 0.1; done\n" + after + "\nexit 7\n");
        return "while --no-awake -- sh " + script;
    }

    private void finishJob() throws Exception {
        Files.createFile(home.resolve("go"));
    }

    @Test
    void ended_command_lets_a_hold_be_finished_or_left_and_gives_its_code() throws Exception {
        askNothing();
        try (var pty = command(job("", "echo all done")).start()) {
            pty.awaitText("Move meanwhile");
            pty.send("\r");
            awaitHold(pty);
            finishJob();
            pty.awaitText("exit 7 after");
            pty.awaitText("Enter leaves this hold");
            assertThat(pty.picture().text()).contains("hold ");
            pty.send("\r").awaitText("all done");
            assertThat(pty.awaitExit()).isEqualTo(7);
            assertThat(program.record().get("outcome")).isEqualTo("stopped");
            assertThat(program.record().get("reason")).isEqualTo("command-ended");
            assertThat(temporary()).isEmptyDirectory();
        }
    }

    @Test
    void command_that_ends_during_the_questions_starts_no_session() throws Exception {
        var pid = home.resolve("pid");
        try (var pty = command(job("echo $$ >" + pid, "echo all done")).start()) {
            pty.awaitText("Move meanwhile");
            pty.send("\r").awaitText("Enter = skip:");
            var job = Long.parseLong(Files.readString(pid).strip());
            finishJob();
            while (ProcessHandle.of(job).isPresent()) {
                Program.letPass(0.1);
            }
            pty.send("\r").awaitText("The command has ended, so no session starts.");
            pty.awaitText("exit 7 after");
            assertThat(pty.awaitExit()).isEqualTo(7);
            assertThat(pty.output()).contains("all done");
            assertThat(program.log()).isEmpty();
        }
    }

    @Test
    void next_exercise_is_offered_while_the_command_still_runs() throws Exception {
        askNothing();
        try (var pty = command(job("", "echo all done")).start()) {
            pty.awaitText("Move meanwhile: Overhead stretch");
            pty.send("\r");
            awaitHold(pty);
            pty.send("qq").awaitText("Move meanwhile: Cat stretch");
            finishJob();
            pty.awaitText("all done");
            assertThat(pty.awaitExit()).isEqualTo(7);
        }
    }

    @Test
    void warning_signs_stay_until_a_key_is_pressed_before_the_output_comes() throws Exception {
        askNothing();
        try (var pty = command(job("", "echo all done")).start()) {
            pty.awaitText("Move meanwhile");
            pty.send("\r").awaitText("left");
            pty.send("x").awaitText("Press any key to continue.");
            finishJob();
            Program.letPass(1);
            assertThat(pty.output()).contains("112").doesNotContain("all done");
            pty.send(" ").awaitText("all done");
            assertThat(pty.awaitExit()).isEqualTo(7);
        }
    }

    /** In the offer, in a session, and while only waiting. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "q"})
    void signal_is_passed_on_to_the_command_once_and_its_code_is_returned(String keys) throws Exception {
        askNothing();
        var script = job(
                "trap 'echo told; echo >" + home + "/told' TERM\nuntil [ -e " + home + "/told ]; do sleep 0.1; done",
                "echo tidied");
        try (var pty = command(script).start()) {
            pty.awaitText("Move meanwhile");
            pty.send(keys);
            if (keys.equals("\r")) {
                pty.awaitText("left");
            }
            pty.signal("TERM");
            while (!Files.exists(home.resolve("told"))) {
                Program.letPass(0.1);
            }
            // Longer than the program itself may take to end.
            Program.letPass(6);
            assertThat(pty.output()).doesNotContain("tidied");
            finishJob();
            assertThat(pty.awaitExit()).isEqualTo(7);
            assertThat(pty.output().split("told", -1)).hasSize(2);
            assertThat(pty.output()).contains("tidied");
            assertThat(temporary()).isEmptyDirectory();
        }
    }

    @Test
    void command_cannot_take_the_keys_of_the_session() throws Exception {
        askNothing();
        try (var pty = command(job("(stty sane </dev/tty; read x </dev/tty; echo got $x) 2>&1", "echo all done"))
                .start()) {
            pty.awaitText("Move meanwhile");
            pty.send("\r");
            awaitHold(pty);
            pty.send("x").awaitText("Press any key to continue.");
            finishJob();
            pty.send(" ").awaitText("all done");
            assertThat(pty.awaitExit()).isEqualTo(7);
            assertThat(pty.output()).contains("/dev/tty");
        }
    }

    @Test
    void output_to_a_pipe_whose_reader_is_gone_ends_the_command() throws Exception {
        var line = command("while -- yes").script(home.resolve("while"));
        try (var pty =
                Pty.of("sh", "-c", "(" + line + "; echo code $? >&2) | head -1").start()) {
            pty.awaitText("code 141");
            assertThat(pty.awaitExit()).isZero();
        }
    }
}
