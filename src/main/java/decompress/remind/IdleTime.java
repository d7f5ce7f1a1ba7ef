package decompress.remind;

import decompress.programs.Programs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The idle time of the computer, asked from a program of the system on its own thread.
 *
 * <p>A program that cannot answer once is not asked again.
 */
public final class IdleTime {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** A break is announced at most this much later for programs that do not answer. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Programs programs;
    private volatile List<IdleProgram> useful;

    public IdleTime(Programs programs) {
        this.programs = programs;
        this.useful = IdleProgram.in(programs.environment());
    }

    /** Asks for the idle time at a moment, without waiting; the answer is empty where the system gives none. */
    public CompletableFuture<Optional<Duration>> ask(Instant now) {
        return CompletableFuture.supplyAsync(() -> at(now), IdleTime::begin)
                .exceptionally(e -> Optional.empty())
                .completeOnTimeout(Optional.empty(), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void begin(Runnable question) {
        var thread = new Thread(question, "idle time");
        thread.setDaemon(true);
        thread.start();
    }

    /** The answer of the first program that has one. */
    private Optional<Duration> at(Instant now) {
        for (var program : useful) {
            var idle = programs.answer(program.command(), PATIENCE).flatMap(text -> program.read(text, now));
            if (idle.isPresent()) {
                useful = List.of(program);
                return idle;
            }
        }
        useful = List.of();
        return Optional.empty();
    }
}
