package decompress.interview;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.plan.Risk;
import decompress.plan.UsualDoses;
import decompress.review.StartingDoses;
import decompress.script.words.DoseWords;
import decompress.session.PlannedExercise;
import java.time.Duration;
import java.util.List;

/** Offers the next dose of an exercise whose starting doses went well; nothing goes up by itself. */
record StepUp(Talk talk) {
    /**
     * The doses that were agreed to.
     *
     * @param isUsual whether no dose was chosen; exercises with a named clearance mention their starting dose anyway
     */
    List<PlannedExercise> offer(List<PlannedExercise> parts, boolean isUsual) {
        var usual = new UsualDoses(talk.person());
        var agreed = parts;
        for (var exercise : PlannedExercise.exercises(parts)) {
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
                usual.words(exercise).ifPresent(why -> talk.say(exercise.name() + ": " + why));
            }
        }
        return agreed;
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
        return part.with(DoseChoice.LOW.from(next, part.dose().ready()));
    }
}
