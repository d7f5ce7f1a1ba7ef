package decompress.cli;

import decompress.cli.io.Editor;
import decompress.cli.io.Inspection;
import decompress.cli.io.OwnFile;
import decompress.cli.parse.Given;
import decompress.run.Failure;

/** Opens the person's own exercise file in an editor. */
final class EditCommand extends BaseCommand {
    private final Given<Boolean> settingsOnly = options.flag("--settings", "Open your settings.");

    EditCommand(Environment environment) {
        super(environment, "edit", """
                Open your own exercises or settings in an editor, and check them.
                decompress edit
                decompress edit --settings
                EDITOR=nano decompress edit""");
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        if (libraryAlone().isPresent()) {
            throw Failure.usage("edit is for files of your own; open another one in your editor.");
        }
        var editor = Editor.find(environment.variables());
        var own = settingsOnly.isGiven() ? OwnFile.settings(environment) : OwnFile.exercises(environment);
        own.prepare();
        editor.open(own.path());
        var inspection = settingsOnly.isGiven() ? Inspection.settings(own.path()) : Inspection.over(own.path());
        return inspection.tell(this, false);
    }
}
