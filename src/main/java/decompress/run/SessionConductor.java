package decompress.run;

import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.log.store.LogException;
import decompress.run.ask.Gate;
import decompress.run.ask.LastTimeCheck;
import decompress.run.ask.NextMorning;
import decompress.run.ask.PainCheck;
import decompress.run.ask.Reminders;
import decompress.run.ask.StepUp;
import decompress.run.conduct.SessionIo;
import decompress.run.conduct.SessionRunner;
import decompress.run.plan.DueExercises;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.Resumption;
import decompress.run.plan.Selection;
import decompress.run.plan.SessionRequest;
import decompress.run.plan.UsualDoses;
import decompress.run.plan.WayIn;
import decompress.safety.Profile;
import decompress.session.Prescribed;
import decompress.session.SessionPlan;
import decompress.session.Timeline;
import java.util.Optional;

/** Leads from what a person asks for to a session that is over: plan, gate, questions, performance. */
public final class SessionConductor {
    private final Console console;
    private final Journal journal;
    private final Profiles profiles;
    private final Library library;
    private final RecentRecords recent;
    private final UsualDoses usual;

    /** @param level the dose that a person usually wants */
    public SessionConductor(
            Console console, Journal journal, Profiles profiles, Library library, Optional<DoseLevel> level) {
        this.console = console;
        this.journal = journal;
        this.profiles = profiles;
        this.library = library;
        this.recent = new RecentRecords(journal);
        this.usual = new UsualDoses(recent, level);
    }

    /** How the session would go, without touching anything; empty when all of it is done already, which is told. */
    public Optional<Timeline> rehearse(SessionRequest request) throws LogException {
        var plan = request.resumes() ? Optional.of(left(request, Resumption.of(journal))) : selected(request);
        return plan.map(whole -> {
            var parts = PlanBuilder.prescribed(whole, library);
            if (isUsual(request)) {
                parts.stream()
                        .map(Prescribed::exercise)
                        .distinct()
                        .forEach(each -> usual.words(each).ifPresent(why -> console.print(each.name() + ": " + why)));
            }
            return Timeline.of(parts, whole.ownPace());
        });
    }

    /** Guides through what is asked for; the exit code comes back. */
    public int guide(SessionRequest request, Answers given, SessionIo io) throws LogException {
        if (request.resumes()) {
            return resume(request, given, io);
        }
        var plan = selected(request);
        return plan.isEmpty() ? ExitCode.DONE : guide(plan.get(), request, given, io);
    }

    private int resume(SessionRequest request, Answers given, SessionIo io) throws LogException {
        var resumption = Resumption.of(journal);
        var plan = left(request, resumption);
        if (resumption.wasStoppedForPain()) {
            lastTime(given).afterStop();
        }
        var claim = resumption.claim(journal);
        try {
            return guide(plan, request, given.orPain(resumption.painBefore(profiles.today())), io);
        } finally {
            claim.close();
        }
    }

    private PainCheck pain(Answers given) {
        return new PainCheck(console, recent, library, given.mayAsk());
    }

    private LastTimeCheck lastTime(Answers given) {
        return new LastTimeCheck(console, recent, library, given.mayAsk(), this::inPlaceOf);
    }

    private Optional<String> inPlaceOf(Exercise exercise) {
        return Selection.inPlaceOf(exercise, library, profiles.read());
    }

    private SessionPlan left(SessionRequest request, Resumption resumption) {
        var plan = resumption.plan(library, request.dose().ready(), request.ownPace());
        console.print(resumption.words(plan, library));
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
        return Optional.of(PlanBuilder.of(selected, request.dose(), usual, request.ownPace()));
    }

    /** Whether nobody chose a dose, so that first sittings and steps up are spoken of. */
    private static boolean isUsual(SessionRequest request) {
        return !request.resumes() && !request.dose().isChosen();
    }

    private int guide(SessionPlan whole, SessionRequest request, Answers given, SessionIo io) {
        var exercises = PlanBuilder.prescribed(whole, library).stream()
                .map(Prescribed::exercise)
                .toList();
        var gate = new Gate(console, profiles, request.cleared(), given.mayAsk());
        var admitted = gate.check(exercises, library.exercises());
        var plan = PlanBuilder.only(whole, library, admitted);
        var pain = pain(given);
        var answers = pain.before(
                admitted, given, new NextMorning(journal, profiles, io.clocks().wall()));
        var eased = lastTime(given).less(pain.gently(plan, answers));
        var mayStepUp = eased.equals(plan) && isUsual(request);
        var agreed = mayStepUp ? new StepUp(console, usual, given.mayAsk()).offer(plan, library) : eased;
        var begun =
                new WayIn(recent, profiles.today()).of(PlanBuilder.prescribed(agreed, library), request.skipsSteps());
        var result = new SessionRunner(io, journal, console, this::inPlaceOf)
                .perform(agreed, new Reminders(gate.profile(), answers.pain()).on(begun), answers, library::figure);
        if (result.isStoppedForPain()) {
            profiles.remember(Profile::afterPain);
        }
        return result.code();
    }
}
