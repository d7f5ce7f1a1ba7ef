package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An exercise with the dose of it that this session asks for.
 *
 * @param stepByStep whether its steps are shown one at a time before it
 * @param reminders advice for this person in this exercise
 */
public record PlannedExercise(Exercise exercise, Dose dose, boolean stepByStep, List<String> reminders) {
    private static final Duration TO_DO_A_STEP = Duration.ofSeconds(2);

    public PlannedExercise {
        reminders = List.copyOf(reminders);
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
        var steps = stepByStep && !dose.ready().isZero()
                ? exercise.guidance().steps().size()
                : 0;
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

    /** Returns the sets left after some are done: none, one part, or one part a side if the sides differ. */
    List<PlannedExercise> without(List<SetRecord> sets) {
        var sidesByCount = new ArrayList<PlannedExercise>();
        for (var side : dose.sides()) {
            var count = dose.sets() - done(sets, side);
            if (count > 0) {
                add(sidesByCount, count, side);
            }
        }
        return sidesByCount;
    }

    private static int done(List<SetRecord> sets, Side side) {
        return (int)
                sets.stream().filter(set -> set.done() && set.side() == side).count();
    }

    /** Sides with as many sets left as the side before them stay together. */
    private void add(List<PlannedExercise> left, int count, Side side) {
        var last = left.size() - 1;
        if (last >= 0 && left.get(last).dose().sets() == count) {
            var sides = new ArrayList<>(left.get(last).dose().sides());
            sides.add(side);
            left.set(last, with(dose.of(count, sides)));
        } else {
            left.add(with(dose.of(count, List.of(side))));
        }
    }
}
