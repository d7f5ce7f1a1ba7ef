package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import decompress.support.ChildJava;
import decompress.support.Pty;
import decompress.support.TestPrograms;
import decompress.support.TestPrograms.Started;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sounds of the program as a whole, written down by players and speakers that are only scripts. */
class SoundIT {
    private static final Duration CLOSE = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    private TestPrograms programs;
    private String out;
    private String err;

    @BeforeEach
    void programs() {
        programs = new TestPrograms(folder);
    }

    @Test
    void every_cue_of_a_session_sounds_at_its_moment() throws Exception {
        programs.player("aplay");
        var least = List.<Duration>of();
        // A busy machine can make some cue late each time; a program that is late is late at the same cue every time.
        for (var attempt = 0; attempt < 4 && (attempt == 0 || !least.stream().allMatch(SoundIT::isClose)); attempt++) {
            programs.forget();
            assertThat(run(session("tones", "--ready=4s", "--hold=4s", "--rest=5s", "--sets=2")))
                    .isZero();
            var heard = programs.started("aplay");
            assertThat(heard.stream().map(Started::tone))
                    .containsExactly(
                            "next",
                            "countdown",
                            "countdown",
                            "countdown",
                            "start",
                            "countdown",
                            "countdown",
                            "countdown",
                            "release",
                            "rest",
                            "countdown",
                            "countdown",
                            "countdown",
                            "start",
                            "countdown",
                            "countdown",
                            "countdown",
                            "release",
                            "done");
            var delays = late(heard, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8.65, 10, 11, 12, 13, 14, 15, 16, 17, 22);
            least = least.isEmpty() ? delays : closer(least, delays);
        }
        assertThat(least).allMatch(SoundIT::isClose);
        assertThat(err).isEmpty();
    }

    private static boolean isClose(Duration delay) {
        return delay.abs().compareTo(CLOSE) < 0;
    }

    @Test
    void without_any_sound_the_session_is_on_time_and_one_line_says_why() throws Exception {
        var began = System.nanoTime();

        assertThat(run(session("tones", "--ready=0s", "--hold=2s", "--rest=1s", "--sets=2")))
                .isZero();

        assertThat(err).containsOnlyOnce("decompress:").contains("Nothing can be heard: no sound device");
        assertThat(out).contains("You did 2 of 2 sets");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(5));
    }

    @Test
    void missing_sound_is_on_the_screen_for_ten_seconds() throws Exception {
        var session = new Program(folder)
                .command("run overhead-stretch --no-awake --no-questions --sound tones --ready 4s --hold 60s --sets 1");
        try (var pty = session.env("PATH", programs.path()).start()) {
            pty.awaitText("Only the terminal bell can be heard");
            pty.awaitPicture(picture -> !picture.shows("Only the terminal bell"), "the notice gone");
            assertThat(pty.picture().text()).contains("hold ").endsWith("x it hurts · q stop · ? keys");
            pty.send("x");
            pty.awaitExit();
            assertThat(pty.output()).contains("decompress: Only the terminal bell can be heard");
        }
    }

    @Test
    void missing_sound_never_hides_the_key_of_the_first_step() throws Exception {
        var session =
                new Program(folder).command("run overhead-stretch --no-awake --no-questions --sound tones --sets 1");
        try (var pty = session.env("PATH", programs.path()).start()) {
            pty.awaitText("step 1 of ");
            var steps = Integer.parseInt(
                    pty.picture().line(0).replaceFirst(".*of ", "").strip());
            for (var step = 1; step <= steps; step++) {
                pty.awaitText("step " + step + " of " + steps);
                assertThat(pty.picture().text()).contains("space next");
                // Different keys, so that none counts as held down.
                pty.send(step % 2 == 0 ? "\r" : " ");
            }
            pty.awaitText("space ready");
            assertThat(pty.output()).doesNotContain("Only the terminal bell");
            pty.send("n").awaitText("Only the terminal bell can be heard");
            assertThat(pty.picture().text())
                    .contains("player works (pw-play,…\n")
                    .endsWith("q stop · ? keys");
            pty.send("x");
            pty.awaitExit();
        }
    }

    @Test
    void stopped_process_plays_no_burst_after_continuing() throws Exception {
        programs.player("aplay");
        var process = session("tones", "--ready=0s", "--hold=8s", "--rest=0s", "--sets=1")
                .start();
        awaitStarted(process);
        Pty.signal(process.pid(), "STOP");
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isFalse();
        Pty.signal(process.pid(), "CONT");
        assertThat(process.waitFor()).isZero();

        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told).contains("Paused: you were away 5 seconds.", "Get into position: 3 seconds.");
        var tones = programs.started("aplay").stream().map(Started::tone).toList();
        assertThat(tones)
                .containsSubsequence("start", "countdown", "countdown", "countdown", "start")
                .endsWith("countdown", "countdown", "countdown", "release", "done");
        assertThat(Collections.frequency(tones, "countdown")).isEqualTo(6);
    }

    @Test
    void a_voice_speaks_one_thing_at_a_time_and_plain_lines_do_not_say_it_again() throws Exception {
        programs.speaker("espeak-ng", 1).player("aplay");

        assertThat(run(session("voice", "--ready=6s", "--hold=5s", "--rest=12s", "--sets=2")))
                .isZero();

        assertThat(programs.started().stream().map(Started::program)).doesNotContain("OVERLAP");
        assertThat(programs.started("espeak-ng").stream()
                        .map(Started::last)
                        .toList()
                        .toString())
                .contains(
                        "Stand tall and lace your fingers",
                        "Next: set 2 of 2",
                        "Lower your arms slowly.",
                        "Done. ",
                        "Move again");
        assertThat(out).doesNotContain("Set 1 of 2");
    }

    /** How much later each after the first was heard than it would be with the median of all delays. */
    private static List<Duration> late(List<Started> heard, double... due) {
        var delays = new ArrayList<Duration>();
        for (var cue = 1; cue < due.length; cue++) {
            delays.add(heard.get(cue).at().minusMillis(Math.round(due[cue] * 1000)));
        }
        var usual = delays.stream().sorted().toList().get(delays.size() / 2);
        return delays.stream().map(delay -> delay.minus(usual)).toList();
    }

    private static List<Duration> closer(List<Duration> one, List<Duration> other) {
        return IntStream.range(0, one.size())
                .mapToObj(cue -> Stream.of(one.get(cue), other.get(cue))
                        .min(Comparator.comparing(Duration::abs))
                        .orElseThrow())
                .toList();
    }

    private int run(ProcessBuilder session) throws IOException, InterruptedException {
        var process = session.start();
        out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    private void awaitStarted(Process process) throws InterruptedException {
        for (var look = 0; programs.started().isEmpty() && look < 1000; look++) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private ProcessBuilder session(String sound, String... dose) {
        var command = new ArrayList<>(ChildJava.command(
                List.of(),
                Main.class,
                "run",
                "overhead-stretch",
                "--sound=" + sound,
                "--no-awake",
                "--no-questions",
                "--plain"));
        command.addAll(List.of(dose));
        var builder = new ProcessBuilder(command);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("PATH", programs.path());
        return builder.redirectInput(Path.of("/dev/null").toFile());
    }
}
