package decompress.cli;

import decompress.cli.json.LibraryJson;
import decompress.cli.json.PersonalFacts;
import decompress.cli.option.ListFilter;
import decompress.cli.parse.Given;
import decompress.exercise.Exercise;
import decompress.run.ExitCode;
import decompress.text.EnumWord;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Style;
import decompress.view.library.LibraryView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists the exercises and routines. */
final class ListCommand extends BaseCommand {
    private final List<ListFilter> filters = List.of(
            new ListFilter(
                    "--equipment",
                    options.list("--equipment", "none|ID", "Only what needs no equipment, or one of these."),
                    ListCommand::things),
            new ListFilter(
                    "--position",
                    options.list("--position", "POSITION", "Only what is done in one of these positions."),
                    exercise -> Stream.of(EnumWord.of(exercise.position()))),
            new ListFilter(
                    "--target",
                    options.list("--target", "PART", "Only what is for one of these parts of the body."),
                    exercise -> exercise.targets().stream()));

    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    ListCommand(Environment environment) {
        super(environment, "list", """
                List the exercises and routines, and the time they take.
                decompress list
                decompress list --equipment none --position standing
                decompress list --json""");
    }

    @Override
    int perform() {
        var library = library();
        filters.forEach(filter -> filter.check(library));
        var fitting = library.exercisesAndVariants().stream()
                .filter(exercise -> filters.stream().allMatch(filter -> filter.fits(exercise)))
                .toList();
        var ids = fitting.stream().map(Exercise::reference).toList();
        var routines = library.routines().stream()
                .filter(each -> ids.containsAll(each.exercises()))
                .toList();
        var facts = PersonalFacts.of(this, library);
        if (json.isGiven()) {
            printJson(LibraryJson.list(fitting, routines, facts));
        } else if (fitting.isEmpty()) {
            print("No exercise fits all of that. 'decompress list' shows what there is.");
        } else {
            var lines = new ArrayList<>(new LibraryView(
                            tableWidth(), facts.marks(), environment.profiles().today())
                    .lines(
                            fitting.stream().map(facts::row).toList(),
                            routines.stream().map(facts::time).toList()));
            lines.addAll(firstSittings(fitting, facts));
            page(lines);
        }
        return ExitCode.DONE;
    }

    private List<Line> firstSittings(List<Exercise> exercises, PersonalFacts facts) {
        var first = exercises.stream()
                .filter(each -> facts.usual().words(each).isPresent())
                .map(Exercise::reference)
                .toList();
        return first.isEmpty()
                ? List.of()
                : Prose.lines(
                        "First sittings, less than what is written: " + String.join(" ", first) + ".",
                        Style.PLAIN,
                        proseWidth());
    }

    private static Stream<String> things(Exercise exercise) {
        return exercise.equipment().isEmpty()
                ? Stream.of("none")
                : exercise.equipment().stream().flatMap(one -> one.anyOf().stream());
    }
}
