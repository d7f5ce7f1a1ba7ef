package decompress.cli;

import decompress.session.Session;
import decompress.session.Timeline;
import decompress.view.TimelineView;
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
    @Parameters(arity = "1..*", paramLabel = "EXERCISE|ROUTINE", description = "Ids, or unambiguous beginnings.")
    private List<String> ids;

    @Mixin
    private DoseOptions dose;

    @Option(names = "--self-paced", description = "Rests as needed and repetitions wait for a key.")
    private boolean selfPaced;

    @Mixin
    private RecordOptions record;

    @Mixin
    private StageOptions stage;

    @Option(names = "--dry-run", description = "Show the plan with its start times and total; touch nothing.")
    private boolean dryRun;

    RunCommand(Environment environment) {
        super(environment);
    }

    @Override
    public Integer call() {
        var library = library();
        var plan = Plan.of(library, ids);
        var prescribed = plan.doses(dose.choice(plan.exercises()));
        record.check();
        var keyboard = tty().input();
        if (dryRun) {
            print(new TimelineView(tableWidth()).lines(Timeline.of(prescribed, selfPaced)));
            return ExitCode.DONE;
        }
        new Gate(record.isCleared()).check(plan.exercises());
        var timeline = Timeline.of(prescribed, selfPaced && keyboard);
        var piece = new Stages.Piece(new Session(timeline), library::figure, stage, () -> {});
        return new Sitting(this, piece, plan.routine(), record).perform();
    }
}
