package decompress.session;

import decompress.exercise.Exercise;
import java.util.List;
import java.util.Optional;

/**
 * What a session is to do.
 *
 * @param ownPace rests as needed and repetitions wait for the person
 * @param routine the routine that was asked for, when it was the only thing
 * @param resumes the id of the session that this one goes on with
 */
public record SessionPlan(List<Prescribed> parts, boolean ownPace, Optional<String> routine, Optional<String> resumes) {
    public SessionPlan {
        parts = List.copyOf(parts);
    }

    public List<Exercise> exercises() {
        return parts.stream().map(Prescribed::exercise).toList();
    }

    /** The same session with other doses. */
    public SessionPlan with(List<Prescribed> others) {
        return new SessionPlan(others, ownPace, routine, resumes);
    }
}
