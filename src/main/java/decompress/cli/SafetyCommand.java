package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.SafetyAction;
import decompress.cli.safety.Clearances;
import decompress.cli.safety.ProfileQuestions;
import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.profile.SafetyJson;
import decompress.view.library.SafetyView;
import java.time.LocalDate;
import java.util.List;

/** Tells who should not do what, and records what a professional said. */
final class SafetyCommand extends BaseCommand {
    private final SafetyAction action = new SafetyAction(options);

    SafetyCommand(Environment environment) {
        super(environment, "safety", """
                Show warning signs, stop signs and your own conditions.
                decompress safety
                decompress safety --profile
                decompress safety --cleared dead-hang --by "Dr. Maria Silva\"""");
    }

    @Override
    public int perform() {
        action.check();
        var profiles = files.profiles();
        if (action.profile.isGiven()) {
            new ProfileQuestions(console, profiles)
                    .keep(action.have.value(), files.person(files.journalAsItIs(), true));
        } else if (action.forget.isGiven()) {
            new ProfileQuestions(console, profiles).forget();
        } else if (action.cleared.isGiven()) {
            new Clearances(console, profiles).record(files.library(), action.cleared.or(List.of()), action.by.or(""));
        } else if (action.withdrawn.isGiven()) {
            new Clearances(console, profiles).withdraw(action.withdrawn.or(List.of()));
        } else {
            show(profiles.today());
        }
        return ExitCode.DONE;
    }

    private void show(LocalDate today) {
        var profile = files.profiles().readOrWarn(console);
        var view = new SafetyView(console.width());
        var only = action.clearances.isGiven();
        if (action.json.isGiven()) {
            console.printJson(only ? SafetyJson.profile(profile) : SafetyJson.all(Shipped.safety(), profile));
        } else if (only || action.conditions.isGiven()) {
            console.page(only ? view.clearances(profile, today) : view.conditions(Shipped.safety(), profile, today));
        } else {
            console.print(view.signs(Shipped.safety(), profile));
        }
    }
}
