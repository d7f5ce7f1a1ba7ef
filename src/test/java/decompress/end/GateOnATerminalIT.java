package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import decompress.cli.CliHarness;
import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import decompress.support.Pty;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions before a session on a real terminal; only a clear yes counts. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class GateOnATerminalIT {
    private static final String GO_AHEAD = "start gently at my own risk · Enter = do not start:";

    @TempDir
    private Path home;

    private Pty decompress(String arguments) throws Exception {
        return Pty.java(List.of(), Main.class, arguments.split(" "))
                .env("HOME", home.toString())
                .env("DECOMPRESS_SOUND", "off")
                .size(160, 40)
                .start();
    }

    private Pty run(String exercise) throws Exception {
        return decompress(
                "run " + exercise + " --sets 1 --hold 1s --ready 0s --pain-before 1 --pain-after 1 --plain --no-awake");
    }

    private Path profile() {
        return home.resolve(".local/share/decompress/profile.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "yeah\r4\r\r", "\004"})
    void nothing_but_a_clear_yes_is_the_go_ahead(String answer) throws Exception {
        try (var pty = run("overhead-stretch")) {
            pty.awaitText("Enter = none:");
            pty.send("\r");
            pty.awaitText(GO_AHEAD);
            pty.send(answer);
            assertThat(pty.awaitExit()).isEqualTo(ExitCode.STOPPED);
            assertThat(pty.picture().toString()).contains("Stop if a movement hurts", "Not started");
        }
        assertThat(profile())
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        kept -> assertThat(kept).content().contains("\"go_ahead\": null"));
        assertThat(home.resolve(".local/share/decompress/sessions.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USR1", "USR2", "ALRM", "PROF"})
    void signal_without_a_meaning_leaves_the_question_open(String signal) throws Exception {
        try (var pty = run("overhead-stretch")) {
            pty.awaitText("Enter = none:");
            pty.signal(signal);
            pty.send("\r").awaitText(GO_AHEAD);
        }
    }

    @Test
    void confirmation_is_remembered() throws Exception {
        try (var pty = run("overhead-stretch")) {
            pty.awaitText("Enter = none:");
            pty.send("\r");
            pty.awaitText(GO_AHEAD);
            pty.send("y\r");
            assertThat(pty.awaitExit()).isZero();
        }
        try (var pty = run("overhead-stretch")) {
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).doesNotContain("own risk").doesNotContain("Which of these");
        }
    }

    @Test
    void after_pain_less_is_offered_and_enter_does_nothing() throws Exception {
        var cli = new CliHarness(home);
        GoAhead.in(home);
        cli.own("exercises: {overhead-stretch: {prescription: {hold: 1-60s, sets: 1, pain-ceiling: 3}}}");
        cli.key(5, Input.HURTS).run("run overhead-stretch --pain-before 2").exits(ExitCode.STOPPED);
        GoAhead.in(home);
        for (var answer : List.of("\r", "h\r")) {
            try (var pty =
                    decompress("run overhead-stretch --dose high --ready 0s --plain --no-awake --pain-after 1")) {
                pty.awaitText("Up to 3 is prescribed:");
                pty.send("\r2\r");
                pty.awaitText("Start anyway? y = all sets · h = the starting dose · Enter = do not start:");
                pty.send(answer);
                assertThat(pty.awaitExit()).isEqualTo(answer.equals("\r") ? ExitCode.STOPPED : ExitCode.DONE);
            }
        }
        assertThat(cli.run("log --last 1 --json").out())
                .contains("\"hold_s\":1,", "\"pain\":{\"before\":2,\"after\":1}");
    }

    @Test
    void pain_above_the_prescribed_limit_starts_nothing() throws Exception {
        GoAhead.in(home);
        new CliHarness(home).own("exercises: {overhead-stretch: {prescription: {pain-ceiling: 3}}}");
        try (var pty = decompress("run overhead-stretch --pain-before 4 --plain --no-awake")) {
            pty.awaitText("prescribed only up to a pain of 3. Yours is 4.");
            assertThat(pty.awaitExit()).isEqualTo(ExitCode.STOPPED);
        }
    }

    @Test
    void questions_that_are_broken_off_change_nothing() throws Exception {
        try (var pty = decompress("safety --profile")) {
            pty.awaitText("Enter = none:");
            pty.send("2\r\004");
            assertThat(pty.awaitExit()).isEqualTo(ExitCode.STOPPED);
        }
        assertThat(profile()).doesNotExist();
    }
}
