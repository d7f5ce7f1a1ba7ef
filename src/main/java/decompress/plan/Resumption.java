package decompress.plan;

import decompress.script.words.DoseWords;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The latest session, which was stopped or interrupted and can be resumed.
 *
 * @param left what is left of its plan
 */
public record Resumption(SessionRecord record, SessionPlan left) {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** The remaining sets, with time to get into each position again. */
    SessionPlan plan(SessionRequest request, Person person) {
        var again = Planner.withLeadIns(new SessionPlan(
                left.exercises(),
                request.ownPace() || left.ownPace(),
                request.dose().ready().or(left::ready),
                left.routine(),
                left.resumes(),
                left.eased()));
        return again.with(Planner.withSteps(again.exercises(), request, person));
    }

    /** The line that names the resumed session and its remaining sets. */
    String words(SessionPlan plan) {
        var parts = plan.exercises().stream()
                .map(part -> part.exercise().name() + ", " + DoseWords.dose(part.dose()))
                .collect(Collectors.joining("; "));
        return "Resuming the session of %s: %s.".formatted(STARTED.format(record.started()), parts);
    }

    boolean wasStoppedForPain() {
        return record.endedFor(Reason.PAIN);
    }

    /** The last that is known of the pain, which still counts on the same day. */
    Pain painBefore(LocalDate today) {
        var pain = record.pain();
        return record.day().equals(today) ? Pain.beforehand(pain.last(), pain.lastSite()) : Pain.UNKNOWN;
    }
}
