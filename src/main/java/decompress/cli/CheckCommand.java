package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.library.Inspection;
import decompress.cli.parse.Given;
import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for problems in an exercise file. */
final class CheckCommand extends BaseCommand {
    private final Given<String> file = options.word("0..1", "FILE", "The file to check [default: your own].");
    private final Given<Boolean> json = options.flag("--json", "Print JSON, for editors.");
    private final Given<Boolean> settingsOnly = options.flag("--settings", "Check only your settings.");
    private final Given<Boolean> schema = options.flag("--schema", "Print the JSON Schema of exercises or settings.");

    CheckCommand(Environment environment) {
        super(environment, "check", """
                Show every problem of your exercises and settings, with its line.
                decompress check
                decompress check mine.yaml
                decompress check --schema >exercises.schema.json""");
    }

    @Override
    public int perform() {
        if (schema.isGiven()) {
            if (file.isGiven() || json.isGiven()) {
                throw Failure.usage("--schema checks nothing: leave out FILE and --json.");
            }
            console.printText(Shipped.text(settingsOnly.isGiven() ? "settings.schema.json" : "exercises.schema.json"));
            return ExitCode.DONE;
        }
        var found = inspection();
        if (found.isPresent()) {
            var all = found.get();
            return json.isGiven() ? all.print(console::printJson) : all.print(console);
        }
        var makes = settingsOnly.isGiven()
                ? "settings yet; 'decompress edit --settings' makes them."
                : "exercise file of your own yet; 'decompress edit' makes one.";
        environment.out().println(json.isGiven() ? "[]" : "You have no " + makes);
        return ExitCode.DONE;
    }

    private Optional<Inspection> inspection() {
        var over = file.value().map(Path::of).map(Inspection::over);
        var alone = files.libraryAlone();
        var named = over.or(() -> alone.map(Inspection::alone));
        if (over.isPresent() && alone.isPresent() || named.isPresent() && settingsOnly.isGiven()) {
            throw Failure.usage("FILE, --library FILE and --settings are checked one at a time.");
        }
        return settingsOnly.isGiven()
                ? Inspection.ownSettings(environment.settingsFile())
                : named.or(() -> Inspection.own(files.librarySource(), environment.settingsFile()));
    }
}
