package decompress.cli;

import decompress.library.Library;
import decompress.log.LogException;
import decompress.run.Answers;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.ask.Gate;
import decompress.run.ask.PainCheck;
import decompress.run.conduct.SessionRunner;
import decompress.run.conduct.SessionSound;
import decompress.run.plan.DueExercises;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.Resumption;
import decompress.session.Session;
import decompress.session.SessionPlan;
import decompress.session.Timeline;
import decompress.sound.SoundChoice;
import decompress.sound.process.SleepInhibitor;
import decompress.view.session.TimelineView;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Guides a session. */
@Command(
        name = "run",
        header = "Guide through exercises or routines, one after the other.",
        description = {"%nExample: 'decompress run overhead-stretch --sets 2'%n"},
        sortOptions = false)
final class RunCommand extends BaseCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "EXERCISE|ROUTINE",
            description = "Ids, or unambiguous beginnings; 'today' for all that is due.")
    private List<String> ids = List.of();

    @Mixin
    private DoseOptions dose;

    @Option(names = "--self-paced", description = "Rests as needed and repetitions wait for a key.")
    private boolean selfPaced;

    @Option(names = "--resume", description = "Go on with the next set of the newest session that was left.")
    private boolean resume;

    @Mixin
    private RecordOptions record;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private SoundOptions sound;

    @Option(names = "--dry-run", description = "Show the plan with its start times and total; touch nothing.")
    private boolean dryRun;

    RunCommand(Environment environment) {
        super(environment);
    }

    @Override
    boolean touchesNothing() {
        return dryRun;
    }

    @Override
    int perform() throws LogException {
        record.check();
        var choice = sound.choice(environment);
        var library = library();
        var journal = environment.journal();
        var today = environment.profiles().today();
        var wanted = DueExercises.expand(today, library, journal, ids);
        if (wanted.isEmpty() && !ids.isEmpty()) {
            print(DueExercises.of(today, library, journal).nothingDue());
            return ExitCode.DONE;
        }
        var plan = resume ? resumed(library) : PlanBuilder.of(library, wanted, dose::choice, selfPaced);
        if (dryRun) {
            print(new TimelineView(tableWidth()).lines(Timeline.of(plan.parts(), plan.ownPace())));
            return ExitCode.DONE;
        }
        new Gate(console(), environment.profiles(), record.isCleared()).check(plan.exercises());
        var pain = new PainCheck(console(), journal);
        var answers = pain.ceiling(library, plan.exercises(), record.answers());
        return perform(library, pain.afterLastTime(plan), answers, choice);
    }

    private SessionPlan resumed(Library library) throws LogException {
        if (!ids.isEmpty() || dose.isSet()) {
            throw Failure.usage("--resume goes on with what was left; it takes neither ids nor a dose.");
        }
        return new Resumption(console(), environment.journal()).plan(library, dose.ready(), selfPaced);
    }

    private int perform(Library library, SessionPlan plan, Answers answers, SoundChoice choice) {
        var wires = environment.io();
        var session = new Session(Timeline.of(plan.parts(), plan.ownPace() && tty().input()));
        var bell = Optional.of(wires.out()).filter(any -> tty().output());
        var heard = new SessionSound(choice, environment.variables(), wires.monotonic(), bell);
        var runner = new SessionRunner(environment.clocks(), environment.journal(), console(), heard);
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
        }
    }
}
