package decompress.cli;

import decompress.cli.parse.Given;
import decompress.cli.safety.Clearances;
import decompress.cli.safety.ProfileQuestions;
import decompress.cli.safety.SafetyAction;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import decompress.view.library.SafetyView;
import java.util.List;

/** Tells who should not do what, and records what a professional said. */
final class SafetyCommand extends BaseCommand {
    private final SafetyAction action = new SafetyAction(options);

    private final Given<List<String>> have =
            options.list("--have", "ID", "With --profile: exactly these conditions, or 'none'.");

    private final Given<String> by = options.text("--by", "TEXT", "With --cleared: who said so.");

    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    SafetyCommand(Environment environment) {
        super(environment, "safety", """
                Show who should not do what, and signs to act on.
                decompress safety
                decompress safety --profile
                decompress safety --cleared dead-hang --by "Dr. Maria Silva\"""");
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        action.check(by.isGiven(), have.isGiven());
        if (action.profile.isGiven()) {
            return new ProfileQuestions(this).keep(have.or(null));
        }
        var clearances = new Clearances(this);
        if (action.forget.isGiven()) {
            return clearances.forget();
        }
        if (action.cleared.isGiven()) {
            return clearances.record(action.cleared.or(List.of()), by.or(""));
        }
        return action.withdrawn.isGiven() ? clearances.withdraw(action.withdrawn.or(List.of())) : show(clearances);
    }

    private int show(Clearances clearances) {
        if (json.isGiven() || action.clearances.isGiven() || action.conditions.isGiven()) {
            return clearances.show(action.clearances.isGiven(), json.isGiven());
        }
        print(new SafetyView(proseWidth()).signs(Shipped.safety()));
        return ExitCode.DONE;
    }
}
