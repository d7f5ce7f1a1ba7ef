package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.review.LastTime;
import decompress.run.Answers;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.session.Pain;
import decompress.session.Prescribed;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.view.log.PainWords;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What pain leads to before a session: the pain of now, that of the last time, and the ceiling that was prescribed. */
public final class PainCheck {
    /** From here on more is not better (guidance in common use: 0–3 go on, 4–5 less, 6–10 stop). */
    private static final int MODERATE = 4;

    private static final int STRONG = 7;
    private static final String HALF = "h";
    private static final String STOPPED = "not begun. Something else: decompress list";
    private static final String REST = "not begun. Rest, or walk a little instead. Signs to act on: decompress safety";

    /** The pain up to which an exercise is prescribed. */
    private record PainCeiling(Exercise exercise, int most, Optional<String> setBy) {
        String words() {
            return "%s is prescribed up to a pain of %d%s, and yours is more."
                    .formatted(
                            exercise.name(),
                            most,
                            setBy.map(who -> " by " + who).orElse(""));
        }
    }

    private final Console console;
    private final RecentRecords recent;
    private final Library library;
    private final Confirmation confirmation;
    private final RatingQuestions questions;
    private final boolean asks;

    /** @param mayAsk whether questions are wanted, where there is somebody to ask */
    public PainCheck(Console console, RecentRecords recent, Library library, boolean mayAsk) {
        this.console = console;
        this.recent = recent;
        this.library = library;
        this.confirmation = new Confirmation(console);
        this.questions = new RatingQuestions(console);
        this.asks = mayAsk && confirmation.isPossible();
    }

    /** Asks how much it hurts before the session, and where; a ceiling needs the number. */
    public Answers before(List<Exercise> exercises, Answers given, NextMorning morning) {
        if (!asks || given.pain().before().isPresent()) {
            return given;
        }
        var ceiling = lowestCeiling(exercises);
        var yesterday = morning.due();
        var what = yesterday.isPresent() ? NextMorning.QUESTION : "Pain before";
        var rating = ceiling.isPresent()
                ? Optional.of(questions.rating(what, "Up to " + ceiling.get().most() + " is prescribed"))
                : questions.rating(what);
        yesterday.ifPresent(session -> morning.keep(session, rating));
        var site = rating.filter(pain -> pain > 0).flatMap(any -> questions.site());
        return given.orPain(Pain.beforehand(rating, site));
    }

    private Optional<PainCeiling> lowestCeiling(List<Exercise> exercises) {
        return exercises.stream()
                .flatMap(exercise -> library.regimen(exercise.id()).painCeiling().stream()
                        .map(most -> new PainCeiling(
                                exercise, most, library.regimen(exercise.id()).setBy())))
                .min(Comparator.comparing(PainCeiling::most));
    }

    /** With strong pain nothing begins without a yes, and then gently; the plan that is to be done comes back. */
    public SessionPlan gently(SessionPlan plan, Answers answers) {
        var pain = answers.pain().before().orElse(0);
        answers.pain().siteBefore().ifPresent(this::comparedWithLastTime);
        if (pain >= STRONG) {
            return withAYes(plan, "That is strong pain.");
        }
        var ceiling = lowestCeiling(exercises(plan)).filter(limit -> pain > limit.most());
        if (ceiling.isPresent()) {
            return withAYes(plan, ceiling.get().words());
        }
        if (pain >= MODERATE) {
            console.print("Keep it below " + pain + ", where it starts; stop when it rises.");
        }
        return plan;
    }

    /** Pain that has come further down since the last time is a reason to be seen, not to exercise. */
    private void comparedWithLastTime(Pain.Site now) {
        lastSite().filter(now::isBelow).ifPresent(was -> {
            console.print("It is further down than the last time: " + PainWords.site(was) + ", and now "
                    + PainWords.site(now) + ".");
            if (!confirmation.ask("Has a professional looked at that since?")) {
                throw Failure.stopped(
                        "not begun. " + PainWords.TIME_TO_SEE_SOMEONE + "\nSigns to act on: decompress safety");
            }
        });
    }

