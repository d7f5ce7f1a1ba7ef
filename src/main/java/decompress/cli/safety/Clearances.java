package decompress.cli.safety;

import decompress.cli.BaseCommand;
import decompress.cli.json.SafetyJson;
import decompress.library.Found;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Lookup;
import decompress.run.Profiles;
import decompress.safety.Clearance;
import decompress.view.library.SafetyView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a professional said about a person's exercises: shown, recorded, taken back. */
public final class Clearances {
    private final BaseCommand command;
    private final Profiles profiles;

    public Clearances(BaseCommand command) {
        this.command = command;
        this.profiles = command.environment.profiles();
    }

    public int show(boolean clearancesOnly, boolean json) {
        var profile = profiles.readOrWarn(command.console());
        if (json) {
            command.printJson(clearancesOnly ? SafetyJson.profile(profile) : SafetyJson.all(Shipped.safety(), profile));
        } else {
            var view = new SafetyView(command.proseWidth());
            command.page(clearancesOnly ? view.clearances(profile) : view.conditions(Shipped.safety(), profile));
        }
        return ExitCode.DONE;
    }

    public int record(List<String> typed, String by) {
        var who = by.strip();
        if (who.isEmpty()) {
            throw Failure.usage("--by takes a name, for example: --by \"Dr. Maria Silva\"");
        }
        var library = command.library();
        var today = profiles.today();
        for (var id : exercises(library, typed)) {
            profiles.change(told -> told.cleared(new Clearance(id, who, today)));
            command.print("Recorded on " + today + ": " + id + ", cleared by " + who + ".");
        }
        return ExitCode.DONE;
    }

    private static Set<String> exercises(Library library, List<String> typed) {
        var ids = new LinkedHashSet<String>();
        for (var id : typed) {
            if (Lookup.find(library, id) instanceof Found.OneExercise one) {
                ids.add(one.exercise().id());
            } else {
                throw Failure.usage("'" + id + "' is a routine; a clearance names exercises.");
            }
        }
        return ids;
    }

    /** By the ids as they were recorded: the exercise may be gone from the library. */
    public int withdraw(List<String> ids) {
        var profile = profiles.read();
        for (var id : ids) {
            if (profile.clearance(id).isEmpty()) {
                throw Failure.usage(
                        "there is no clearance for '" + id + "'. 'decompress safety --clearances' shows them.");
            }
        }
        for (var id : ids) {
            profiles.change(told -> told.withdrawn(id));
            command.print("Withdrawn: " + id + ".");
        }
        return ExitCode.DONE;
    }

    public int forget() {
        command.print(
                profiles.forget()
                        ? "Forgotten: your conditions, your clearances and your go-ahead."
                        : "There was nothing to forget.");
        return ExitCode.DONE;
    }
}
