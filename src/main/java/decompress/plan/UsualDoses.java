package decompress.plan;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.exercise.RequiredClearance;
import decompress.review.StartingDoses;
import decompress.session.PlannedExercise;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The dose of each exercise without a chosen one: the starting dose at first, depending on the log. */
public record UsualDoses(Person person) {
    /** The progress through the starting doses of an exercise. */
    public StartingDoses sittings(Exercise exercise) {
        var begins = !exercise.prescription().first().isEmpty();
        return StartingDoses.of(exercise, begins ? person.recent() : List.of());
    }

    private boolean isStartingDose(Exercise exercise) {
        return !exercise.prescription().first().isEmpty()
                && !person.level().equals(Optional.of(DoseLevel.FIRST))
                && sittings(exercise).isBelowStandardDose();
    }

    /** An exercise at its usual dose, or what a flare plan leaves of that, as it takes place alone. */
    public PlannedExercise dose(Exercise exercise) {
        var leadIn = exercise.position().leadInFrom(Planner.AT_THE_DESK);
        var usual = new PlannedExercise(exercise, dose(exercise, DoseChoice.USUAL, leadIn));
        return WayIn.of(FlareDoses.less(usual, person), person);
    }

    /** The dose that is chosen, or the usual one; no choice passes the starting dose of what needs a clearance. */
    Dose dose(Exercise exercise, DoseChoice choice, Duration leadIn) {
        return isHeldToStartingDose(exercise)
                ? atMost(sittings(exercise).now(), choice, leadIn)
                : asked(exercise, choice, leadIn);
    }

    /** The dose that is chosen, or the usual one, as it was asked for. */
    Dose asked(Exercise exercise, DoseChoice choice, Duration leadIn) {
        // A level in the settings does not skip the starting dose.
        if (choice.level().isEmpty() && isStartingDose(exercise)) {
            return choice.from(sittings(exercise).now(), leadIn);
        }
        return choice.orAt(person.level()).from(exercise.prescription(), leadIn);
    }

    /** Numbers that a professional set leave no starting dose. */
    private boolean isHeldToStartingDose(Exercise exercise) {
        return exercise.precautions().clearance() != RequiredClearance.GENERAL
                && !exercise.prescription().first().isEmpty()
                && sittings(exercise).isBelowStandardDose();
    }

    private static Dose atMost(Prescription starting, DoseChoice choice, Duration leadIn) {
        var most = DoseChoice.LOW.from(starting, choice.ready().orElse(leadIn));
        var asked = choice.withoutLevel().from(starting, leadIn);
        var isMore = asked.effort().length().compareTo(most.effort().length()) > 0
                || asked.work().compareTo(most.work()) > 0
                || asked.rest().compareTo(most.rest()) < 0;
        return isMore ? most : asked;
    }

    /** Why it is not simply the low end of what is written; empty when it is. */
    public Optional<String> words(Exercise exercise) {
        if (isStartingDose(exercise)) {
            return Optional.of(words(sittings(exercise)));
        }
        return person.level()
                .filter(level -> level != DoseLevel.LOW)
                .map(level -> "your settings say dose: " + EnumWord.of(level) + ".");
    }

    private static String words(StartingDoses sittings) {
        return "starting dose. After %d sessions that go well%s you can go up (%d so far)."
                .formatted(
                        sittings.enough(),
                        sittings.isByTime() ? ", one a day," : "",
                        sittings.wellDone() % sittings.enough());
    }
}
