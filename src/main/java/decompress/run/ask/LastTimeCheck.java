package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.review.LastTime;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.session.SessionPlan;
import decompress.view.log.PainWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the pain of the last time leads to: less of the same, something else, or not now. */
public final class LastTimeCheck {
    private static final String HALF = "h";

    private final Console console;
    private final RecentRecords recent;
    private final Library library;
    private final Confirmation confirmation;
    private final boolean asks;
    private final Function<Exercise, Optional<String>> inPlaceOf;

    /**
     * Asks, or says what it does where nobody can be asked.
     *
     * @param mayAsk whether questions are wanted, where there is somebody to ask
     * @param inPlaceOf the id of what this person may do instead of an exercise
     */
    public LastTimeCheck(
            Console console,
            RecentRecords recent,
            Library library,
            boolean mayAsk,
            Function<Exercise, Optional<String>> inPlaceOf) {
        this.console = console;
        this.recent = recent;
        this.library = library;
        this.confirmation = new Confirmation(console);
        this.asks = mayAsk && confirmation.isPossible();
        this.inPlaceOf = inPlaceOf;
    }

    /** Says what pain did the last time, and offers less; the plan that is to be done comes back. */
    public SessionPlan less(SessionPlan plan) {
        var painful = PlanBuilder.exercises(plan, library).stream()
                .filter(exercise -> LastTime.of(exercise.id(), recent.all())
                        // Going on after a stop for pain has a question of its own.
                        .filter(last -> !(last.stopped() && plan.resumes().isPresent()))
                        .map(last -> isTold(exercise, last))
                        .isPresent())
                .toList();
        return painful.isEmpty() ? plan : less(plan, painful);
    }

    private boolean isTold(Exercise exercise, LastTime last) {
        console.print("The last time, " + exercise.id() + " " + PainWords.lastTime(last) + ". Stop at any pain.");
        exercise.guidance().easier().stream().limit(1).forEach(way -> console.print("Easier: " + way));
        inPlaceOf.apply(exercise).ifPresent(id -> console.print("Instead: decompress run " + id));
        return true;
    }

    private SessionPlan less(SessionPlan plan, List<Exercise> painful) {
        var half = PlanBuilder.half(plan, library, painful);
        // Half of one set is one set: then the dose gets gentler instead.
        var less = half.equals(plan) ? PlanBuilder.easier(plan, library, painful) : half;
        if (asks) {
            return less.equals(plan)
                    ? asAsked(plan)
                    : chosen(plan, less, half.equals(plan) ? "the gentlest dose" : "half");
        }
        if (less.equals(plan)) {
            throw Failure.failed("there is no smaller dose of it; to begin after that takes a yes on a terminal.");
        }
        console.print(
                half.equals(plan)
                        ? "Nobody is there to say yes, so it is the gentlest dose."
                        : "Nobody is there to say yes to all of it, so it is half.");
        return less;
    }

    private SessionPlan asAsked(SessionPlan plan) {
        if (!confirmation.ask("Start anyway?")) {
            throw Failure.stopped(PainCheck.STOPPED);
        }
        return plan;
    }

    private SessionPlan chosen(SessionPlan plan, SessionPlan less, String words) {
        var question = "Start anyway? y yes, h " + words + ", Enter not now:";
        return switch (confirmation.choice(question, Confirmation.YES, HALF, Confirmation.NO)) {
            case Confirmation.YES -> plan;
            case HALF -> less;
            default -> throw Failure.stopped(PainCheck.STOPPED);
        };
    }

    /** Asks before a session is gone on with that was stopped for pain. */
    public void afterStop() {
        var stopped = "That session was stopped for pain. Go on only if the pain has passed.";
        if (!asks) {
            throw Failure.failed(stopped + " That takes a yes on a terminal.");
        }
        console.print(stopped);
        if (!confirmation.ask("Go on now?")) {
            throw Failure.stopped("Not resumed. Warning signs: decompress safety");
        }
    }
}
