package decompress.cli.safety;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.perform.Failure;
import decompress.perform.Profiles;
import decompress.perform.ui.Console;
import decompress.plan.Lookup;
import decompress.safety.Clearance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Records and withdraws clearances. */
public record Clearances(Console console, Profiles profiles) {
    /** By the beginnings of ids in a library. */
    public void record(Library library, List<String> typed, String by) {
        var who = by.strip();
        if (who.isEmpty()) {
            throw Failure.usage("--by takes a name, for example: --by \"Dr. Maria Silva\"");
        }
        var today = profiles.today();
        for (var id : exercises(library, typed)) {
            profiles.change(profile -> profile.cleared(new Clearance(id, who, today)));
            console.print("Recorded on " + today + ": " + id + ", cleared by " + who + ".");
        }
    }

    private static Set<String> exercises(Library library, List<String> typed) {
        var ids = new LinkedHashSet<String>();
        for (var id : typed) {
            var exercise = library.exercise(Lookup.id(library, id));
            ids.add(exercise.map(Exercise::id)
                    .orElseThrow(() -> Failure.usage("'" + id + "' is a routine; a clearance names exercises.")));
        }
        return ids;
    }

    /** By the beginnings of ids as they were recorded: the exercise may be gone from the library. */
    public void withdraw(List<String> typed) {
        var known =
                profiles.read().clearances().stream().map(Clearance::exercise).toList();
        for (var id : typed.stream().map(id -> recorded(id, known)).distinct().toList()) {
            profiles.change(profile -> profile.withdrawn(id));
            console.print("Withdrawn: " + id + ".");
        }
    }

    private static String recorded(String typed, List<String> known) {
        var begun = known.stream().filter(id -> id.startsWith(typed)).toList();
        if (known.contains(typed)) {
            return typed;
        }
        if (begun.size() != 1) {
            var message = "there is no clearance for '" + typed + "'.";
            throw Failure.unknown(message, typed, known, "'decompress safety --clearances' shows them.");
        }
        return begun.get(0);
    }
}
