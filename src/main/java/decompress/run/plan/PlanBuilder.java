package decompress.run.plan;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseException;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.perform.Failure;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.view.DoseWords;
import decompress.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the dose of each exercise, and the time to change position before it. */
public final class PlanBuilder {
    /** A person at a terminal sits. */
    static final Position AT_THE_DESK = Position.SITTING;

    private static final Duration LONGEST = Duration.ofDays(1);

    private PlanBuilder() {}

    /**
     * The plan for what was selected.
     *
     * @param usual the doses if no option gives one
     */
    public static SessionPlan of(Selection selection, DoseChoice choice, UsualDoses usual, boolean ownPace) {
        var planned = withinADay(prescribed(selection.exercises(), choice, usual));
        return new SessionPlan(planned, ownPace, choice.ready(), selection.routine(), Optional.empty(), false);
    }

    private static List<PlannedExercise> withinADay(List<PlannedExercise> planned) {
        var length = planned.stream().map(each -> each.dose().length()).reduce(Duration.ZERO, Duration::plus);
        if (length.compareTo(LONGEST) > 0) {
            throw Failure.usage("that would take " + Words.time(length)
                    + "; a session takes at most a day. Ask for fewer or shorter sets.");
        }
        return planned;
    }

    private static Dose dose(Exercise exercise, DoseChoice choice, UsualDoses usual, Position from) {
        try {
            var leadIn = exercise.position().leadInFrom(from);
            checkCeiling(exercise, usual.asked(exercise, choice, leadIn));
            return usual.dose(exercise, choice, leadIn);
        } catch (DoseException tooShort) {
            throw Failure.usage("--for %s is too short for %s: one hold with its rest takes %s."
                    .formatted(Words.time(tooShort.total()), exercise.id(), Words.time(tooShort.cycle())));
        }
    }

    private static void checkCeiling(Exercise exercise, Dose dose) {
        var ceiling = exercise.prescription().ceiling();
        if (ceiling.passedBy(dose).isEmpty()) {
            return;
        }
        throw Failure.usage("""
                %s of %s is too much. The limit, unless a professional prescribed more: %s.
                If one did, put the numbers into your own file, with set-by: decompress edit""".formatted(
                DoseWords.dose(dose), exercise.id(), DoseWords.ceiling(ceiling).orElseThrow()));
    }

    /** Exercises one after the other at their usual doses, with the changes of position. */
    public static List<PlannedExercise> usual(List<Exercise> exercises, UsualDoses usual) {
        return prescribed(exercises, DoseChoice.USUAL, usual);
    }

    private static List<PlannedExercise> prescribed(List<Exercise> exercises, DoseChoice choice, UsualDoses usual) {
        var prescribed = new ArrayList<PlannedExercise>();
        var from = AT_THE_DESK;
        for (var exercise : exercises) {
            prescribed.add(new PlannedExercise(exercise, dose(exercise, choice, usual, from)));
            from = exercise.position();
        }
        return prescribed;
    }

    /** The time of these. */
    public static Duration length(List<Exercise> exercises, UsualDoses usual) {
        return length(exercises, DoseChoice.USUAL, usual);
    }

    static Duration length(List<Exercise> exercises, DoseChoice choice, UsualDoses usual) {
        var length = Duration.ZERO;
        for (var part : prescribed(exercises, choice, usual)) {
            length = length.plus(part.length());
        }
        return length;
    }

    /** A resumed plan, with time to get into each position again. */
    public static SessionPlan withLeadIns(SessionPlan plan) {
        var again = new ArrayList<PlannedExercise>();
        var from = AT_THE_DESK;
        for (var part : plan.exercises()) {
            var leadIn = plan.ready().orElse(part.exercise().position().leadInFrom(from));
            again.add(part.with(part.dose().withReady(leadIn)));
            from = part.exercise().position();
        }
        return plan.with(again);
    }
}
