package decompress.cli;

import decompress.run.Failure;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells who should not do what, and records what a professional said. */
@Command(
        name = "safety",
        header = "Show who should not do which exercise, warning signs, and what you were cleared for.",
        description = {"%nExample: 'decompress safety --cleared dead-hang --by \"Dr. Maria Silva\"'%n"},
        sortOptions = false)
final class SafetyCommand extends BaseCommand {
    @ArgGroup
    private SafetyAction action = new SafetyAction();

    @Option(
            names = "--have",
            split = ",",
            paramLabel = "ID",
            description = "With --profile: exactly these conditions, or 'none'.")
    private List<String> have;

    @Option(names = "--by", paramLabel = "TEXT", description = "With --cleared: who said so.")
    private String by;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    SafetyCommand(Environment environment) {
        super(environment);
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        if ((by != null) != !action.cleared.isEmpty()) {
            throw Failure.usage("--cleared names exercises and --by who said so: one needs the other.");
        }
        if (have != null && !action.profile) {
            throw Failure.usage("--have goes with --profile.");
        }
        if (action.profile) {
            return new ProfileQuestions(this).keep(have);
        }
        var clearances = new Clearances(this);
        if (action.forget) {
            return clearances.forget();
        }
        if (!action.cleared.isEmpty()) {
            return clearances.record(action.cleared, by);
        }
        return action.withdrawn.isEmpty()
                ? clearances.show(action.clearances, json)
                : clearances.withdraw(action.withdrawn);
    }
}
