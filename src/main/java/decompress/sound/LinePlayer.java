package decompress.sound;

import decompress.sound.plan.TimedTone;
import decompress.sound.tones.Tone;
import decompress.sound.tones.ToneMixer;
import decompress.sound.tones.ToneSamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.SourceDataLine;

/** The JDK's own sound system: one line, opened once, fed by a thread of its own only while something sounds. */
final class LinePlayer {
    private static final int CHUNK = Tone.RATE / 50;
    private static final int CHUNKS_AHEAD = 3;
    private static final Duration LOOK = Duration.ofMillis(4);
    /** A line that takes nothing for a second is gone. */
    private static final int LOOKS = 250;

    private final Callable<SourceDataLine> source;
    private final ToneSamples samples;
    private final Supplier<Duration> clock;
    private final Runnable opened;
    private final Consumer<List<TimedTone>> failed;
    /** Tones in their order; one that is empty silences those before it. */
    private final BlockingQueue<Optional<TimedTone>> waiting = new LinkedBlockingQueue<>();

    private final List<TimedTone> playing = new ArrayList<>();
    private final ToneMixer mix = new ToneMixer();
    private final Thread thread = new Thread(this::run, "sound-line");
    private volatile boolean isOpen;
    private volatile boolean closed;
    private volatile boolean sounds;

    /**
     * A player that is still to be started.
     *
     * @param opened hears on another thread that tones are played
     * @param failed hears on another thread, once, that nothing can be played any more, and which tones were not
     */
    LinePlayer(
            Callable<SourceDataLine> source,
            ToneSamples samples,
            Supplier<Duration> clock,
            Runnable opened,
            Consumer<List<TimedTone>> failed) {
        this.source = source;
        this.samples = samples;
        this.clock = clock;
        this.opened = opened;
        this.failed = failed;
        thread.setDaemon(true);
    }

    /** Opens the line and returns at once. */
    void start() {
        thread.start();
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Opens the line of the default device. */
    static SourceDataLine systemLine() throws Exception {
        var line = AudioSystem.getSourceDataLine(ToneMixer.FORMAT);
        line.open(ToneMixer.FORMAT, CHUNK * CHUNKS_AHEAD * Short.BYTES);
        return line;
    }

    private void run() {
        try (var line = source.call()) {
            isOpen = true;
            opened.run();
            while (!closed) {
                take(waiting.take(), line);
                sound(line);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError gone) {
            // No device, no permission, no native library: they differ by platform, what follows is the same.
            if (!closed) {
                waiting.forEach(tone -> tone.ifPresent(playing::add));
                failed.accept(List.copyOf(playing));
            }
        }
    }

    private void take(Optional<TimedTone> next, SourceDataLine line) {
        if (next.isEmpty()) {
            mix.clear();
            line.flush();
            return;
        }
        var tone = next.get();
        playing.add(tone);
        if (!tone.isLate(clock.get())) {
            mix.add(samples.of(tone.name()));
        }
    }

    private void sound(SourceDataLine line) throws InterruptedException {
        sounds = true;
        line.start();
        for (var silent = 0; silent < CHUNKS_AHEAD && !closed; silent = mix.isOver() ? silent + 1 : 0) {
            for (var more = waiting.poll(); more != null; more = waiting.poll()) {
                take(more, line);
            }
            write(line, mix.next(CHUNK));
        }
        line.stop();
        line.flush();
        mix.clear();
        playing.clear();
        sounds = false;
    }

    private void write(SourceDataLine line, byte[] chunk) throws InterruptedException {
        for (var look = 0; line.available() < chunk.length; look++) {
            if (look > LOOKS || !line.isOpen()) {
                throw new IllegalStateException("the line takes nothing more");
            }
            if (closed) {
                return;
            }
            Thread.sleep(LOOK.toMillis());
        }
        if (line.write(chunk, 0, chunk.length) < chunk.length) {
            throw new IllegalStateException("the line has gone");
        }
    }

    void play(TimedTone tone) {
        waiting.add(Optional.of(tone));
    }

    void hush() {
        waiting.add(Optional.empty());
    }

    boolean isIdle() {
        return !sounds && waiting.isEmpty();
    }

    void close() {
        closed = true;
        thread.interrupt();
    }
}
