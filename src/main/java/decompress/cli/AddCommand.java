package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.library.NewExercises;
import decompress.cli.parse.Given;
import decompress.library.problem.Source;
import decompress.perform.Failure;
import java.nio.file.Path;

/** Adds exercises to the person's own file. */
final class AddCommand extends BaseCommand {
    private static final String STANDARD_INPUT = "-";

    private final Given<String> file =
            options.word("0..1", "FILE", "A file with exercises to add; - reads standard input.");
    private final Given<Boolean> yes = options.flag("--yes", "Add without asking.");

    AddCommand(Environment environment) {
        super(environment, "add", """
                Add an exercise of your own: answer questions, or name a file.
                decompress add
                decompress add shared.yaml
                decompress add --yes shared.yaml""");
    }

    @Override
    public int perform() {
        if (files.librarySource().alone().isPresent()) {
            throw Failure.usage("add writes into your own file, which --library or DECOMPRESS_LIBRARY replaces. "
                    + "Leave that out, or edit that file.");
        }
        var adding = new NewExercises(console, files.librarySource().own(), yes.isGiven());
        return file.value().isPresent() ? adding.add(() -> source(file.value().get())) : adding.ask();
    }

    private Source source(String name) {
        return name.equals(STANDARD_INPUT)
                ? Source.stream(environment.io().in(), "standard input")
                : Source.file(Path.of(name));
    }
}
