package decompress.plan;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A person's request for a session.
 *
 * @param ids of exercises and routines, or beginnings of them
 * @param resumes whether to resume the unfinished session
 * @param variant a way to do the exercises, where they can be done so
 * @param fit the time there is
 * @param skipsSteps whether the time to get into position was chosen for this session, instead of a way in by steps
 * @param cleared whether the person claims clearances for these exercises by name
 * @param isBreak whether it is a movement break, before which less is asked
 */
public record SessionRequest(
        List<String> ids,
        boolean resumes,
        Optional<String> variant,
        Optional<Duration> fit,
        DoseChoice dose,
        boolean ownPace,
        boolean skipsSteps,
        boolean cleared,
        boolean isBreak) {
    public SessionRequest {
        if (resumes && (!ids.isEmpty() || variant.isPresent() || fit.isPresent() || dose.isChosen())) {
            throw PlanException.mistyped(
                    "--resume continues your unfinished session; it accepts neither ids nor a dose.");
        }
    }

    /** The same options for these exercises and routines. */
    public SessionRequest of(List<String> chosen) {
        return new SessionRequest(chosen, false, variant, fit, dose, ownPace, skipsSteps, cleared, isBreak);
    }

    /** The same options for the session that was not finished. */
    SessionRequest resuming() {
        return new SessionRequest(List.of(), true, variant, fit, dose, ownPace, skipsSteps, cleared, isBreak);
    }

    /**
     * The exercises of these ids; without ids and with a time to fill, every exercise that needs no question.
     */
    Selection selection(List<String> known, Person person) {
        var library = person.library();
        var selected = known.isEmpty() && fit.isPresent()
                ? Selection.of(Selection.unconditional(library.exercises(), person.profile()).stream()
                        .filter(exercise -> exercise.position() != Position.WALKING)
                        .toList())
                : Selection.of(library, known);
        var varied = variant.map(word -> selected.inVariant(library, word)).orElse(selected);
        checkDose(varied.exercises());
        return fit.map(time -> varied.fitting(time, this, person)).orElse(varied);
    }

    private void checkDose(List<Exercise> exercises) {
        fits(
                "--reps",
                dose.repetitions(),
                exercises,
                exercise -> exercise.effort() instanceof PrescribedEffort.Repetitions,
                "repetitions");
        fits(
                "--hold",
                dose.hold(),
                exercises,
                exercise -> exercise.effort() instanceof PrescribedEffort.Hold,
                "a hold");
        fits(
                "--sets",
                dose.sets(),
                exercises,
                exercise -> exercise.volume() instanceof Volume.Sets,
                "a number of sets; use --for");
        fits(
                "--for",
                dose.total(),
                exercises,
                exercise -> exercise.volume() instanceof Volume.Total,
                "a total time; use --sets");
    }

    private static void fits(
            String option, Optional<?> asked, List<Exercise> exercises, Predicate<Prescription> fit, String what) {
        if (asked.isPresent() && exercises.stream().map(Exercise::prescription).noneMatch(fit)) {
            var names = String.join(", ", exercises.stream().map(Exercise::id).toList());
            throw PlanException.mistyped("%s does not fit: %s is not prescribed as %s.".formatted(option, names, what));
        }
    }
}
