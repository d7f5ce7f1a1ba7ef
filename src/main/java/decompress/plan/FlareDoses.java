package decompress.plan;

import decompress.safety.Flare.Stage;
import decompress.session.SessionPlan;
import decompress.view.FlareView;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the plan for a flare-up leaves of a session. */
public final class FlareDoses {
    private static final int WIDTH = 80;

    private FlareDoses() {}

    /** One line about the flare plan that is running now. */
    public static Optional<String> words(Person person) {
        var now = person.now();
        return person.flare().map(flare -> new FlareView(now.getZone(), WIDTH).brief(flare, now.toInstant()));
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
        var isEasy = person.flare().get().stage(person.now().toInstant()) == Stage.EASY;
        var held = plan.exercises().stream()
                .filter(part -> isEasy && part.exercise().isHeld())
                .map(part -> part.exercise().id())
                .collect(Collectors.joining(", "));
        if (!held.isEmpty()) {
            throw PlanException.impossible("Your flare plan leaves out equipment for now: " + held + ".\nWalk instead: "
                    + FlareView.WALK + "\nTo end the plan: decompress flare --end");
        }
        return plan.easedTo(plan.exercises().stream()
                .map(part -> Easing.quarters(part, isEasy ? 2 : 3))
                .toList());
    }
}
