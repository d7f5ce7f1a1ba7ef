package decompress.review;

import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.util.List;
import java.util.Optional;

/**
 * Pain in the latest session of an exercise.
 *
 * @param stopped whether it was stopped for pain in this exercise
 * @param pain before and after that session
 */
public record LastTime(boolean stopped, Pain pain) {
    /** A change on the 0–10 rating that is more than day-to-day noise (Ostelo and others, 2008). */
    public static final int NOTABLE = 2;

    /**
     * The newest session of an exercise, if pain ended it, moved down in it, or rose by two or more, also overnight; one
     * that was left before a set was done takes nothing back.
     */
    public static Optional<LastTime> of(String exercise, List<SessionRecord> oldestFirst) {
        for (var i = oldestFirst.size() - 1; i >= 0; i--) {
            var session = oldestFirst.get(i);
            var begun = begun(session);
            if (begun.contains(exercise)) {
                var last = of(exercise, session, begun);
                if (last.isWorthSaying()) {
                    return Optional.of(last);
                }
                if (isDone(exercise, session)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDone(String exercise, SessionRecord session) {
        return session.exercises().stream().anyMatch(done -> done.exercise().equals(exercise) && done.setsDone() > 0);
    }

    private static LastTime of(String exercise, SessionRecord session, List<String> begun) {
        var last = begun.get(begun.size() - 1).equals(exercise);
        return new LastTime(last && session.endedFor(Reason.PAIN), session.pain());
    }

    /** The exercises with a started set; otherwise the one that the person got into position for. */
    private static List<String> begun(SessionRecord session) {
        var begun = session.exercises().stream()
                .filter(done -> !done.sets().isEmpty())
                .map(ExerciseRecord::exercise)
                .toList();
        return begun.isEmpty()
                ? session.exercises().stream()
                        .map(ExerciseRecord::exercise)
                        .limit(1)
                        .toList()
                : begun;
    }

    private boolean isWorthSaying() {
        return stopped || pain.movedDown() || isNotable(pain.change()) || isNotable(pain.changeOvernight());
    }

    /** Whether a change is a rise that is more than noise. */
    public static boolean isNotable(Optional<Integer> change) {
        return change.filter(points -> points >= NOTABLE).isPresent();
    }
}
