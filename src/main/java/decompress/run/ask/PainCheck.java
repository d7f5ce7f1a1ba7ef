package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.review.LastTime;
import decompress.run.Answers;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.run.plan.PlanBuilder;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reminds of pain before a session: of the last time, and of the ceiling that was prescribed. */
public final class PainCheck {
    private static final int RECENT = 100;
    private static final String STOPPED = "not begun. Something else: decompress list";

    private final Console console;
    private final Journal journal;
    private final Confirmation confirmation;

    public PainCheck(Console console, Journal journal) {
        this.console = console;
        this.journal = journal;
        this.confirmation = new Confirmation(console);
    }

    /** Says what pain did the last time, and offers the low dose; the plan that is to be done comes back. */
    public SessionPlan afterLastTime(SessionPlan plan, Library library) {
        if (plan.resumes().isPresent()) {
            // Going on after pain has a question of its own.
            return plan;
        }
        var records = journal.recent(RECENT);
        var painful = new LinkedHashSet<String>();
        for (var id : new LinkedHashSet<>(
                plan.exercises().stream().map(PlannedExercise::exercise).toList())) {
            LastTime.of(id, records).ifPresent(last -> {
                console.print(words(last));
                painful.add(id);
            });
        }
        return painful.isEmpty() || !confirmation.isPossible() ? plan : chosen(plan, library, painful);
    }

    /** Asks before a session is gone on with that was stopped for pain. */
    public void afterStop() {
        console.print("That session was stopped for pain. Go on only if the pain has passed.");
        if (confirmation.isPossible() && !confirmation.ask("Go on now?")) {
            throw Failure.stopped("not resumed. Warning signs: decompress safety");
        }
    }

    private static String words(LastTime last) {
        var what = last.stopped()
                ? "was stopped for pain"
                : "ended with more pain: %d before, %d after"
                        .formatted(
                                last.pain().before().orElseThrow(),
                                last.pain().after().orElseThrow());
        return "The last time, " + last.exercise() + " " + what
                + ". Stop at any pain; the low dose asks least of you, and 'decompress list' shows something else.";
    }

    private SessionPlan chosen(SessionPlan plan, Library library, Set<String> painful) {
        var easier = PlanBuilder.easier(plan, library, painful);
        var low = easier.equals(plan) ? "" : "l the low dose, ";
        var answer = confirmation
                .answer("Do it? " + low + "y as asked, Enter not now:")
                .orElse("");
        if (answer.equals("l") && !low.isEmpty()) {
            return easier;
        }
        if (Confirmation.isYes(answer)) {
            return plan;
        }
        throw Failure.stopped(STOPPED);
    }

    /** Holds the pain before the session against what is prescribed; where it is not known, a person is asked. */
    public Answers ceiling(Library library, List<Exercise> exercises, Answers given) {
        var answers = given;
        for (var exercise : exercises.stream().distinct().toList()) {
            var ceiling = library.regimen(exercise.id()).painCeiling();
            if (ceiling.isPresent()) {
                answers = withPain(answers, ceiling.get());
                if (answers.painBefore().filter(pain -> pain > ceiling.get()).isPresent()) {
                    tooMuch(
                            exercise,
                            ceiling.get(),
                            library.regimen(exercise.id()).setBy());
                }
            }
        }
        return answers;
    }

    private Answers withPain(Answers given, int ceiling) {
        while (given.painBefore().isEmpty() && given.mayAsk() && confirmation.isPossible()) {
            var answer = confirmation
                    .answer("Pain now, from 0 (none) to 10 (worst)? Up to " + ceiling + " is prescribed:")
                    .orElseThrow(() -> Failure.stopped(STOPPED));
            if (answer.matches("[0-9]|10")) {
                return given.orPainBefore(Optional.of(Integer.valueOf(answer)));
            }
        }
        return given;
    }

    private void tooMuch(Exercise exercise, int ceiling, Optional<String> setBy) {
        var why = "%s is prescribed up to a pain of %d%s, and yours is more."
                .formatted(
                        exercise.name(), ceiling, setBy.map(who -> " by " + who).orElse(""));
        if (!confirmation.isPossible()) {
            throw Failure.failed(
                    why + "\nDo it when the pain is less, or ask who set it. 'decompress safety' has warning signs.");
        }
        console.print(why);
        if (!confirmation.ask("Do it all the same?")) {
            throw Failure.stopped(STOPPED);
        }
    }
}
