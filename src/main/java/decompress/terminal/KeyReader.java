package decompress.terminal;

import decompress.terminal.tty.Foreground;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for keys, on a thread of its own. */
final class KeyReader implements Runnable {
    /** Esc is the key alone when nothing follows within 10 of these. */
    private static final Duration A_TENTH_OF_ESCAPE = Duration.ofMillis(4);

    private static final Duration BETWEEN_LOOKS_FROM_THE_BACKGROUND = Duration.ofMillis(200);

    private final InputStream in;
    private final Supplier<Duration> monotonic;
    private final Consumer<TerminalEvent> happened;
    private final Runnable foregroundAgain;
    private final KeyDecoder decoder = new KeyDecoder();
    private final KeyRepeatFilter held = new KeyRepeatFilter();

    KeyReader(ProcessIo io, Consumer<TerminalEvent> happened, Runnable foregroundAgain) {
        this.in = io.in();
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
            happened.accept(new TerminalEvent.ToldToEnd(TerminationSignal.HUP));
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when the keys only belong to somebody else for a while. */
    private boolean untilEnd() throws InterruptedException {
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                deliver(decoder.accept(b));
                if (decoder.midway() && !moreComes()) {
                    deliver(decoder.idle());
                }
            }
            return true;
        } catch (IOException closedOrInTheBackground) {
            return Foreground.isOurs();
        }
    }

    private boolean moreComes() throws IOException, InterruptedException {
        for (int i = 0; i < 10 && in.available() == 0; i++) {
            Thread.sleep(A_TENTH_OF_ESCAPE.toMillis());
        }
        return in.available() > 0;
    }

    private void deliver(List<Key> keys) {
        for (var key : keys) {
            if (held.isNewPress(key, monotonic.get())) {
                happened.accept(new TerminalEvent.Pressed(key));
            }
        }
    }
}
