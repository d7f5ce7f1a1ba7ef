package decompress.cli;

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
    private SafetyDeed deed = new SafetyDeed();

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
        if ((by != null) != !deed.cleared.isEmpty()) {
            throw Failure.usage("--cleared names exercises and --by who said so: one needs the other.");
        }
        if (have != null && !deed.profile) {
            throw Failure.usage("--have goes with --profile.");
        }
        if (deed.profile) {
            return new ProfileQuestions(this).keep(have);
        }
        var clearances = new Clearances(this);
        if (deed.forget) {
            return clearances.forget();
        }
        if (!deed.cleared.isEmpty()) {
            return clearances.record(deed.cleared, by);
        }
        return deed.withdrawn.isEmpty() ? clearances.show(deed.clearances, json) : clearances.withdraw(deed.withdrawn);
    }
}
