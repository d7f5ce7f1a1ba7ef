package decompress.cli;

import decompress.library.Library;
import decompress.log.LogException;
import decompress.session.Session;
import decompress.session.Timeline;
import decompress.sound.SoundChoice;
import decompress.view.session.TimelineView;
import java.util.List;
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
    private StageOptions stage;

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
        var wanted = Today.expand(this, library, ids);
        if (wanted.isEmpty() && !ids.isEmpty()) {
            print(Today.of(this, library).nothingDue());
            return ExitCode.DONE;
        }
        var plan = resume ? new Resumption(this).plan(library, ids, dose) : Plan.of(library, wanted, dose);
        if (dryRun) {
            print(new TimelineView(tableWidth()).lines(Timeline.of(plan.parts(), selfPaced)));
            return ExitCode.DONE;
        }
        new Gate(this, record.isCleared()).check(plan.exercises());
        var pain = new PainCheck(this);
        pain.ceiling(library, plan.exercises(), record);
        return perform(library, pain.afterLastTime(plan), choice);
    }

    private int perform(Library library, Plan plan, SoundChoice choice) {
        var ownPace = selfPaced || plan.selfPaced();
        var timeline = Timeline.of(plan.parts(), ownPace && tty().input());
        var hearing = new Hearing(choice, this);
        var piece = new Stages.Piece(new Session(timeline), library::figure, stage, hearing);
        var origin = new Keeping.Origin(
                plan.routine(), record.note(), plan.resumes(), Unfinished.plan(plan.parts(), ownPace));
        return new Sitting(this, piece, origin, record).perform(sound.keepsAwake());
    }
}
