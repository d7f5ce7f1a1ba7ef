package decompress.perform;

import decompress.log.SessionIds;
import decompress.log.running.Snapshot;
import decompress.log.running.StoredPlan;
import decompress.log.store.LogException;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Performance;
import decompress.session.Reason;
import decompress.session.SessionEvent;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.session.SessionState;
import decompress.session.Timeline;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the record of a session on the disk, set by set, until it is in the log. */
final class SessionRecorder implements AutoCloseable {
    /**
     * The facts about a session before it starts.
     *
     * @param attended whether there is a keyboard to answer with
     */
    record Beginning(SessionPlan plan, Optional<String> note, Pain before, boolean attended) {}

    private final Clocks clocks;
    private final Beginning beginning;
    private final Performance performance;
    private final String id;
    private final OffsetDateTime started;
    private final Duration began;
    private final SessionSaver saver;
    private Pain pain;
    private Duration lasted = Duration.ZERO;
    private Outcome outcome = Outcome.INTERRUPTED;
    private Optional<Reason> reason = Optional.empty();
    private Optional<Duration> stoppedAfter = Optional.empty();

    /** Begins now; a log that cannot be written does not keep anybody from their session. */
    SessionRecorder(Clocks clocks, Function<String, SessionStore> stores, Beginning beginning, Timeline timeline) {
        this.clocks = clocks;
        this.beginning = beginning;
        this.performance = new Performance(timeline);
        this.pain = beginning.before();
        this.id = SessionIds.at(clocks.wall().instant(), new SecureRandom());
        this.started = OffsetDateTime.now(clocks.wall()).truncatedTo(ChronoUnit.SECONDS);
        this.began = clocks.monotonic().get();
        this.saver = new SessionSaver(stores.apply(id));
        saver.begin(snapshot());
    }

    /** Takes note of what happened, and saves it when that ended a set. */
    void note(List<SessionEvent> events) {
        if (events.stream().map(performance::note).reduce(false, Boolean::logicalOr)) {
            lasted = clocks.monotonic().get().minus(began);
            saver.save(snapshot());
        }
        events.stream()
                .filter(SessionEvent.Stopping.class::isInstance)
                .map(SessionEvent.Stopping.class::cast)
                .forEach(this::stopping);
    }

    /** From now on the session counts as stopped, even if its end is never reported. */
    private void stopping(SessionEvent.Stopping stopping) {
        lasted = clocks.monotonic().get().minus(began);
        stoppedAfter = stoppedAfter.or(() -> Optional.of(lasted));
        outcome = Outcome.STOPPED;
        reason = Optional.of(stopping.why());
        saver.saveEnd(snapshot());
    }

    /** Why something could not be saved so far. */
    Optional<LogException> trouble() {
        return saver.trouble();
    }

    /** The session is over; only the answer about pain may still come. */
    void over(SessionState.Ended ended) {
        lasted = clocks.monotonic().get().minus(began);
        outcome = ended.outcome();
        reason = ended.reason();
        if (outcome == Outcome.STOPPED && !reason.equals(Optional.of(Reason.SKIPPED))) {
            stoppedAfter = stoppedAfter.or(() -> Optional.of(lasted));
        }
        saver.saveEnd(snapshot());
    }

    /**
     * Puts the record into the log.
     *
     * @return why that failed; empty when it is there
     */
    Optional<String> finish(Pain after, Duration atMost) {
        pain = pain.or(after);
        return saver.finish(snapshot(), atMost);
    }

    private Snapshot snapshot() {
        return new Snapshot(record(), Optional.of(StoredPlan.of(beginning.plan())));
    }

    SessionRecord record() {
        return new SessionRecord(
                id,
                started,
                clocks.wall().getZone().getId(),
                lasted,
                outcome,
                reason,
                beginning.attended(),
                beginning.plan().routine(),
                pain,
                beginning.note(),
                performance.exercises(),
                beginning.plan().resumes(),
                beginning.plan().eased(),
                stoppedAfter);
    }

    /** Lets go of a session that could not be finished; the next command finds it. */
    @Override
    public void close() {
        saver.close();
    }
}
