package decompress.cli;

import decompress.json.Json;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import java.nio.file.Path;
import java.util.List;

/** Looks for problems in an exercise file. */
final class CheckCommand extends BaseCommand {
    private final Given<String> file =
            options.word("0..1", "FILE", "A file that is laid over the shipped one (your own; see 'decompress edit').");

    private final Given<Boolean> json = options.flag("--json", "Print JSON, for editors.");

    private final Given<Boolean> schema = options.flag("--schema", "Print the JSON Schema of exercise files.");

    CheckCommand(Environment environment) {
        super(
                environment,
                "check",
                "Show every problem of an exercise file, with its place.",
                "decompress check",
                "decompress check mine.yaml",
                "decompress check --schema >exercises.schema.json");
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        if (schema.isGiven()) {
            environment.out().print(Shipped.schema());
            environment.out().flush();
            return ExitCode.DONE;
        }
        return Inspection.of(environment, file.value().map(Path::of), libraryAlone())
                .map(inspection -> inspection.tell(this, json.isGiven()))
                .orElseGet(this::nothingToCheck);
    }

    private int nothingToCheck() {
        var nothing = "You have no exercise file of your own yet; 'decompress edit' makes one.";
        environment.out().println(json.isGiven() ? Json.pretty(List.of()) : nothing);
        return ExitCode.DONE;
    }
}
