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
    /** From here on more is not better (guidance in common use: 0–3 go on, 4–5 less, 6–10 stop). */
    private static final int MODERATE = 4;

    private static final int STRONG = 7;
    private static final String STOPPED = "not begun. Something else: decompress list";

    private final Console console;
    private final Journal journal;
    private final Confirmation confirmation;

    public PainCheck(Console console, Journal journal) {
        this.console = console;
        this.journal = journal;
        this.confirmation = new Confirmation(console);
    }

    /** Asks how much it hurts before the session, where that is not known and there is somebody to answer. */
    public Answers before(Answers given) {
        if (given.painBefore().isPresent() || !given.mayAsk() || !confirmation.isPossible()) {
            return given;
        }
        while (true) {
            var answer = confirmation
                    .answer("Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves:")
                    .orElse("q");
            if (answer.isEmpty()) {
                return given;
            }
            if (answer.equals("q")) {
                throw Failure.stopped("not begun; nothing is logged.");
            }
            if (answer.matches("[0-9]|10")) {
                return given.orPainBefore(Optional.of(Integer.valueOf(answer)));
            }
            console.print("It takes a number from 0 to 10.");
        }
    }

    /** With strong pain nothing begins without a yes, and then gently; the plan that is to be done comes back. */
    public SessionPlan gently(SessionPlan plan, Library library, Answers answers) {
        var pain = answers.painBefore().orElse(0);
        if (pain >= STRONG) {
            return withStrongPain(plan, library, answers);
        }
        if (pain >= MODERATE) {
            console.print("Keep it below " + pain + ", where it starts; stop when it rises.");
        }
        return plan;
    }

    private SessionPlan withStrongPain(SessionPlan plan, Library library, Answers answers) {
        if (!answers.mayAsk() || !confirmation.isPossible()) {
            throw Failure.failed("pain of 7 or more needs a yes on a terminal. Rest, or walk a little instead.\n"
                    + "If it is new, or worse than your usual: decompress safety");
        }
        console.print("That is strong pain. Is it new, or worse than your usual?");
        var answer = confirmation
                .answer("y yes, n no and begin with the gentlest dose, Enter not now:")
                .orElse("");
        if (Confirmation.isNo(answer)) {
            return PlanBuilder.easier(plan, library, ids(plan));
        }
        throw Failure.stopped(
                Confirmation.isYes(answer)
                        ? "not begun. Rest, or walk a little instead. Signs to act on: decompress safety"
                        : STOPPED);
    }

    private static Set<String> ids(SessionPlan plan) {
        return new LinkedHashSet<>(
                plan.exercises().stream().map(PlannedExercise::exercise).toList());
    }

    /** Says what pain did the last time, and offers less; the plan that is to be done comes back. */
    public SessionPlan afterLastTime(SessionPlan plan, Library library) {
        if (plan.resumes().isPresent()) {
            // Going on after pain has a question of its own.
            return plan;
        }
        var records = journal.recent(RECENT);
        var painful = new LinkedHashSet<String>();
        for (var id : ids(plan)) {
            LastTime.of(id, records).ifPresent(last -> {
                console.print(words(last) + insteadOf(id, library));
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
        return "The last time, " + last.exercise() + " " + what + ". Stop at any pain.";
    }

    private static String insteadOf(String id, Library library) {
        return library.exercise(id).stream()
                .flatMap(exercise -> exercise.instead().stream())
                .findFirst()
                .map(other -> " Instead: decompress run " + other)
                .orElse("");
    }

    private SessionPlan chosen(SessionPlan plan, Library library, Set<String> painful) {
        var half = PlanBuilder.half(plan, painful);
        // Half of one set is one set: then the dose gets gentler instead.
        var less = half.equals(plan) ? PlanBuilder.easier(plan, library, painful) : half;
        var offer = less.equals(plan) ? "" : "h half, ";
        var answer = confirmation
                .answer("Start anyway? y yes, " + offer + "Enter not now:")
                .orElse("");
        if (answer.equals("h") && !offer.isEmpty()) {
            return less;
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
