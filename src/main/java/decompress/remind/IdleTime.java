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
public final class IdleTime implements IdleQuestion {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** A break is announced at most this much later for programs that do not answer. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Programs programs;
    private volatile List<IdleProgram> useful;
    private CompletableFuture<Optional<Duration>> answer = CompletableFuture.completedFuture(Optional.empty());

    public IdleTime(Programs programs) {
        this.programs = programs;
        this.useful = IdleProgram.in(programs.environment());
    }

    @Override
    public void ask(Instant now) {
        if (answer.isDone() && !useful.isEmpty()) {
            answer = CompletableFuture.supplyAsync(() -> at(now), IdleTime::begin)
                    .exceptionally(e -> Optional.empty())
                    .completeOnTimeout(Optional.empty(), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void begin(Runnable question) {
        var thread = new Thread(question, "idle time");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean isAnswered() {
        return answer.isDone();
    }

    @Override
    public Optional<Duration> take() {
        var idle = answer.getNow(Optional.empty());
        if (answer.isDone()) {
            answer = CompletableFuture.completedFuture(Optional.empty());
        }
        return idle;
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
