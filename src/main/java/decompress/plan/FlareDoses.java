package decompress.plan;

import decompress.safety.Flare;
import decompress.safety.Flare.Stage;
import decompress.script.words.DateWords;
import decompress.session.SessionPlan;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the plan for a flare-up leaves of a session. */
public final class FlareDoses {
    private FlareDoses() {}

    /** One line about the flare plan that is running now. */
    public static Optional<String> words(Person person) {
        return person.flare()
                .map(flare -> title(flare, person.now())
                        + (isEasy(flare, person.now())
                                ? " Walk first: " + Flare.WALK
                                : " If the pain grows: decompress flare"));
    }

    /** Where a person is in their flare plan. */
    public static String title(Flare flare, ZonedDateTime now) {
        var isEasy = isEasy(flare, now);
        var until = isEasy ? flare.easyUntil() : flare.until();
        return "Flare plan: " + (isEasy ? "half" : "three quarters") + " of each dose until "
                + DateWords.moment(until.atZone(now.getZone())) + ".";
    }

    private static boolean isEasy(Flare flare, ZonedDateTime now) {
        return flare.stage(now.toInstant()) == Stage.EASY;
    }

    /**
     * As much of each exercise as the flare plan leaves.
     *
     * @throws PlanException if it leaves an exercise out
     */
    static SessionPlan less(SessionPlan plan, Person person) {
        if (person.flare().isEmpty()) {
            return plan;
        }
        var isEasy = isEasy(person.flare().get(), person.now());
        var held = plan.exercises().stream()
                .filter(part -> isEasy && part.exercise().isHeld())
                .map(part -> part.exercise().id())
                .collect(Collectors.joining(", "));
        if (!held.isEmpty()) {
            throw PlanException.impossible("Your flare plan leaves out equipment for now: " + held + ".\nWalk instead: "
                    + Flare.WALK + "\nTo end the plan: decompress flare --end");
        }
        return plan.easedTo(plan.exercises().stream()
                .map(part -> Easing.quarters(part, isEasy ? 2 : 3))
                .toList());
    }
}
