package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An exercise with the dose of it that this session asks for.
 *
 * @param stepByStep whether its steps are shown one at a time before it; never without a time to get ready
 * @param reminders advice for this person in this exercise
 */
public record PlannedExercise(Exercise exercise, Dose dose, boolean stepByStep, List<String> reminders) {
    private static final Duration TO_DO_A_STEP = Duration.ofSeconds(2);

    public PlannedExercise {
        reminders = List.copyOf(reminders);
        stepByStep = stepByStep && !dose.ready().isZero();
    }

    public PlannedExercise(Exercise exercise, Dose dose, boolean stepByStep) {
        this(exercise, dose, stepByStep, List.of());
    }

    /** For a person who knows the exercise. */
    public PlannedExercise(Exercise exercise, Dose dose) {
        this(exercise, dose, false);
    }

    public PlannedExercise reminding(List<String> person) {
        return new PlannedExercise(exercise, dose, stepByStep, person);
    }

    /** The time to get into position; longer for a person who has just learnt how. */
    public Duration ready() {
        var steps = stepByStep ? exercise.guidance().steps().size() : 0;
        return dose.ready().plus(TO_DO_A_STEP.multipliedBy(steps));
    }

    /** Whether the person cannot reach a key in this exercise: face down, or held by equipment. */
    public boolean isOutOfReach() {
        return exercise.isHeld() || exercise.position() == Position.PRONE;
    }

    /** The whole time, from getting ready to being out of the position. */
    public Duration length() {
        return dose.length()
                .minus(dose.ready())
                .plus(ready())
                .plus(exercise.guidance().wayOut().length());
    }

    /** The same exercise with another dose. */
    public PlannedExercise with(Dose other) {
        return new PlannedExercise(exercise, other, stepByStep, reminders);
    }

    /** The sets that are left after some are done, of which each counts for a set as large as it; empty where none is. */
    Optional<PlannedExercise> without(List<SetRecord> sets) {
        var left = new ArrayList<>(dose.sets());
        var others = new ArrayList<SetRecord>();
        for (var done : sets) {
            if (done.done() && !remove(left, done, asked -> isAsMuch(asked.effort(), done))) {
                others.add(done);
            }
        }
        others.forEach(done -> remove(left, done, asked -> true));
        return left.isEmpty() ? Optional.empty() : Optional.of(with(dose.with(left)));
    }

    private static boolean remove(List<Dose.OneSet> left, SetRecord done, Predicate<Dose.OneSet> is) {
        var first = left.stream()
                .filter(asked -> asked.side() == done.side() && is.test(asked))
                .findFirst();
        return first.isPresent() && left.remove(first.get());
    }

    private static boolean isAsMuch(Effort asked, SetRecord done) {
        return asked instanceof Effort.Repetitions reps
                ? done.repetitions().equals(Optional.of(reps.count()))
                : done.held().equals(asked.length());
    }
}
