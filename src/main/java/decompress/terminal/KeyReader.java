package decompress.terminal;

import decompress.terminal.tty.Foreground;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for keys, on a thread of its own. */
final class KeyReader implements Runnable {
    /** Esc is the key alone when nothing follows within this time. */
    private static final Duration ESCAPE = Duration.ofMillis(40);

    /** The end of a paste was lost when nothing follows within this time. */
    private static final Duration PASTE = Duration.ofMillis(900);

    private static final Duration BETWEEN_LOOKS_FOR_MORE = Duration.ofMillis(4);
    private static final Duration BETWEEN_LOOKS_FROM_THE_BACKGROUND = Duration.ofMillis(200);

    private final InputStream in;
    private final Supplier<Duration> monotonic;
    private final Consumer<TerminalEvent> happened;
    private final Runnable foregroundAgain;
    private final KeyDecoder decoder = new KeyDecoder();
    private final KeyRepeatFilter repeats = new KeyRepeatFilter();

    KeyReader(ProcessIo io, Consumer<TerminalEvent> happened, Runnable foregroundAgain) {
        this.in = InterruptibleKeys.open(io.in());
        this.monotonic = io.monotonic();
        this.happened = happened;
        this.foregroundAgain = foregroundAgain;
    }

    @Override
    public void run() {
        try {
            while (!untilEnd()) {
                do {
                    Thread.sleep(BETWEEN_LOOKS_FROM_THE_BACKGROUND.toMillis());
                } while (!Foreground.isOurs());
                foregroundAgain.run();
            }
            happened.accept(new TerminalEvent.EndRequested(TerminationSignal.HUP));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False if another program has the keys for a while. */
    private boolean untilEnd() throws InterruptedException {
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                deliver(decoder.accept(b));
                if (decoder.midway() && !moreComes(ESCAPE)) {
                    deliver(decoder.idle());
                }
                if (decoder.pasting() && !moreComes(ESCAPE)) {
                    deliver(decoder.pause());
                    if (decoder.pasting() && !moreComes(PASTE)) {
                        decoder.endPaste();
                    }
                }
                if (repeats.undecided() && !moreComes(KeyRepeatFilter.REPEAT)) {
                    press(repeats.idle());
                }
            }
            return true;
        } catch (ClosedByInterruptException over) {
            throw new InterruptedException();
        } catch (IOException closedOrInTheBackground) {
            return Foreground.isOurs();
        }
    }

    private boolean moreComes(Duration within) throws IOException, InterruptedException {
        for (var left = within; left.compareTo(Duration.ZERO) > 0 && in.available() == 0; ) {
            Thread.sleep(BETWEEN_LOOKS_FOR_MORE.toMillis());
            left = left.minus(BETWEEN_LOOKS_FOR_MORE);
        }
        return in.available() > 0;
    }

    private void deliver(List<Key> keys) {
        keys.forEach(key -> press(repeats.accept(key, monotonic.get())));
    }

    private void press(List<Key> keys) {
        keys.forEach(key -> happened.accept(new TerminalEvent.Pressed(key)));
    }
}
