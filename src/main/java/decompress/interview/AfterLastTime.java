package decompress.interview;

import decompress.exercise.Exercise;
import decompress.plan.Easing;
import decompress.plan.Plan;
import decompress.review.LastTime;
import decompress.script.words.PainWords;
import decompress.session.PlannedExercise;
import java.util.ArrayList;
import java.util.List;

/** Decides what follows from pain in the latest session: a smaller dose, another exercise, or no start. */
record AfterLastTime(Talk talk, Plan plan) {
    private static final String HALF = "h";

    /** Says what pain did the last time, and offers less. */
    List<PlannedExercise> ask(List<PlannedExercise> parts) {
        var painful = new ArrayList<Exercise>();
        for (var exercise : PlannedExercise.exercises(parts)) {
            // Resuming after a stop for pain has a question of its own.
            LastTime.of(exercise.id(), talk.person().recent())
                    .filter(last -> !(last.stopped() && plan.request().resumes()))
                    .ifPresent(last -> {
                        remark(exercise, last);
                        painful.add(exercise);
                    });
        }
        return painful.isEmpty() ? parts : less(parts, painful);
    }

    private void remark(Exercise exercise, LastTime last) {
        talk.say("Last time, " + exercise.name() + " " + effect(last) + ".");
        exercise.guidance().easier().stream().limit(1).forEach(way -> talk.say("Easier: " + way));
        Admissions.instead(exercise, talk.person())
                .ifPresent(other -> talk.say("Instead: decompress run " + other.id()));
    }

    private static String effect(LastTime last) {
        var pain = last.pain();
        if (last.stopped()) {
            return "was stopped for pain";
        }
        if (pain.movedDown()) {
            return "ended with pain further down: " + PainWords.sites(pain);
        }
        return LastTime.isNotable(pain.change())
                ? "ended with more pain: %d before, %d after"
                        .formatted(pain.before().orElseThrow(), pain.after().orElseThrow())
                : "was followed by more pain the next morning: %d, then %d"
                        .formatted(pain.last().orElseThrow(), pain.nextMorning().orElseThrow());
    }

    private List<PlannedExercise> less(List<PlannedExercise> parts, List<Exercise> painful) {
        var half = Interview.with(parts, painful, Easing::half);
        // Half of one set is one set: then the dose gets gentler instead.
        var isHalf = !half.equals(parts);
        var less = isHalf ? half : Interview.with(parts, painful, Easing::starting);
        if (!talk.canAsk()) {
            if (less.equals(parts)) {
                throw talk.fail("No smaller dose exists. Because of last time's pain, start it in a terminal and"
                        + " confirm there.");
            }
            talk.say("No one can answer here, so this session "
                    + (isHalf ? "does half the sets." : "uses the starting dose."));
            return less;
        }
        return less.equals(parts) ? asAsked(parts) : chosen(parts, less, isHalf);
    }

    private List<PlannedExercise> asAsked(List<PlannedExercise> parts) {
        if (!talk.isYes(Question.yesOrNo(Topic.LAST_TIME, "Start anyway?"))) {
            throw talk.stop(RefusalWords.NOT_STARTED);
        }
        return parts;
    }

    private List<PlannedExercise> chosen(List<PlannedExercise> parts, List<PlannedExercise> less, boolean isHalf) {
        var answer = talk.ask(Question.of(
                Topic.LAST_TIME,
                "Start anyway? y = all sets · h = " + (isHalf ? "half the sets" : "the starting dose")
                        + " · Enter = do not start:",
                AnswerForm.Letters.of(AnswerForm.YES, HALF, "n")));
        return switch (answer) {
            case AnswerForm.YES -> parts;
            case HALF -> less;
            default -> throw talk.stop(RefusalWords.NOT_STARTED);
        };
    }
}
