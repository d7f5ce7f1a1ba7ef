package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.ListFilter;
import decompress.cli.parse.Given;
import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.help.Offered;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.safety.Condition;
import java.util.stream.Stream;

/** Prints words for the completion of a shell, one a line; help does not show it. */
final class OfferCommand extends BaseCommand {
    private final Given<Offered> kind = options.choice("The words to print.", Offered.values());

    OfferCommand(Environment environment) {
        super(environment, Offered.COMMAND, "Print words that a shell may offer.");
    }

    @Override
    public int perform() {
        // With a mistake in the file, the built-in words: the person is in the middle of a line.
        var library = files.librarySource().readOrShipped();
        words(library).distinct().forEach(console::print);
        return ExitCode.DONE;
    }

    private Stream<String> words(Library library) {
        var exercises = library.exercisesAndVariants().stream();
        return switch (kind.value().orElseThrow()) {
            case EXERCISES_AND_ROUTINES -> Stream.concat(exercises.map(Exercise::reference), routines(library));
            case EXERCISES -> library.exercises().stream().map(Exercise::id);
            case ROUTINES -> routines(library);
            case CONDITIONS ->
                Stream.concat(
                        Stream.of("none"),
                        Shipped.safety().conditions().stream().map(Condition::id));
            case EQUIPMENT -> exercises.flatMap(ListFilter::things);
            case POSITIONS -> exercises.map(ListFilter::position);
            case TARGETS -> exercises.flatMap(exercise -> exercise.targets().stream());
        };
    }

    private static Stream<String> routines(Library library) {
        return library.routines().stream().map(Routine::id);
    }
}
