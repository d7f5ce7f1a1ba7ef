package decompress.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What has happened and was not yet looked at, in order. */
final class Happenings {
    private final LinkedBlockingQueue<Happening> waiting = new LinkedBlockingQueue<>();
    private final CountDownLatch heardOfEnd = new CountDownLatch(1);

    void add(Happening happening) {
        // One redraw serves for several changes of size.
        if (!(happening instanceof Happening.Resized) || !waiting.contains(happening)) {
            waiting.add(happening);
        }
    }

    Optional<Happening> next(Duration atMost) {
        try {
            var happening = Optional.ofNullable(waiting.poll(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS));
            if (happening.orElse(null) instanceof Happening.ToldToEnd) {
                heardOfEnd.countDown();
            }
            return happening;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return Optional.of(new Happening.ToldToEnd(Ending.TERM));
        }
    }

    /** Whether somebody takes the news of the end within this time. */
    boolean endIsHeard(Duration within) throws InterruptedException {
        return heardOfEnd.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
