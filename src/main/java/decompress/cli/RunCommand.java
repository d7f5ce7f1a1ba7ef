package decompress.cli;

import decompress.cli.option.DisplayOptions;
import decompress.cli.option.DoseOptions;
import decompress.cli.option.RecordOptions;
import decompress.cli.option.SelectionOptions;
import decompress.cli.option.SoundOptions;
import decompress.cli.parse.Given;
import decompress.library.Library;
import decompress.log.running.SessionLock;
import decompress.log.store.LogException;
import decompress.run.Answers;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.ask.Gate;
import decompress.run.ask.PainCheck;
import decompress.run.ask.StepUp;
import decompress.run.conduct.SessionRunner;
import decompress.run.conduct.SessionSound;
import decompress.run.plan.DueExercises;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.Resumption;
import decompress.run.plan.UsualDoses;
import decompress.run.plan.WayIn;
import decompress.safety.Profile;
import decompress.session.Prescribed;
import decompress.session.Reason;
import decompress.session.Session;
import decompress.session.SessionPlan;
import decompress.session.Timeline;
import decompress.sound.SoundChoice;
import decompress.sound.process.SleepInhibitor;
import decompress.view.session.TimelineView;
import java.util.List;
import java.util.Optional;

/** Guides a session. */
final class RunCommand extends BaseCommand {
    private final Given<List<String>> ids =
            options.words("0..*", "EXERCISE|ROUTINE", "Ids or beginnings of ids; 'today': all due.");

    private final Given<Boolean> resume = options.flag("--resume", "Go on with the session that was left.");

    private final Given<Boolean> dryRun = options.flag("--dry-run", "Show the plan with its times; touch nothing.");

    private final SelectionOptions selection = new SelectionOptions(options);

    private final DoseOptions dose = new DoseOptions(options);

    private final Given<Boolean> selfPaced =
            options.flag("--self-paced", "Rests as needed and repetitions wait for a key.");

    private final SoundOptions sound = new SoundOptions(options);

    private final DisplayOptions display = new DisplayOptions(options);

    private final RecordOptions record = new RecordOptions(options);

    /** Known from the session that is resumed. */
    private Optional<Integer> painBefore = Optional.empty();
    /** The session that is resumed, for this process alone. */
    private SessionLock claim;

    RunCommand(Environment environment) {
        super(
                environment,
                "run",
                "Guide through exercises or routines, one after the other.",
                "decompress run overhead-stretch",
                "decompress run desk-break --sets 2 --sound voice",
                "decompress run cat-stretch cow-stretch --dry-run");
    }

    @Override
    boolean touchesNothing() {
        return dryRun.isGiven();
    }

    @Override
    int perform() throws LogException {
        if (!ids.isGiven()
                && !selection.chooses()
                && !resume.isGiven()
                && !dryRun.isGiven()
                && !dose.isSet()
                && console().canAsk()) {
            return new StartCommand(environment).call();
        }
        record.check();
        var choice = sound.choice(environment, settings());
        var library = library();
        var journal = journal();
        var today = environment.profiles().today();
        var wanted = DueExercises.expand(today, library, journal, ids.or(List.of()));
        if (wanted.isEmpty() && ids.isGiven()) {
            print(DueExercises.of(today, library, journal).nothingDue());
            return ExitCode.DONE;
        }
        var pain = new PainCheck(console(), journal);
        var recent = new RecentRecords(journal);
        var usual = new UsualDoses(recent);
        var whole = resume.isGiven() ? resumed(library, pain) : selected(library, wanted, usual);
        var parts = PlanBuilder.prescribed(whole, library);
        var exercises = parts.stream().map(Prescribed::exercise).toList();
        if (dryRun.isGiven()) {
            if (!resume.isGiven() && !isDoseChosen()) {
                exercises.stream()
                        .distinct()
                        .forEach(each -> usual.words(each).ifPresent(why -> print(each.name() + ": " + why)));
            }
            page(new TimelineView(tableWidth()).lines(Timeline.of(parts, whole.ownPace())));
            return ExitCode.DONE;
        }
        var given = record.answers(settings());
        var admitted = new Gate(console(), environment.profiles(), record.isCleared(), given.mayAsk())
                .check(exercises, library.exercises());
        var plan = PlanBuilder.only(whole, library, admitted);
        var answers = pain.before(pain.ceiling(library, admitted, given.orPainBefore(painBefore)));
        var eased = pain.afterLastTime(pain.gently(plan, library, answers), library);
        var mayStepUp = eased.equals(plan) && !resume.isGiven() && !isDoseChosen();
        var agreed = mayStepUp ? new StepUp(console(), usual).offer(plan, library, answers.mayAsk()) : eased;
        var begun = new WayIn(recent, today).of(PlanBuilder.prescribed(agreed, library), agreed.ready());
        var code = perform(library, agreed, begun, answers, choice);
        var endedInPain =
                journal.recent(1).stream().anyMatch(last -> last.reason().equals(Optional.of(Reason.PAIN)));
        if (endedInPain) {
            environment.profiles().remember(Profile::afterPain);
        }
        return code;
    }

    private SessionPlan selected(Library library, List<String> wanted, UsualDoses usual) {
        var selected = selection.of(
                library, wanted, environment.profiles(), exercises -> dose.choice(exercises, settings()), usual);
        selected.words().ifPresent(this::print);
        return PlanBuilder.of(selected, dose.choice(selected.exercises(), settings()), usual, selfPaced.isGiven());
    }

    private boolean isDoseChosen() {
        return dose.isSet() || settings().dose().isPresent();
    }

    private SessionPlan resumed(Library library, PainCheck pain) throws LogException {
        if (ids.isGiven() || dose.isSet() || selection.areGiven()) {
            throw Failure.usage("--resume goes on with what was left; it takes neither ids nor a dose.");
        }
        var resumption = Resumption.of(journal());
        var plan = resumption.plan(library, dose.ready(settings()), selfPaced.isGiven());
        print(resumption.words(plan, library));
        if (resumption.wasStoppedForPain() && !dryRun.isGiven()) {
            pain.afterStop();
        }
        if (!dryRun.isGiven()) {
            claim = resumption.claim(journal());
        }
        painBefore = resumption.painBefore(environment.profiles().today());
        return plan;
    }

    private int perform(
            Library library, SessionPlan plan, List<Prescribed> parts, Answers answers, SoundChoice choice) {
        var wires = environment.io();
        var timeline = tty().input() ? Timeline.of(parts, plan.ownPace()) : Timeline.unattended(parts);
        var session = new Session(timeline);
        var bell = Optional.of(wires.out()).filter(any -> tty().output());
        var heard = new SessionSound(choice, environment.variables(), wires.monotonic(), bell);
        var runner = new SessionRunner(environment.clocks(), journal(), console(), heard);
        var awake = Optional.of(environment.variables())
                .filter(any -> sound.keepsAwake())
                .map(SleepInhibitor::begin);
        try {
            return runner.perform(
                    plan,
                    session,
                    answers,
                    () -> environment.uis().open(session, library::figure, heard, display.display(this)));
        } finally {
            awake.ifPresent(SleepInhibitor::close);
            if (claim != null) {
                claim.close();
            }
        }
    }
}
