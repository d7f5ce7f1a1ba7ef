package decompress.run;

import decompress.interview.Aftermath;
import decompress.interview.Interview;
import decompress.interview.InterviewStep;
import decompress.interview.Morning;
import decompress.interview.Person;
import decompress.interview.Proposal;
import decompress.interview.Reminders;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.log.store.LogException;
import decompress.perform.Answers;
import decompress.perform.Console;
import decompress.perform.Failure;
import decompress.perform.Journal;
import decompress.perform.SessionIo;
import decompress.perform.SessionResult;
import decompress.perform.SessionRunner;
import decompress.review.MovedDays;
import decompress.run.plan.DueExercises;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.Resumption;
import decompress.run.plan.SessionRequest;
import decompress.run.plan.UsualDoses;
import decompress.run.plan.WayIn;
import decompress.safety.Profile;
import decompress.session.Performance;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.session.Timeline;
import decompress.settings.Settings;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Performs a session from the request to its end: plan, questions, session. */
public final class SessionConductor {
    private final Console console;
    private final Journal journal;
    private final Profiles profiles;
    private final Library library;
    private final RecentRecords recent;
    private final Settings settings;
    private final UsualDoses usual;
    private final FlarePlan flare;

    /**
     * @param settings with the dose that a person usually wants, and the days of a week
     * @param flare the plan for a flare-up, which leaves less to do
     */
    public SessionConductor(
            Console console, Journal journal, Profiles profiles, Library library, Settings settings, FlarePlan flare) {
        this.console = console;
        this.journal = journal;
        this.profiles = profiles;
        this.library = library;
        this.recent = new RecentRecords(journal);
        this.settings = settings;
        this.usual = new UsualDoses(recent, settings.dose());
        this.flare = flare;
    }

    /** The session as it would go, without changing anything; empty, with a message, if nothing is due. */
    public Optional<Timeline> rehearse(SessionRequest request) throws LogException {
        var plan = request.resumes() ? Optional.of(left(request, Resumption.of(journal))) : selected(request);
        return plan.map(whole -> {
            if (isUsual(request)) {
                whole.exercises().stream()
                        .map(PlannedExercise::exercise)
                        .distinct()
                        .forEach(each -> usual.words(each).ifPresent(why -> console.print(each.name() + ": " + why)));
            }
            return Timeline.of(whole.exercises(), whole.ownPace());
        });
    }

    /** Performs the requested session; empty if there is nothing to do. */
    public Optional<SessionResult> guide(SessionRequest request, Answers given, SessionIo io) throws LogException {
        if (request.resumes()) {
            return resume(request, given, io);
        }
        var plan = selected(request);
        return plan.isEmpty() ? Optional.empty() : Optional.of(guide(plan.get(), request, given, false, io));
    }

    private Optional<SessionResult> resume(SessionRequest request, Answers given, SessionIo io) throws LogException {
        var resumption = Resumption.of(journal);
        var plan = left(request, resumption);
        var claim = resumption.claim(journal);
        try {
            var known = given.orPain(resumption.painBefore(profiles.today()));
            return Optional.of(guide(plan, request, known, resumption.wasStoppedForPain(), io));
        } finally {
            claim.close();
        }
    }

    private SessionPlan left(SessionRequest request, Resumption resumption) {
        var plan = resumption.plan(library, request.dose().ready(), request.ownPace());
        console.print(resumption.words(plan));
        return plan;
    }

    private Optional<SessionPlan> selected(SessionRequest request) throws LogException {
        var ids = DueExercises.expand(profiles.today(), library, journal, request.ids());
        if (ids.isEmpty() && !request.ids().isEmpty()) {
            console.print(DueExercises.of(profiles.today(), library, journal).nothingDue());
            return Optional.empty();
        }
        var selected = request.selection(library, ids, profiles, usual);
        selected.words().ifPresent(console::print);
        var plan = PlanBuilder.of(selected, request.dose(), usual, request.ownPace());
        return Optional.of(request.dose().isChosen() ? plan : flare.less(plan));
    }

    /** Whether no dose was chosen, so that starting doses and steps up are mentioned. */
    private static boolean isUsual(SessionRequest request) {
        return !request.resumes() && !request.dose().isChosen();
    }

    private SessionResult guide(
            SessionPlan whole, SessionRequest request, Answers given, boolean afterStop, SessionIo io) {
        var person = person(given, LocalDateTime.now(io.clocks().wall()));
        var proposal = new Proposal(
                whole.exercises(),
                given.pain(),
                request.cleared(),
                isUsual(request) && flare.now().isEmpty(),
                request.isBreak(),
                afterStop,
                request.resumes());
        var interviewer = new Interviewer(console);
        var step = interviewer.ask(answers -> Interview.next(proposal, person, answers));
        if (step instanceof InterviewStep.Refuse refusal) {
            interviewer.print(refusal.notes());
            keep(refusal.learned(), person);
            if (refusal.isBadDay()) {
                var planned = new Performance(Timeline.of(whole.exercises(), whole.ownPace())).exercises();
                journal.keepBadDay(whole, planned, refusal.learned().pain());
            }
            throw refusal.isOwnChoice() ? Failure.stopped(refusal.why()) : Failure.failed(refusal.why());
        }
        var ready = (InterviewStep.Ready) step;
        interviewer.print(ready.notes());
        keep(ready.learned(), person);
        return perform(
                person, plan(whole, ready), ready, given.orPain(ready.learned().pain()), request, io);
    }

    private Person person(Answers given, LocalDateTime now) {
        return new Person(
                library,
                Shipped.safety(),
                profiles.read(),
                recent.all(),
                settings.dose(),
                settings.daysPerWeek().orElse(MovedDays.USUAL),
                now,
                given.mayAsk() && console.canAsk());
    }

    /** The request, with the result of the interview. */
    private SessionPlan plan(SessionPlan whole, InterviewStep.Ready ready) {
        var planned = ready.parts();
        var plan = ready.isEased() ? whole.easedTo(planned) : whole.with(planned);
        return planned.size() == whole.exercises().size() ? plan : PlanBuilder.withLeadIns(plan);
    }

    /** Saves the answers; if they cannot be written, the questions return next time. */
    private void keep(InterviewStep.Learned learned, Person person) {
        remember(learned.change(), person.profile());
        Morning.due(person.latest(), person.profile(), person.now())
                .filter(ignored -> learned.morning())
                .ifPresent(yesterday -> learned.morningRating().ifPresent(rating -> {
                    journal.rateMorning(yesterday, rating);
                    recent.readAgain();
                }));
    }

    private SessionResult perform(
            Person person,
            SessionPlan plan,
            InterviewStep.Ready ready,
            Answers answers,
            SessionRequest request,
            SessionIo io) {
        var begun = new WayIn(recent, profiles.today()).of(plan.exercises(), request.skipsSteps());
        var parts = new Reminders(Shipped.safety(), ready.profile(), answers.pain()).on(begun);
        var after = person.with(ready.profile());
        var runner = new SessionRunner(io, journal, (record, at) -> Aftermath.of(record, at, after));
        var result = runner.perform(plan.with(parts), answers, library::figure);
        remember(result.aftermath().change(), ready.profile());
        flare.brief().ifPresent(console::print);
        return result;
    }

    /** Keeps a change where it is one: a person who said nothing has no profile. */
    private void remember(UnaryOperator<Profile> change, Profile now) {
        if (!change.apply(now).equals(now)) {
            profiles.remember(change);
        }
    }
}
