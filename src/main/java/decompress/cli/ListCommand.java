package decompress.cli;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Routine;
import decompress.json.Json;
import decompress.library.Library;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.UsualDoses;
import decompress.text.EnumWord;
import decompress.view.library.LibraryView;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Lists the exercises and routines. */
final class ListCommand extends BaseCommand {
    private static final String NONE = "none";

    private final Given<String> equipment =
            options.text("--equipment", "none|ID", "Only what needs no equipment, or this one.");

    private final Given<String> position =
            options.text("--position", "POSITION", "Only what is done in this position.");

    private final Given<String> target = options.text("--target", "PART", "Only what is for this part of the body.");

    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    ListCommand(Environment environment) {
        super(
                environment,
                "list",
                "List the exercises and routines, and the time they take.",
                "decompress list",
                "decompress list --equipment none --position standing",
                "decompress list --json");
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
        var facts = PersonalFacts.of(this, library);
        if (json.isGiven()) {
            environment.printJson(Json.pretty(LibraryJson.list(exercises, routines, facts)));
        } else {
            print(new LibraryView(tableWidth(), facts.marks())
                    .lines(
                            exercises.stream().map(facts.usual()::dose).toList(),
                            times(library, routines, facts.usual())));
        }
        return ExitCode.DONE;
    }

    private static List<LibraryView.RoutineTime> times(Library library, List<Routine> routines, UsualDoses usual) {
        return routines.stream()
                .map(each -> new LibraryView.RoutineTime(each, PlanBuilder.length(library.exercises(each), usual)))
                .toList();
    }

    private boolean isWanted(Exercise exercise) {
        return (!equipment.isGiven() || fits(exercise, equipment.or(NONE)))
                && (!position.isGiven() || EnumWord.of(exercise.position()).equals(position.or("")))
                && (!target.isGiven() || exercise.targets().contains(target.or("")));
    }

    private static boolean fits(Exercise exercise, String thing) {
        return thing.equals(NONE)
                ? exercise.equipment().isEmpty()
                : things(exercise).anyMatch(thing::equals);
    }

    private static Stream<String> things(Exercise exercise) {
        return exercise.equipment().stream().flatMap(one -> one.anyOf().stream());
    }

    private static void check(String option, Given<String> given, Stream<String> known, String... more) {
        var values =
                Stream.concat(Arrays.stream(more), known.distinct().sorted()).toList();
        var value = given.or(values.get(0));
        if (!values.contains(value)) {
            throw Failure.usage("%s knows no '%s', only %s.".formatted(option, value, String.join(", ", values)));
        }
    }
}
