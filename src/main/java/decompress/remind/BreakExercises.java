package decompress.remind;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Volume;
import decompress.perform.Failure;
import decompress.plan.Person;
import decompress.plan.Planner;
import decompress.plan.Selection;
import decompress.plan.SessionRequest;
import decompress.plan.UsualDoses;
import decompress.safety.Profile;
import decompress.script.words.Words;
import decompress.session.PlannedExercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The exercises of a routine that a person may do in a movement break, one after the other at each break.
 *
 * @param ids what to ask for when the whole routine is done
 * @param ready the time to get into position, where the person has chosen one
 */
public record BreakExercises(List<String> ids, List<Exercise> exercises, Person person, Optional<Duration> ready) {
    public static final String USUAL_ROUTINE = "desk-break";
    /** Long enough for one exercise, and short enough not to be put off. */
    private static final Duration SHORT = Duration.ofMinutes(1);
    /** Long enough to stand up and go somewhere. */
    private static final Duration WALK = Duration.ofMinutes(2);

    /**
     * Those of a routine that need nothing and that nothing keeps this person from; a walk if their conditions
     * leave none. A routine without any exercise for a desk is an error.
     *
     */
    public static BreakExercises of(String routine, List<Exercise> all, Person person, Optional<Duration> ready) {
        var unconditional = Selection.unconditional(all, person.profile());
        var suitsDesk = !Selection.unconditional(all, Profile.NONE).isEmpty();
        var allowed = unconditional.isEmpty() && suitsDesk
                ? Selection.walk(person).stream().toList()
                : unconditional;
        if (allowed.isEmpty()) {
            throw Failure.failed(("no exercise of '%s' suits a break. In a break you need no equipment and no helper,"
                            + " and none of your conditions may forbid the exercise or ask about it.")
                    .formatted(routine));
        }
        var painless = allowed.stream()
                .filter(exercise -> !person.hurtLastTime(exercise))
                .toList();
        var chosen = painless.isEmpty() ? allowed : painless;
        var ids = chosen.size() == all.size()
                ? List.of(routine)
                : chosen.stream().map(Exercise::reference).toList();
        return new BreakExercises(ids, chosen, person, ready);
    }

    private Exercise at(int turn) {
        return exercises.get(turn % exercises.size());
    }

    /** The name of the exercise whose turn it is, and how long it takes. */
    public String next(int turn) {
        if (isWalk(at(turn))) {
            return "Stand up and walk, " + Words.time(WALK);
        }
        var request = request(BreakLength.SHORT, turn);
        return at(turn).name() + ", " + Words.time(Planner.length(List.of(at(turn)), request, person));
    }

    /** How long the whole routine takes. */
    public Duration length() {
        return Planner.length(exercises, request(BreakLength.WHOLE, 0), person);
    }

    /** The exercises of a break of this length. */
    public SessionRequest request(BreakLength length, int turn) {
        var isShort = length == BreakLength.SHORT;
        var choice = isShort ? choice(at(turn)) : DoseChoice.USUAL;
        return new SessionRequest(
                isShort ? List.of(at(turn).reference()) : ids,
                false,
                Optional.empty(),
                Optional.empty(),
                choice.withReady(ready),
                false,
                false,
                false,
                true);
    }

    /** The usual dose where it takes no more than a minute, otherwise as many sets as fit. */
    private DoseChoice choice(Exercise exercise) {
        if (isWalk(exercise)) {
            return chosen(Optional.empty(), Optional.of(WALK));
        }
        var dose = dose(exercise);
        var asked = usual(exercise).dose();
        if (dose.sets().equals(asked.sets())) {
            return DoseChoice.USUAL;
        }
        var sets = most(dose);
        var time = dose.effort().length().plus(dose.rest()).multipliedBy(sets);
        return exercise.prescription().volume() instanceof Volume.Sets
                ? chosen(Optional.of(sets), Optional.empty())
                : chosen(Optional.empty(), Optional.of(time));
    }

    private static DoseChoice chosen(Optional<Integer> sets, Optional<Duration> total) {
        return new DoseChoice(
                Optional.empty(), sets, Optional.empty(), Optional.empty(), Optional.empty(), total, Optional.empty());
    }

    private static boolean isWalk(Exercise exercise) {
        return exercise.id().equals(Exercise.WALKING);
    }

    private PlannedExercise usual(Exercise exercise) {
        return new UsualDoses(person).dose(exercise);
    }

    private Dose dose(Exercise exercise) {
        var dose = usual(exercise).dose().withReady(Duration.ZERO);
        while (most(dose) > 1 && dose.length().compareTo(SHORT) > 0) {
            dose = dose.first(most(dose) - 1);
        }
        return dose;
    }

    /** The sets of the side that has the most. */
    private static int most(Dose dose) {
        return dose.sides().stream()
                .mapToInt(side -> dose.of(side).size())
                .max()
                .orElseThrow();
    }
}
