package decompress.plan;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.session.PlannedExercise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Smaller doses of an exercise; none is ever more than what was asked for. */
public final class Easing {
    /** A hold for a person in strong pain (the gentler ways of the sources: 5 to 10 seconds). */
    private static final Duration SHORT_HOLD = Duration.ofSeconds(10);

    private static final int FEW_REPETITIONS = 5;

    private Easing() {}

    /** The starting dose; the low end of what is written where there is none. */
    public static PlannedExercise starting(PlannedExercise asked) {
        var starting = DoseChoice.at(DoseLevel.FIRST)
                .from(asked.exercise().prescription(), asked.dose().ready());
        return less(asked, starting);
    }

    /** The starting dose if there is one, otherwise one short set. */
    public static PlannedExercise gentlest(PlannedExercise asked) {
        if (asked.exercise().position() == Position.WALKING) {
            return half(asked);
        }
        if (!asked.exercise().prescription().first().isEmpty() || Risk.of(asked.exercise()) != Risk.GENTLE) {
            return starting(asked);
        }
        return asked.with(asked.dose().with(fewer(asked.dose(), 0, Easing::gentle)));
    }

    private static Effort gentle(Effort asked) {
        if (asked instanceof Effort.Repetitions repetitions) {
            return new Effort.Repetitions(Math.min(repetitions.count(), FEW_REPETITIONS), repetitions.tempo());
        }
        return new Effort.Hold(asked.length().compareTo(SHORT_HOLD) < 0 ? asked.length() : SHORT_HOLD);
    }

    /** Half the sets, at least one; the starting dose where that is less. */
    public static PlannedExercise reduced(PlannedExercise asked) {
        return less(half(asked), starting(asked).dose());
    }

    /** Half the sets, at least one; of a walk half the time. */
    public static PlannedExercise half(PlannedExercise asked) {
        return quarters(asked, 2);
    }

    /** So many quarters of the sets, at least one; of a walk so many of the time. */
    public static PlannedExercise quarters(PlannedExercise asked, int quarters) {
        var dose = asked.dose();
        if (dose.effort() instanceof Effort.Walk walk) {
            var time = new Effort.Walk(walk.length().multipliedBy(quarters).dividedBy(4));
            return asked.with(dose.with(fewer(dose, quarters, ignored -> time)));
        }
        return asked.with(dose.with(fewer(dose, quarters, same -> same)));
    }

    /** So many quarters of the sets of each side, at least one, the smaller ones where they differ. */
    private static List<Dose.OneSet> fewer(Dose dose, int quarters, UnaryOperator<Effort> changed) {
        var kept = new ArrayList<Dose.OneSet>();
        for (var side : dose.sides()) {
            var efforts = new ArrayList<>(dose.of(side));
            var count = Math.max(1, (efforts.size() * quarters + 3) / 4);
            while (efforts.size() > count) {
                efforts.remove(Collections.max(efforts, Comparator.comparing(Effort::length)));
            }
            efforts.forEach(effort -> kept.add(new Dose.OneSet(side, changed.apply(effort))));
        }
        return kept;
    }

    private static PlannedExercise less(PlannedExercise asked, Dose other) {
        return other.length().compareTo(asked.dose().length()) < 0 ? asked.with(other) : asked;
    }
}
