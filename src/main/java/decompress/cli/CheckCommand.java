package decompress.cli;

import decompress.json.Json;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for problems in an exercise file. */
@Command(
        name = "check",
        header = "Show every problem of an exercise file, with its place and what to do.",
        description = {"%nExample: 'decompress check mine.yaml'%n"},
        sortOptions = false)
final class CheckCommand extends BaseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A file that is laid over the shipped one (your own; see 'decompress edit').")
    private Path file;

    @Option(names = "--json", description = "Print JSON, for editors.")
    private boolean json;

    @Option(names = "--schema", description = "Print the JSON Schema of exercise files.")
    private boolean schema;

    CheckCommand(Environment environment) {
        super(environment);
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        if (schema) {
            environment.out().print(Shipped.schema());
            environment.out().flush();
            return ExitCode.DONE;
        }
        return Inspection.of(environment, Optional.ofNullable(file), libraryAlone())
                .map(inspection -> inspection.tell(this, json))
                .orElseGet(this::nothingToCheck);
    }

    private int nothingToCheck() {
        var nothing = "You have no exercise file of your own yet; 'decompress edit' makes one.";
        environment.out().println(json ? Json.pretty(List.of()) : nothing);
        return ExitCode.DONE;
    }
}
