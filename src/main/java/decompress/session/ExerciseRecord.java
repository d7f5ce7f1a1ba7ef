package decompress.session;

import decompress.exercise.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The dose of one exercise in a session, and the sets that were done.
 *
 * @param exercise its id
 * @param variant the way in which it was done, where that was not the usual one
 * @param planned all sets that were asked for, both sides counted
 * @param hold the length of each hold, or of the longest; empty for repetitions
 * @param repetitions the repetitions of each set, or of the largest; empty for a hold
 * @param plannedHold the time that the plan asked to hold; zero for repetitions
 * @param plannedRepetitions the repetitions that the plan asked for; none for a hold
 */
public record ExerciseRecord(
        String exercise,
        Optional<String> variant,
        int planned,
        Optional<Duration> hold,
        Optional<Integer> repetitions,
        Duration plannedHold,
        long plannedRepetitions,
        Duration rest,
        List<SetRecord> sets) {
    public ExerciseRecord {
        sets = List.copyOf(sets);
    }

    /** An exercise with equal sets. */
    public ExerciseRecord(
            String exercise,
            Optional<String> variant,
            int planned,
            Optional<Duration> hold,
            Optional<Integer> repetitions,
            Duration rest,
            List<SetRecord> sets) {
        this(
                exercise,
                variant,
                planned,
                hold,
                repetitions,
                // Duration itself multiplies by way of BigDecimal, which a summary of a lifetime would wait for.
                Duration.ofMillis(planned * hold.orElse(Duration.ZERO).toMillis()),
                (long) planned * repetitions.orElse(0),
                rest,
                sets);
    }

    /** Whether this was the built-in walk, which has one stretch of time and no sets. */
    public boolean isWalk() {
        return exercise.equals(Exercise.WALKING);
    }

    /** The same plan with sets that differ, and take so much together. */
    public ExerciseRecord planning(Duration held, long counted) {
        return new ExerciseRecord(exercise, variant, planned, hold, repetitions, held, counted, rest, sets);
    }

    /** Whether the plan asked for the same in every set. */
    public boolean hasEqualSets() {
        return equals(new ExerciseRecord(exercise, variant, planned, hold, repetitions, rest, sets));
    }

    /** What names the exercise and the variant, such as cat-stretch or cat-stretch/seated. */
    public String reference() {
        return variant.isEmpty() ? exercise : exercise + "/" + variant.get();
    }

    public int setsDone() {
        var done = 0;
        for (var set : sets) {
            done += set.done() ? 1 : 0;
        }
        return done;
    }

    /** The time really held, over all sets. */
    public Duration held() {
        var held = Duration.ZERO;
        for (var set : sets) {
            held = held.plus(set.held());
        }
        return held;
    }
}
