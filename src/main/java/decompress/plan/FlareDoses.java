package decompress.plan;

import decompress.exercise.Exercise;
import decompress.safety.Flare;
import decompress.safety.Flare.Stage;
import decompress.script.words.DateWords;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The doses that the plan for a flare-up leaves of the usual ones. */
public final class FlareDoses {
    private FlareDoses() {}

    /** How much the flare plan that is running now leaves, and what to do. */
    public static Optional<String> words(Person person) {
        return title(person)
                .map(title -> title
                        + (isEasy(person) ? "\nWalk first: " + Flare.WALK : "\nIf the pain grows: decompress flare"));
    }

    /** How much the flare plan that is running now leaves, in one short line. */
    public static Optional<String> title(Person person) {
        var flare = person.flare();
        return flare.isEmpty() ? Optional.empty() : Optional.of(title(flare.get(), person.now()));
    }

    /** Where a person is in their flare plan. */
    public static String title(Flare flare, ZonedDateTime now) {
        var isEasy = isEasy(flare, now);
        var until = isEasy ? flare.easyUntil() : flare.until();
        return "Flare plan: " + (isEasy ? "half of each dose and no equipment" : "three quarters of each dose")
                + " until " + DateWords.moment(until.atZone(now.getZone())) + ".";
    }

    private static boolean isEasy(Person person) {
        return person.flare().isPresent() && isEasy(person.flare().get(), person.now());
    }

    private static boolean isEasy(Flare flare, ZonedDateTime now) {
        return flare.stage(now.toInstant()) == Stage.EASY;
    }

    /** Whether the flare plan leaves out an exercise for now, because equipment holds the body. */
    public static boolean leavesOut(Exercise exercise, Person person) {
        return exercise.isHeld() && isEasy(person);
    }

    /** As much of an exercise as the flare plan leaves, where it is not left out. */
    static PlannedExercise less(PlannedExercise whole, Person person) {
        return person.flare().isEmpty() ? whole : Easing.quarters(whole, isEasy(person) ? 2 : 3);
    }

    /** As much of each exercise as the flare plan leaves. */
    static SessionPlan less(SessionPlan plan, Person person) {
        return plan.easedTo(
                plan.exercises().stream().map(part -> less(part, person)).toList());
    }

    /** The exercises that are due and not left out; if all of them are left out, those, to say so. */
    static List<String> due(Person person) {
        var due = person.due().ids();
        var left = due.stream()
                .filter(id -> person.library().exercise(id).stream().noneMatch(exercise -> leavesOut(exercise, person)))
                .toList();
        return left.isEmpty() ? due : left;
    }

    /** @throws PlanException if the flare plan leaves one of the exercises out, whatever its dose */
    static void requireNoEquipment(SessionPlan plan, Person person) {
        var leftOut = plan.exercises().stream()
                .map(PlannedExercise::exercise)
                .filter(exercise -> leavesOut(exercise, person))
                .map(Exercise::id)
                .collect(Collectors.joining(", "));
        if (!leftOut.isEmpty()) {
            throw PlanException.impossible("Your flare plan leaves out equipment for now: " + leftOut
                    + ".\nWalk instead: " + Flare.WALK + "\nTo end the plan: decompress flare --end");
        }
    }
}