    private Optional<Pain.Site> lastSite() {
        return recent.all().stream()
                .map(SessionRecord::pain)
                .flatMap(pain -> pain.lastSite().stream())
                .reduce((earlier, later) -> later);
    }

    private SessionPlan withAYes(SessionPlan plan, String why) {
        if (!asks) {
            throw Failure.failed(why + " To begin takes a yes on a terminal. Rest, or walk a little instead.\n"
                    + "If it is new, or worse than your usual: decompress safety");
        }
        console.print(why + " Is it new, or worse than your usual?");
        var answer = confirmation.choice(
                "y yes, n no and begin with the gentlest dose, Enter not now:", Confirmation.YES, Confirmation.NO);
        if (answer.equals(Confirmation.NO)) {
            return PlanBuilder.easier(plan, library, ids(exercises(plan)));
        }
        throw Failure.stopped(answer.equals(Confirmation.YES) ? REST : STOPPED);
    }

    /** Says what pain did the last time, and offers less; the plan that is to be done comes back. */
    public SessionPlan afterLastTime(SessionPlan plan) {
        if (plan.resumes().isPresent()) {
            // Going on after pain has a question of its own.
            return plan;
        }
        var painful = exercises(plan).stream().filter(this::isToldOfPain).toList();
        return painful.isEmpty() ? plan : less(plan, ids(painful));
    }

    private boolean isToldOfPain(Exercise exercise) {
        var last = LastTime.of(exercise.id(), recent.all());
        last.ifPresent(pain -> {
            console.print("The last time, " + exercise.id() + " " + PainWords.lastTime(pain) + ". Stop at any pain.");
            exercise.guidance().easier().stream().limit(1).forEach(way -> console.print("Easier: " + way));
            exercise.instead().stream().limit(1).forEach(id -> console.print("Instead: decompress run " + id));
        });
        return last.isPresent();
    }

    private SessionPlan less(SessionPlan plan, Set<String> painful) {
        var half = PlanBuilder.half(plan, library, painful);
        // Half of one set is one set: then the dose gets gentler instead.
        var less = half.equals(plan) ? PlanBuilder.easier(plan, library, painful) : half;
        if (asks) {
            return less.equals(plan)
                    ? asAsked(plan)
                    : chosen(plan, less, half.equals(plan) ? "the gentlest dose" : "half");
        }
        if (less.equals(plan)) {
            throw Failure.failed("there is no smaller dose of it; to begin after that takes a yes on a terminal.");
        }
        console.print(
                half.equals(plan)
                        ? "Nobody is there to say yes, so it is the gentlest dose."
                        : "Nobody is there to say yes to all of it, so it is half.");
        return less;
    }

    private SessionPlan asAsked(SessionPlan plan) {
        if (!confirmation.ask("Start anyway?")) {
            throw Failure.stopped(STOPPED);
        }
        return plan;
    }

    private SessionPlan chosen(SessionPlan plan, SessionPlan less, String words) {
        var question = "Start anyway? y yes, h " + words + ", Enter not now:";
        return switch (confirmation.choice(question, Confirmation.YES, HALF, Confirmation.NO)) {
            case Confirmation.YES -> plan;
            case HALF -> less;
            default -> throw Failure.stopped(STOPPED);
        };
    }

    /** Asks before a session is gone on with that was stopped for pain. */
    public void afterStop() {
        var stopped = "That session was stopped for pain. Go on only if the pain has passed.";
        if (!asks) {
            throw Failure.failed(stopped + " That takes a yes on a terminal.");
        }
        console.print(stopped);
        if (!confirmation.ask("Go on now?")) {
            throw Failure.stopped("not resumed. Warning signs: decompress safety");
        }
    }

    private List<Exercise> exercises(SessionPlan plan) {
        return PlanBuilder.prescribed(plan, library).stream()
                .map(Prescribed::exercise)
                .distinct()
                .toList();
    }

    private static Set<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
