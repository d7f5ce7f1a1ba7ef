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
    private static final long SECONDS_TO_DO_A_STEP = 2;
    /** The pause between two steps, for a person who listens. */
    private static final Duration BREATH = Duration.ofSeconds(1);
    /** Before the first step come the dose and "do nothing yet". */
    private static final Duration INTRODUCTION = Duration.ofSeconds(8);
    /** The dose names the amount of each set where they differ. */
    private static final Duration EACH_OTHER_SET = Duration.ofSeconds(2);

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

    /** The exercises of some parts of a session, each once. */
    public static List<Exercise> exercises(List<PlannedExercise> parts) {
        return parts.stream().map(PlannedExercise::exercise).distinct().toList();
    }

    /** For a person who does it the first time, or whom a mistake would harm. */
    public PlannedExercise withSteps() {
        return new PlannedExercise(exercise, dose, true, reminders);
    }

    public PlannedExercise reminding(List<String> person) {
        return new PlannedExercise(exercise, dose, stepByStep, person);
    }

    /** The time to get into position; longer for a person who has just learnt how. */
    public Duration ready() {
        var steps = stepByStep ? exercise.guidance().steps().size() : 0;
        return dose.ready().plus(Duration.ofSeconds(SECONDS_TO_DO_A_STEP * steps));
    }

    /** Whether the person cannot reach a key in this exercise: face down, or held by equipment. */
    public boolean isOutOfReach() {
        return exercise.isHeld() || exercise.position() == Position.PRONE;
    }

    /** The length of each step before the first set, in whole seconds; empty without steps. */
    public List<Duration> steps() {
        var lengths = new ArrayList<Duration>();
        for (var step : stepByStep ? exercise.guidance().steps() : List.<String>of()) {
            var before = lengths.isEmpty() ? introduction() : Duration.ZERO;
            var length = before.plus(SpeechTime.of(step)).plus(BREATH);
            lengths.add(Duration.ofSeconds(length.plusMillis(999).toSeconds()));
        }
        return lengths;
    }

    private Duration introduction() {
        var time = INTRODUCTION.plus(SpeechTime.of(exercise.name()));
        if (!reminders.isEmpty()) {
            time = time.plus(SpeechTime.of(String.join(" ", reminders)));
        }
        if (!dose.isEqual() || !dose.isEqualOnEachSide()) {
            time = time.plus(
                    EACH_OTHER_SET.multipliedBy(dose.sets().stream().distinct().count() - 1));
        }
        return time;
    }

    /** The time of all steps. */
    public Duration stepping() {
        var time = Duration.ZERO;
        for (var step : steps()) {
            time = time.plus(step);
        }
        return time;
    }

    /** The whole time, from the first step or from getting ready to being out of the position. */
    public Duration length() {
        return dose.length()
                .minus(dose.ready())
                .plus(stepping())
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
