package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import decompress.support.TestPrograms;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell's prompt after the last word of a session. */
class PromptIT {
    /** Less than what a closing takes that waits for a sound in vain; 50 ms on a quiet machine. */
    private static final Duration AT_ONCE = Duration.ofMillis(250);

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"tones", "voice", "bell", "off"})
    void the_prompt_follows_the_last_word_at_once_whatever_the_sound(String sound) throws Exception {
        var programs = new TestPrograms(home).player("aplay").speaker("espeak-ng", 1);
        var session = new Program(home)
                .command(
                        "run overhead-stretch --no-awake --no-questions --sets 1 --hold 1s --ready 0s --sound " + sound)
                .script(home.resolve("session"));
        var soonest = Duration.ofDays(1);
        // A busy machine can be late once; a program that waits is late every time.
        for (var attempt = 0; attempt < 5 && soonest.compareTo(AT_ONCE) >= 0; attempt++) {
            var shell = Pty.of("/bin/sh", "-c", session + "; echo prompt")
                    .env("HOME", home.toString())
                    .env("PATH", programs.path());
            try (var pty = shell.start()) {
                pty.awaitOutput(0, said -> said.contains("of the last 7 days"), "the last word");
                var said = System.nanoTime();
                pty.awaitOutput(0, all -> all.contains("prompt"), "the prompt");
                var took = Duration.ofNanos(System.nanoTime() - said);
                soonest = took.compareTo(soonest) < 0 ? took : soonest;
            }
        }
        assertThat(soonest).isLessThan(AT_ONCE);
    }
}
