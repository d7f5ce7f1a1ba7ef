package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.cli.safety.FlarePlan;
import decompress.perform.Failure;

/** Starts, shows and ends a plan for a flare-up. */
final class FlareCommand extends BaseCommand {
    private final Given<Boolean> start = options.flag("--start", "Start the plan now.");
    private final Given<Boolean> end = options.flag("--end", "End the plan.");

    FlareCommand(Environment environment) {
        super(environment, "flare", """
                Plan the days of a flare-up: half doses, and walking first.
                decompress flare
                decompress flare --end""");
    }

    @Override
    public int perform() {
        if (start.isGiven() && end.isGiven()) {
            throw Failure.usage("--start and --end exclude each other.");
        }
        var plan = new FlarePlan(console, files.profiles(), files.person(files.journalAsItIs(), true));
        if (end.isGiven()) {
            return plan.end();
        }
        return start.isGiven() ? plan.start() : plan.show();
    }
}
