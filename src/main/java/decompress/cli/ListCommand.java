package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.library.LibraryJson;
import decompress.cli.library.PersonalFacts;
import decompress.cli.option.ListFilter;
import decompress.cli.parse.Given;
import decompress.exercise.Exercise;
import decompress.perform.ExitCode;
import java.util.ArrayList;
import java.util.List;

/** Lists the exercises and routines. */
final class ListCommand extends BaseCommand {
    private final List<ListFilter> filters = ListFilter.all(options);
    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    ListCommand(Environment environment) {
        super(environment, "list", """
                List the exercises and routines, and the time they take.
                decompress list
                decompress list --equipment none --position standing
                decompress list --json""");
    }

    @Override
    public int perform() {
        var person = files.personToShow();
        var library = person.library();
        var fitting = new ArrayList<>(library.exercisesAndVariants());
        for (var filter : filters) {
            filter.check(library);
            fitting.removeIf(exercise -> !filter.fits(exercise));
        }
        var ids = fitting.stream().map(Exercise::reference).toList();
        var routines = library.routines().stream()
                .filter(routine -> ids.containsAll(routine.exercises()))
                .toList();
        var facts = new PersonalFacts(person);
        if (json.isGiven()) {
            console.printJson(LibraryJson.list(fitting, routines, facts));
        } else if (fitting.isEmpty()) {
            console.print(ListFilter.nothingFits(filters, library, person.profile()));
        } else {
            console.page(files.pages(facts).table(fitting, routines));
        }
        return ExitCode.DONE;
    }
}
