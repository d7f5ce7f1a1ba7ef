package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.review.PainSigns;
import decompress.run.Answers;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.session.Pain;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.view.library.SafetyView;
import decompress.view.log.PainWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pain of now leads to before a session: by how much it is, where it is, and the ceiling that was prescribed. */
public final class PainCheck {
    static final String STOPPED = "Not begun. Something else: decompress list";
    private static final String REST = "Not begun. Rest, or walk a little instead.";

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
        var ceiling = PainCeiling.lowest(exercises, library);
        var yesterday = morning.due();
        var what = yesterday.isPresent() ? NextMorning.QUESTION : "Pain before";
        var rating = ceiling.isPresent()
                ? Optional.of(questions.rating(what, "Up to " + ceiling.get().most() + " is prescribed"))
                : questions.rating(what);
        yesterday.ifPresent(session -> {
            morning.keep(session, rating);
            recent.readAgain();
        });
        var site = rating.filter(pain -> pain > 0).flatMap(any -> questions.site());
        return given.orPain(Pain.beforehand(rating, site));
    }

    /** With strong pain nothing begins without a yes, and then gently; the plan that is to be done comes back. */
    public SessionPlan gently(SessionPlan plan, Answers answers) {
        movedDown(answers.pain()).ifPresent(this::waitForAProfessional);
        var ceiling = PainCeiling.lowest(PlanBuilder.exercises(plan, library), library);
        var rating = answers.pain().before();
        if (rating.isEmpty()) {
            ceiling.ifPresent(PainCheck::needsARating);
            return plan;
        }
        var pain = rating.get();
        if (pain >= PainSigns.STRONG) {
            return withAYes(plan, "That is strong pain.");
        }
        if (ceiling.filter(limit -> pain > limit.most()).isPresent()) {
            return withAYes(plan, ceiling.get().words() + ", and yours is more.");
        }
        return plan;
    }

    private static void needsARating(PainCeiling ceiling) {
        throw Failure.failed(ceiling.words() + ". How much is it? --pain-before takes a number from 0 to 10.");
    }

    /** Pain that moves down a leg is a reason to be seen, not to exercise: since the last session, or in it. */
    private Optional<String> movedDown(Pain now) {
        var was = newest(recent.all().stream().flatMap(record -> record.pain().lastSite().stream()));
        var since = now.siteBefore()
                .flatMap(is -> was.filter(is::isBelow)
                        .map(above -> "It is further down than the last time: " + PainWords.site(above) + ", and now "
                                + PainWords.site(is) + "."));
        return since.or(() -> newest(recent.all().stream().map(SessionRecord::pain))
                .filter(pain -> pain.movedDown() && !isBackUp(now, pain))
                .map(pain -> "The last time it moved further down: " + PainWords.sites(pain) + "."));
    }

    private static <T> Optional<T> newest(Stream<T> oldestFirst) {
        return oldestFirst.reduce((earlier, later) -> later);
    }

    /** Whether it hurts no further down than before it moved, or not at all. */
    private static boolean isBackUp(Pain now, Pain moved) {
        return now.before().equals(Optional.of(0))
                || now.siteBefore()
                        .filter(is -> moved.siteBefore().filter(is::isBelow).isEmpty())
                        .isPresent();
    }

    private void waitForAProfessional(String movedDown) {
        if (!asks) {
            throw Failure.failed(movedDown + " To begin takes a professional's word, and a yes on a terminal.\n"
                    + PainWords.TIME_TO_SEE_SOMEONE);
        }
        console.print(movedDown);
        if (!confirmation.ask("Has a professional looked at that since?")) {
            tellSigns();
            throw Failure.stopped("Not begun. " + PainWords.TIME_TO_SEE_SOMEONE);
        }
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
            return PlanBuilder.easier(plan, library, PlanBuilder.exercises(plan, library));
        }
        if (answer.equals(Confirmation.YES)) {
            tellSigns();
            throw Failure.stopped(REST);
        }
        throw Failure.stopped(STOPPED);
    }

    private void tellSigns() {
        console.print(new SafetyView(console.width()).emergency(Shipped.safety()));
    }
}
