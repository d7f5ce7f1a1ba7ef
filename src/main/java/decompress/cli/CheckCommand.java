package decompress.cli;

import decompress.cli.io.Inspection;
import decompress.cli.parse.Given;
import decompress.json.Json;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import decompress.run.Failure;
import java.nio.file.Path;
import java.util.List;

/** Looks for problems in an exercise file. */
final class CheckCommand extends BaseCommand {
    private final Given<String> file =
            options.word("0..1", "FILE", "A file that is laid over the shipped one (your own; see 'decompress edit').");
    private final Given<Boolean> json = options.flag("--json", "Print JSON, for editors.");
    private final Given<Boolean> settingsOnly = options.flag("--settings", "Look at your settings alone.");
    private final Given<Boolean> schema =
            options.flag("--schema", "Print the JSON Schema of exercise files, or of settings.");

    CheckCommand(Environment environment) {
        super(environment, "check", """
                Show every problem of your exercises and settings, with its place.
                decompress check
                decompress check mine.yaml
                decompress check --schema >exercises.schema.json""");
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        if (schema.isGiven()) {
            var name = settingsOnly.isGiven() ? "settings.schema.json" : "exercises.schema.json";
            environment.out().print(Shipped.text(name));
            environment.out().flush();
            return ExitCode.DONE;
        }
        var over = file.value().map(Path::of);
        if (settingsOnly.isGiven() && (over.isPresent() || libraryAlone().isPresent())) {
            throw Failure.usage("--settings looks at your settings alone; leave the other file out.");
        }
        return Inspection.of(environment, settingsOnly.isGiven(), over, libraryAlone())
                .map(inspection -> inspection.tell(this, json.isGiven()))
                .orElseGet(this::nothingToCheck);
    }

    private int nothingToCheck() {
        var nothing = settingsOnly.isGiven()
                ? "You have no settings yet; 'decompress edit --settings' makes them."
                : "You have no exercise file of your own yet; 'decompress edit' makes one.";
        environment.out().println(json.isGiven() ? Json.pretty(List.of()) : nothing);
        return ExitCode.DONE;
    }
}
