package decompress.run.plan;

import decompress.files.ExclusiveLock;
import decompress.library.Library;
import decompress.log.running.Snapshot;
import decompress.log.running.StoredPlan;
import decompress.log.store.LogException;
import decompress.perform.Failure;
import decompress.perform.Journal;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import decompress.session.Reason;
import decompress.session.SessionPlan;
import decompress.view.DoseWords;
import decompress.view.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Going on with the newest session that was stopped or interrupted. */
public final class Resumption {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Snapshot left;

    private Resumption(Snapshot left) {
        this.left = left;
    }

    public static Resumption of(Journal journal) throws LogException {
        var damaged = journal.log().damagedUnfinished();
        if (damaged.isPresent()) {
            throw Failure.failed(
                    "cannot resume: " + damaged.get() + " cannot be read. Delete it and name what to run.");
        }
        return journal.log()
                .unfinished()
                .map(Resumption::new)
                .orElseThrow(() -> Failure.failed("nothing to resume: your latest session was completed."));
    }

    /**
     * The remaining sets, as planned.
     *
     * @param ready the newly chosen time to get into position, if any
     */
    public SessionPlan plan(Library library, Optional<Duration> ready, boolean ownPace) {
        if (left.plan().isEmpty()) {
            throw Failure.failed("the session of %s was kept without its plan; name what to run."
                    .formatted(left.record().day()));
        }
        if (!left.isAnySetLeft()) {
            throw Failure.failed("nothing is left to do in your latest session.");
        }
        var record = left.record();
        var rest = stored(left.plan().get(), library).left(record.id(), record.exercises());
        var again = new SessionPlan(
                rest.exercises(),
                ownPace || rest.ownPace(),
                ready.or(rest::ready),
                rest.routine(),
                rest.resumes(),
                rest.eased());
        return PlanBuilder.withLeadIns(again);
    }

    private static SessionPlan stored(StoredPlan plan, Library library) {
        try {
            return plan.plan(library::exercise);
        } catch (NoSuchElementException gone) {
            throw Failure.failed(
                    "'%s' is no longer in your exercises. 'decompress list' shows them.".formatted(gone.getMessage()));
        }
    }

    /** The line that names the resumed session and its remaining sets. */
    public String words(SessionPlan plan) {
        var parts = plan.exercises().stream().map(Resumption::words).collect(Collectors.joining("; "));
        return "Resuming the session of %s: %s."
                .formatted(STARTED.format(left.record().started()), parts);
    }

    /** Takes the session for this process until it is closed, so that no other one does the same sets. */
    public ExclusiveLock claim(Journal journal) throws LogException {
        return journal.log()
                .claim(left.record().id())
                .orElseThrow(() -> Failure.failed("that session is being resumed somewhere else, or was just now."));
    }

    private static String words(PlannedExercise part) {
        var sides = part.dose().sides();
        return part.exercise().name() + ", " + DoseWords.dose(part.dose())
                + (sides.size() == 1 ? Words.side(sides.get(0)) : "");
    }

    public boolean wasStoppedForPain() {
        return left.record().reason().equals(Optional.of(Reason.PAIN));
    }

    /** The last that is known of the pain, which still counts on the same day. */
    public Pain painBefore(LocalDate today) {
        var pain = left.record().pain();
        return left.record().day().equals(today) ? Pain.beforehand(pain.last(), pain.lastSite()) : Pain.UNKNOWN;
    }
}
