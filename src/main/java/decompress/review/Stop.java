package decompress.review;

import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A session that did not come to its end.
 *
 * @param exercise the exercise in which the session ended, if one was started
 * @param after how long it lasted
 */
public record Stop(OffsetDateTime started, Cause cause, Optional<String> exercise, Duration after) {
    static Stop of(SessionRecord session, Cause cause) {
        return new Stop(session.started(), cause, endedIn(session), session.lasted());
    }

    private static Optional<String> endedIn(SessionRecord session) {
        return session.exercises().stream()
                .filter(exercise -> !exercise.sets().isEmpty())
                .reduce((before, later) -> later)
                .map(ExerciseRecord::reference);
    }
}
