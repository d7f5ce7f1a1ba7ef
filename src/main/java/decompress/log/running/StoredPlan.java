package decompress.log.running;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A plan as it is kept next to the log: with the ids of its exercises, which may have changed since. */
public record StoredPlan(
        List<StoredDose> exercises,
        boolean ownPace,
        Optional<Duration> ready,
        Optional<String> routine,
        Optional<String> resumes,
        boolean eased) {
    /**
     * An exercise of a plan, and its dose.
     *
     * @param exercise the id in the exercise file, with its variant
     */
    public record StoredDose(String exercise, Dose dose) {}

    public StoredPlan {
        exercises = List.copyOf(exercises);
    }

    public static StoredPlan of(SessionPlan plan) {
        return new StoredPlan(
                plan.exercises().stream()
                        .map(planned -> new StoredDose(planned.exercise().reference(), planned.dose()))
                        .toList(),
                plan.ownPace(),
                plan.ready(),
                plan.routine(),
                plan.resumes(),
                plan.eased());
    }

    /**
     * The plan with its exercises.
     *
     * @param library the exercise of an id, as it is today
     * @throws NoSuchElementException with the id of an exercise that is no longer there
     */
    public SessionPlan plan(Function<String, Optional<Exercise>> library) {
        var planned = new ArrayList<PlannedExercise>();
        for (var stored : exercises) {
            var exercise =
                    library.apply(stored.exercise()).orElseThrow(() -> new NoSuchElementException(stored.exercise()));
            planned.add(new PlannedExercise(exercise, stored.dose()));
        }
        return new SessionPlan(planned, ownPace, ready, routine, resumes, eased);
    }

    /** The number of sets, each side counted. */
    int sets() {
        return exercises.stream()
                .mapToInt(stored -> stored.dose().sets().size())
                .sum();
    }
}
