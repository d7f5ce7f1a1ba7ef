package decompress.sound;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.script.ToneName;
import decompress.sound.plan.TimedTone;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.SoundWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TonePlayerTest {
    private static final TimedTone START =
            new TimedTone(ToneName.START, Duration.ZERO, Duration.ZERO, Optional.empty());

    private static final Optional<Runnable> NO_BELL = Optional.empty();

    private final SoundWorker worker = new SoundWorker(() -> Duration.ZERO);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Optional<Runnable> bell = Optional.of(() -> heard.add("ring"));
    private final TonePlayer player =
            new TonePlayer(worker, new ChildProcesses(worker, Map.of()), Map.of(), 70, this::settled);

    private void settled() {
        heard.add(player.means().name());
    }

    @AfterEach
    void close() {
        player.close();
        worker.close();
    }

    @Test
    void line_that_opens_plays_tones_and_no_bell_rings() throws Exception {
        open(SoundKind.TONES, bell, () -> TestLine.of(() -> Integer.MAX_VALUE, samples -> {}, heard::add));

        assertThat(next(1)).containsExactly("TONES");
        worker.now(() -> player.play(START));
        assertThat(next(1)).containsExactly("stopped");
        assertThat(heard).isEmpty();
    }

    @Test
    void line_that_fails_while_it_plays_leaves_its_tones_to_the_bell() throws Exception {
        open(SoundKind.TONES, bell, () -> TestLine.of(() -> Integer.MAX_VALUE, TonePlayerTest::lost, heard::add));
        assertThat(next(1)).containsExactly("TONES");

        worker.now(() -> player.play(START));
        assertThat(next(3)).containsExactly("closed", "BELL", "ring");
        worker.now(() -> player.play(START));
        assertThat(next(1)).containsExactly("ring");
    }

    private static void lost(byte[] samples) {
        throw new IllegalStateException("the device was unplugged");
    }

    @Test
    void without_a_device_the_bell_rings_and_without_a_bell_nothing_is_heard() throws Exception {
        open(SoundKind.TONES, bell, TonePlayerTest::none);
        assertThat(next(1)).containsExactly("BELL");

        open(SoundKind.TONES, NO_BELL, TonePlayerTest::none);
        assertThat(next(1)).containsExactly("SILENCE");
        assertThat(worker.ask(player::isIdle, Duration.ofSeconds(30))).contains(true);
    }

    private static SourceDataLine none() {
        throw new IllegalArgumentException("No line matching interface SourceDataLine");
    }

    @Test
    void bell_opens_no_device() throws Exception {
        open(SoundKind.BELL, bell, () -> {
            heard.add("a device was opened");
            return none();
        });

        assertThat(next(1)).containsExactly("BELL");
    }

    private void open(SoundKind kind, Optional<Runnable> ring, Callable<SourceDataLine> source) {
        worker.now(() -> player.open(kind, new SoundEnvironment(Map.of(), () -> Duration.ZERO, ring), source));
    }

    private List<String> next(int count) throws InterruptedException {
        var events = new ArrayList<String>();
        while (events.size() < count) {
            events.add(heard.poll(30, TimeUnit.SECONDS));
        }
        return events;
    }
}
