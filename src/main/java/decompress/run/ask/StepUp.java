package decompress.run.ask;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.library.Library;
import decompress.run.Console;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.UsualDoses;
import decompress.session.PlannedExercise;
import decompress.session.Prescribed;
import decompress.session.SessionPlan;
import decompress.view.Words;
import java.time.Duration;

/** Offers the next dose of an exercise whose first sittings went well; nothing goes up by itself. */
public final class StepUp {
    private final Console console;
    private final UsualDoses usual;
    private final Confirmation confirmation;
    private final boolean asks;

    /** @param mayAsk whether questions are wanted, where there is somebody to ask */
    public StepUp(Console console, UsualDoses usual, boolean mayAsk) {
        this.console = console;
        this.usual = usual;
        this.confirmation = new Confirmation(console);
        this.asks = mayAsk && confirmation.isPossible();
    }

    /** The plan with the doses that were agreed to; where nobody can be asked it says how to ask for more. */
    public SessionPlan offer(SessionPlan plan, Library library) {
        var agreed = plan;
        for (var exercise : PlanBuilder.prescribed(plan, library).stream()
                .map(Prescribed::exercise)
                .distinct()
                .toList()) {
            var next = usual.sittings(exercise).offered();
            if (asks && next.isPresent() && agreesTo(exercise, next.get())) {
                agreed = with(agreed, exercise, next.get());
            } else {
                usual.words(exercise).ifPresent(why -> console.print(exercise.name() + ": " + why));
            }
        }
        return agreed;
    }

    private boolean agreesTo(Exercise exercise, Prescription next) {
        var question = "%s has gone well %d times. Go up to %s? y yes, Enter not yet:"
                .formatted(
                        exercise.name(),
                        usual.sittings(exercise).wellDone(),
                        Words.dose(DoseChoice.LOW.from(next, Duration.ZERO)));
        return confirmation.choice(question, Confirmation.YES, Confirmation.NO).equals(Confirmation.YES);
    }

    private static SessionPlan with(SessionPlan plan, Exercise exercise, Prescription next) {
        return plan.with(plan.exercises().stream()
                .map(part -> part.exercise().equals(exercise.reference())
                        ? new PlannedExercise(
                                part.exercise(),
                                DoseChoice.LOW.from(next, part.dose().ready()))
                        : part)
                .toList());
    }
}
