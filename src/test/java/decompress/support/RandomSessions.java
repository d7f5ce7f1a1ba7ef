package decompress.support;

import static decompress.support.Exercises.THREE_ONE_ONE;
import static decompress.support.Exercises.UP_FIRST;
import static decompress.support.Exercises.leavingIn;
import static decompress.support.Exercises.seconds;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.session.PlannedExercise;
import decompress.session.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sessions of every shape, chosen by a random with a seed: sides, ways in and out, paces, odd milliseconds. */
public final class RandomSessions {
    private static final List<List<Side>> SIDES =
            List.of(List.of(Side.BOTH), List.of(Side.LEFT, Side.RIGHT), List.of(Side.RIGHT, Side.LEFT));

    private RandomSessions() {}

    /** One to three parts, at the person's own pace, at the set one, or with no keyboard. */
    public static Timeline timeline(Random random) {
        var parts = parts(random);
        return switch (random.nextInt(3)) {
            case 0 -> Timeline.of(parts, true);
            case 1 -> Timeline.unattended(parts);
            default -> Timeline.of(parts, false);
        };
    }

    public static List<PlannedExercise> parts(Random random) {
        // One exercise has the same sides all through a session, as in a file.
        var held = SIDES.get(random.nextInt(SIDES.size()));
        var moved = SIDES.get(random.nextInt(SIDES.size()));
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(part -> random.nextBoolean() ? part(random, true, moved) : part(random, false, held))
                .toList();
    }

    private static PlannedExercise part(Random random, boolean moves, List<Side> sides) {
        var effort = moves ? repetitions(1 + random.nextInt(5)) : new Effort.Hold(millis(random, 1, 40_000));
        var dose = Exercises.equalSets(
                1 + random.nextInt(3),
                effort,
                random.nextInt(4) == 0 ? Duration.ZERO : millis(random, 1, 25_000),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? Duration.ZERO : millis(random, 1, 12_000),
                sides);
        if (dose.of(sides.get(0)).size() == 3) {
            dose = dose.with(falling(dose.sets()));
        }
        var exercise =
                moves ? random.nextBoolean() ? Exercises.BACK_EXTENSION : Exercises.SIDE_BENDS : Exercises.OVERHEAD;
        var part = new PlannedExercise(exercise, dose, random.nextInt(4) == 0);
        return random.nextBoolean() ? part : stepByStep(leavingIn(1 + random.nextInt(9), part), part.stepByStep());
    }

    private static Effort repetitions(int count) {
        return new Effort.Repetitions(count, count % 2 == 0 ? UP_FIRST : THREE_ONE_ONE);
    }

    /** Each set of a side with less to do than the one before, where there is less. */
    private static List<Dose.OneSet> falling(List<Dose.OneSet> sets) {
        return IntStream.range(0, sets.size())
                .mapToObj(set -> new Dose.OneSet(
                        sets.get(set).side(), divided(sets.get(set).effort(), set % 3 + 1)))
                .toList();
    }

    private static Effort divided(Effort effort, int by) {
        return effort instanceof Effort.Repetitions each
                ? new Effort.Repetitions(Math.max(1, each.count() / by), each.tempo())
                : new Effort.Hold(Duration.ofMillis(1 + effort.length().toMillis() / by));
    }

    private static PlannedExercise stepByStep(PlannedExercise part, boolean stepByStep) {
        return new PlannedExercise(part.exercise(), part.dose(), stepByStep);
    }

    /** An odd number of milliseconds more often than a whole second. */
    public static Duration millis(Random random, int least, int most) {
        var millis = least + random.nextInt(most - least);
        return random.nextInt(4) == 0 ? seconds(1 + millis / 1000) : Duration.ofMillis(millis);
    }
}
