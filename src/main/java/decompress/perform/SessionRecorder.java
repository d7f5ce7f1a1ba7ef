package decompress.perform;

import decompress.log.SessionIds;
import decompress.log.SessionLog;
import decompress.log.running.Snapshot;
import decompress.log.running.StoredPlan;
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

/** Keeps the record of a session on the disk, set by set, until it is in the log. */
final class SessionRecorder implements AutoCloseable {
    private final Clocks clocks;
    private final SessionPlan plan;
    private final Answers answers;
    private final boolean attended;
    private final Performance performance;
    private final String id;
    private final OffsetDateTime started;
    private final Duration began;
    private final SessionSaver saver;
    private boolean isTroubleKnown;
    private Pain pain;
    private Duration lasted = Duration.ZERO;
    private Outcome outcome = Outcome.INTERRUPTED;
    private Optional<Reason> reason = Optional.empty();
    private Optional<Duration> stoppedAfter = Optional.empty();

    /**
     * Begins now; a log that cannot be written does not keep anybody from their session.
     *
     * @param attended whether there is a keyboard to answer with
     */
    SessionRecorder(
            Clocks clocks, SessionLog log, SessionPlan plan, Timeline timeline, Answers answers, boolean attended) {
        this.clocks = clocks;
        this.plan = plan;
        this.answers = answers;
        this.attended = attended;
        this.performance = new Performance(timeline);
        this.pain = Pain.beforehand(answers.pain().before(), answers.pain().siteBefore());
        this.id = SessionIds.at(clocks.wall().instant(), new SecureRandom());
        this.started = OffsetDateTime.now(clocks.wall()).truncatedTo(ChronoUnit.SECONDS);
        this.began = clocks.monotonic().get();
        this.saver = new SessionSaver(log, id);
        saver.begin(snapshot());
    }

    /** Takes note of what happened, and saves it when that ended a set. */
    void note(List<SessionEvent> events) {
        if (events.stream().map(performance::note).reduce(false, Boolean::logicalOr)) {
            lasted = clocks.monotonic().get().minus(began);
            saver.save(snapshot());
        }
        for (var event : events) {
            if (event instanceof SessionEvent.Stopping stopping) {
                // From now on the session counts as stopped, even if its end is never reported.
                end(Outcome.STOPPED, Optional.of(stopping.why()));
            }
        }
    }

    /** Returns true once after the first save that fails. */
    boolean hasNewTrouble() {
        var isNew = saver.hasFailed() && !isTroubleKnown;
        isTroubleKnown |= isNew;
        return isNew;
    }

    /** The session is over; only the answer about pain may still come. */
    void over(SessionState.Ended ended) {
        end(ended.outcome(), ended.reason());
    }

    private void end(Outcome how, Optional<Reason> why) {
        lasted = clocks.monotonic().get().minus(began);
        outcome = how;
        reason = why;
        if (stoppedAfter.isEmpty() && outcome == Outcome.STOPPED && !reason.equals(Optional.of(Reason.SKIPPED))) {
            stoppedAfter = Optional.of(lasted);
        }
        saver.save(snapshot());
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
        return new Snapshot(record(), Optional.of(StoredPlan.of(plan)));
    }

    SessionRecord record() {
        return new SessionRecord(
                id,
                started,
                clocks.wall().getZone().getId(),
                lasted,
                outcome,
                reason,
                attended,
                plan.routine(),
                pain,
                answers.note(),
                performance.exercises(),
                plan.resumes(),
                plan.eased(),
                stoppedAfter);
    }

    /** Lets go of a session that could not be finished; the next command finds it. */
    @Override
    public void close() {
        saver.close();
    }
}
