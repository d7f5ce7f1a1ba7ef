package decompress.cli.breaks;

import decompress.cli.BaseCommand;
import decompress.cli.DecompressCommand;
import decompress.cli.Environment;
import decompress.exercise.Exercise;
import decompress.remind.BreakChoice;
import decompress.remind.LoggedMovements;
import decompress.run.Failure;
import decompress.run.Lookup;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.Selection;
import decompress.run.plan.UsualDoses;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a movement break of this person may consist of. */
public final class BreakExercises {
    public static final String USUAL_ROUTINE = "desk-break";

    private final LoggedMovements movements;
    private final UsualDoses doses;
    private final List<Exercise> allowed;

    public BreakExercises(BaseCommand command, String routine, LoggedMovements movements) {
        this.movements = movements;
        this.doses = new UsualDoses(new RecentRecords(command.environment.journal(command.console())));
        this.allowed = Selection.unconditional(
                Lookup.exercises(command.library(), routine),
                command.environment.profiles().read());
        if (allowed.isEmpty()) {
            throw Failure.failed("nothing in '" + routine
                    + "' is left for a break: a break takes no equipment, no partner, and nothing that your conditions"
                    + " ask about.\nWalking counts as well: decompress due");
        }
    }

    public String names() {
        return next().stream().map(Exercise::name).collect(Collectors.joining(", "));
    }

    /** Guides through the next break; a session like any other. */
    public void run(Environment environment) {
        var ids = next().stream().map(Exercise::reference);
        DecompressCommand.run(environment, Stream.concat(Stream.of("run"), ids).toArray(String[]::new));
    }

    private List<Exercise> next() {
        return BreakChoice.of(allowed, movements.today(), exercises -> PlanBuilder.length(exercises, doses));
    }
}
