package decompress.sound.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The one thread on which everything about sound happens that might take time, each thing at its moment. */
public final class SoundWorker implements AutoCloseable {
    private final Supplier<Duration> clock;
    private final ScheduledThreadPoolExecutor thread;

    public SoundWorker(Supplier<Duration> clock) {
        this.clock = clock;
        thread = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    var daemon = new Thread(task, "sound");
                    daemon.setDaemon(true);
                    return daemon;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        thread.setRemoveOnCancelPolicy(true);
    }

    public Duration time() {
        return clock.get();
    }

    /** The tasks keep their order; a failure in one does not affect the others. */
    public void now(Runnable task) {
        thread.execute(task);
    }

    public Future<?> at(Duration moment, Runnable task) {
        var delay = moment.minus(clock.get());
        return thread.schedule(task, Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
    }

    /** The worker's answer; empty if it takes too long or the worker is closed. */
    public <T> Optional<T> ask(Callable<T> question, Duration atMost) {
        if (thread.isShutdown()) {
            return Optional.empty();
        }
        var answer = thread.submit(question);
        try {
            return Optional.of(answer.get(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException none) {
            answer.cancel(false);
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
