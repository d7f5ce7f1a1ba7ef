package decompress.sound;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.script.ToneName;
import decompress.sound.plan.TimedTone;
import decompress.sound.tones.ToneMixer;
import decompress.sound.tones.ToneSamples;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LinePlayerTest {
    private static final TimedTone START =
            new TimedTone(ToneName.START, Duration.ZERO, Duration.ZERO, Optional.empty());

    private final ToneSamples samples = new ToneSamples(100);
    private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private volatile int room = Integer.MAX_VALUE;

    @Test
    void the_samples_of_a_cue_reach_the_line_followed_by_silence() throws Exception {
        var player = player(this::line);
        player.play(START);
        assertThat(next()).isEqualTo("opened");
        assertThat(next()).isEqualTo("stopped");
        player.close();

        var start = samples.of(ToneName.START);
        var mix = new ToneMixer();
        mix.add(start);
        var bytes = heard.toByteArray();
        assertThat(bytes).startsWith(mix.next(start.length));
        assertThat(bytes).endsWith(0, 0, 0, 0);
        assertThat(next()).isEqualTo("closed");
    }

    @Test
    void a_late_cue_is_silent() throws Exception {
        var player = player(this::line);
        player.play(new TimedTone(ToneName.START, Duration.ofSeconds(-1), Duration.ZERO, Optional.empty()));
        next();
        next();
        player.close();

        assertThat(heard.toByteArray()).containsOnly(0);
    }

    @Test
    void no_device_no_permission_and_no_library_are_the_same_failure() throws Exception {
        var reasons = List.<Callable<SourceDataLine>>of(
                () -> {
                    throw new LineUnavailableException();
                },
                () -> {
                    throw new IllegalArgumentException();
                },
                () -> {
                    throw new UnsatisfiedLinkError();
                });
        for (var reason : reasons) {
            player(reason);
            assertThat(next()).isEqualTo("failed 0");
        }
    }

    @Test
    void a_line_that_takes_nothing_more_fails_and_gives_its_cue_back() throws Exception {
        room = 0;
        player(this::line).play(START);

        assertThat(next()).isEqualTo("opened");
        assertThat(next()).isEqualTo("closed");
        assertThat(next()).isEqualTo("failed 1");
    }

    private LinePlayer player(Callable<SourceDataLine> source) {
        var player = new LinePlayer(
                source,
                samples,
                () -> Duration.ZERO,
                () -> reports.add("opened"),
                unplayed -> reports.add("failed " + unplayed.size()));
        player.start();
        return player;
    }

    private String next() throws InterruptedException {
        return reports.poll(10, TimeUnit.SECONDS);
    }

    private SourceDataLine line() {
        return TestLine.of(() -> room, heard::writeBytes, reports::add);
    }
}
