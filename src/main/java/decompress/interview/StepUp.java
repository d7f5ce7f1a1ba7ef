package decompress.interview;

import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.plan.Risk;
import decompress.review.StartingDoses;
import decompress.session.PlannedExercise;
import decompress.text.EnumWord;
import decompress.view.DoseWords;
import decompress.view.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Offers the next dose of an exercise whose starting doses went well; nothing goes up by itself. */
final class StepUp {
    private final Talk talk;

    StepUp(Talk talk) {
        this.talk = talk;
    }

    /**
     * The doses that were agreed to.
     *
     * @param isUsual whether no dose was chosen; exercises with a named clearance mention their starting dose anyway
     */
    List<PlannedExercise> offer(List<PlannedExercise> parts, boolean isUsual) {
        var agreed = parts;
        for (var exercise :
                parts.stream().map(PlannedExercise::exercise).distinct().toList()) {
            if (!isUsual && Risk.of(exercise) != Risk.TRACTION) {
                continue;
            }
            var done = StartingDoses.of(exercise, talk.person().recent());
            var next = done.offered();
            if (isUsual && next.isPresent() && talk.canAsk()) {
                agreed = agreesTo(exercise, next.get(), done)
                        ? Interview.with(agreed, List.of(exercise), part -> at(next.get(), part))
                        : agreed;
            } else {
                why(exercise, done).ifPresent(text -> talk.say(exercise.name() + ": " + text));
            }
        }
        return agreed;
    }

    /** Why the dose is not simply the standard one; empty where it is. */
    private Optional<String> why(Exercise exercise, StartingDoses done) {
        var level = talk.person().level();
        if (!exercise.prescription().first().isEmpty()
                && done.isBelowStandardDose()
                && !level.equals(Optional.of(DoseLevel.FIRST))) {
            return Optional.of(Words.startingDoses(done));
        }
        return level.filter(other -> other != DoseLevel.LOW)
                .map(other -> "your settings say dose: " + EnumWord.of(other) + ".");
    }

    private boolean agreesTo(Exercise exercise, Prescription next, StartingDoses done) {
        var dose = DoseWords.dose(DoseChoice.LOW.from(next, Duration.ZERO));
        return talk.isYes(Question.of(
                        Topic.STEP_UP,
                        "%s has gone well %d times. Go up to %s? y = go up · Enter = keep today's dose:"
                                .formatted(exercise.name(), done.wellDone(), dose),
                        AnswerForm.YES_OR_NO)
                .about(exercise.id()));
    }

    private static PlannedExercise at(Prescription next, PlannedExercise part) {
        return new PlannedExercise(
                part.exercise(), DoseChoice.LOW.from(next, part.dose().ready()));
    }
}
