package decompress.cli;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Routine;
import decompress.json.Json;
import decompress.library.Library;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.plan.PlanBuilder;
import decompress.session.Prescribed;
import decompress.text.EnumWord;
import decompress.view.library.LibraryView;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the exercises and routines. */
@Command(
        name = "list",
        header = "List the exercises and routines, with their time at the low dose.",
        description = {"%nExample: 'decompress list --equipment none'%n"},
        sortOptions = false)
final class ListCommand extends BaseCommand {
    private static final String NONE = "none";

    @Option(names = "--equipment", paramLabel = "none|ID", description = "Only what needs no equipment, or this one.")
    private String equipment;

    @Option(names = "--position", paramLabel = "P", description = "Only what is done in this position.")
    private String position;

    @Option(names = "--target", paramLabel = "T", description = "Only what is for this part of the body.")
    private String target;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ListCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() {
        var library = library();
        var all = library.exercises();
        check("--equipment", equipment, all.stream().flatMap(ListCommand::things), NONE);
        check("--position", position, Arrays.stream(Position.values()).map(EnumWord::of));
        check("--target", target, all.stream().map(Exercise::targets).flatMap(Collection::stream));
        var exercises = all.stream().filter(this::isWanted).toList();
        var ids = exercises.stream().map(Exercise::id).toList();
        var routines = library.routines().stream()
                .filter(each -> ids.containsAll(each.exercises()))
                .toList();
        if (json) {
            environment.printJson(Json.pretty(LibraryJson.list(exercises, routines, PersonalFacts.of(this, library))));
        } else {
            print(new LibraryView(tableWidth(), PersonalFacts.of(this, library).marks())
                    .lines(low(exercises), times(library, routines)));
        }
        return ExitCode.DONE;
    }

    private static List<Prescribed> low(List<Exercise> exercises) {
        return exercises.stream().map(PlanBuilder::lowDose).toList();
    }

    private static List<LibraryView.RoutineTime> times(Library library, List<Routine> routines) {
        return routines.stream()
                .map(each -> new LibraryView.RoutineTime(each, PlanBuilder.length(library.exercises(each))))
                .toList();
    }

    private boolean isWanted(Exercise exercise) {
        return (equipment == null
                        || (equipment.equals(NONE)
                                ? exercise.equipment().isEmpty()
                                : things(exercise).anyMatch(equipment::equals)))
                && (position == null || EnumWord.of(exercise.position()).equals(position))
                && (target == null || exercise.targets().contains(target));
    }

    private static Stream<String> things(Exercise exercise) {
        return exercise.equipment().stream().flatMap(one -> one.anyOf().stream());
    }

    private static void check(String option, String value, Stream<String> known, String... more) {
        var values =
                Stream.concat(Arrays.stream(more), known.distinct().sorted()).toList();
        if (value != null && !values.contains(value)) {
            throw Failure.usage("%s knows no '%s', only %s.".formatted(option, value, String.join(", ", values)));
        }
    }
}
