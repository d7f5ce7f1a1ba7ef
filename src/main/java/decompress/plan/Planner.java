package decompress.plan;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseException;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the exercises of a session, the dose of each, and the time to change position before it. */
public final class Planner {
    /** A person at a terminal sits. */
    static final Position AT_THE_DESK = Position.SITTING;

    private static final Duration LONGEST = Duration.ofDays(1);

    private Planner() {}

    /**
     * The plan for a request; empty, with a note, if nothing is due.
     *
     * @throws PlanException if there is none
     */
    public static Plan plan(SessionRequest request, Person person) {
        var plan = request.resumes() ? resumed(request, person) : chosen(request, person);
        FlareDoses.requireNoEquipment(plan.session(), person);
        return plan;
    }

    private static Plan resumed(SessionRequest request, Person person) {
        var resumption = person.unfinished();
        var session = resumption.plan(request, person);
        return new Plan(
                session,
                request,
                resumption.painBefore(person.today()),
                false,
                resumption.wasStoppedForPain(),
                List.of(resumption.words(session)));
    }

    private static Plan chosen(SessionRequest request, Person person) {
        var ids = DueExercises.expand(person, request.ids());
        var notes = new ArrayList<String>();
        if (ids.isEmpty() && !request.ids().isEmpty()) {
            notes.add(person.due().nothingDue());
            return plan(session(Selection.of(List.of()), request, person), request, person, notes);
        }
        var selected = request.selection(ids, person);
        selected.words().ifPresent(notes::add);
        var whole = session(selected, request, person);
        if (request.dose().isChosen()) {
            return plan(whole, request, person, notes);
        }
        var less = FlareDoses.less(whole, person);
        FlareDoses.words(person).ifPresent(notes::add);
        return plan(less, request, person, notes);
    }

    private static Plan plan(SessionPlan session, SessionRequest request, Person person, List<String> notes) {
        var isUsual = !request.dose().isChosen() && person.flare().isEmpty();
        return new Plan(session, request, Pain.UNKNOWN, isUsual, false, notes);
    }

    static SessionPlan session(Selection selection, SessionRequest request, Person person) {
        var planned = withSteps(withinADay(doses(selection.exercises(), request.dose(), person)), request, person);
        var ready = request.dose().ready();
        return new SessionPlan(planned, request.ownPace(), ready, selection.routine(), Optional.empty(), false);
    }

    private static List<PlannedExercise> withinADay(List<PlannedExercise> planned) {
        var length = planned.stream().map(exercise -> exercise.dose().length()).reduce(Duration.ZERO, Duration::plus);
        if (length.compareTo(LONGEST) > 0) {
            throw PlanException.mistyped("that would take " + Words.time(length)
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
            throw PlanException.mistyped("--for %s is too short for %s: one hold with its rest takes %s."
                    .formatted(Words.time(tooShort.total()), exercise.id(), Words.time(tooShort.cycle())));
        }
    }

    private static void checkCeiling(Exercise exercise, Dose dose) {
        var ceiling = exercise.prescription().ceiling();
        if (ceiling.passedBy(dose).isEmpty()) {
            return;
        }
        throw PlanException.mistyped("""
                %s of %s is too much. The limit, unless a professional prescribed more: %s.
                If one did, put the numbers into your own file, with set-by: decompress edit""".formatted(
                DoseWords.dose(dose), exercise.id(), DoseWords.ceiling(ceiling).orElseThrow()));
    }

    /** Exercises one after the other at their usual doses, with the changes of position. */
    public static List<PlannedExercise> usual(List<Exercise> exercises, Person person) {
        return WayIn.of(eased(exercises, DoseChoice.USUAL, person), person);
    }

    /** The doses that are asked for; without a choice, what a flare plan leaves of the usual ones. */
    private static List<PlannedExercise> eased(List<Exercise> exercises, DoseChoice choice, Person person) {
        var asked = doses(exercises, choice, person);
        return choice.isChosen()
                ? asked
                : asked.stream().map(part -> FlareDoses.less(part, person)).toList();
    }

    private static List<PlannedExercise> doses(List<Exercise> exercises, DoseChoice choice, Person person) {
        var usual = new UsualDoses(person);
        var planned = new ArrayList<PlannedExercise>();
        var from = AT_THE_DESK;
        for (var exercise : exercises) {
            planned.add(new PlannedExercise(exercise, dose(exercise, choice, usual, from)));
            from = exercise.position();
        }
        return planned;
    }

    /** The time that these take a person in a session with these options, with the steps that are due. */
    public static Duration length(List<Exercise> exercises, SessionRequest request, Person person) {
        return SessionPlan.length(withSteps(eased(exercises, request.dose(), person), request, person));
    }

    static List<PlannedExercise> withSteps(List<PlannedExercise> parts, SessionRequest request, Person person) {
        return request.skipsSteps() ? parts : WayIn.of(parts, person);
    }

    /** The same plan, with time to get into each position from the one before. */
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
