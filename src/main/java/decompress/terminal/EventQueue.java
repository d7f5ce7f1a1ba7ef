package decompress.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Events that were not handled yet, in order. */
final class EventQueue {
    private final LinkedBlockingQueue<TerminalEvent> waiting = new LinkedBlockingQueue<>();
    private final CountDownLatch heardOfEnd = new CountDownLatch(1);

    void add(TerminalEvent event) {
        // One redraw serves for several changes of size.
        if (!(event instanceof TerminalEvent.Resized) || !waiting.contains(event)) {
            waiting.add(event);
        }
    }

    Optional<TerminalEvent> next(Duration atMost) {
        try {
            var event = Optional.ofNullable(waiting.poll(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS));
            if (event.orElse(null) instanceof TerminalEvent.EndRequested) {
                heardOfEnd.countDown();
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new TerminalEvent.EndRequested(TerminationSignal.TERM));
        }
    }

    /** Whether the event of the end is taken within this time. */
    boolean endIsHeard(Duration within) throws InterruptedException {
        return heardOfEnd.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
