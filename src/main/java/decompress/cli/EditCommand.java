package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.library.Inspection;
import decompress.cli.parse.Given;
import decompress.files.IoReason;
import decompress.library.OwnFile;
import decompress.perform.Failure;
import decompress.terminal.Editor;
import java.io.IOException;

/** Opens the person's own exercise file in an editor. */
final class EditCommand extends BaseCommand {
    private static final String HINT = "\nName one that is installed, for example: EDITOR=nano decompress edit";

    private final Given<Boolean> settingsOnly = options.flag("--settings", "Open your settings.");

    EditCommand(Environment environment) {
        super(environment, "edit", """
                Open your exercises or settings in an editor, and check them.
                decompress edit
                decompress edit --settings
                EDITOR=nano decompress edit""");
    }

    @Override
    public int perform() {
        if (files.libraryAlone().isPresent()) {
            throw Failure.usage("edit is for files of your own; open another one in your editor.");
        }
        var editor = Editor.find(environment.variables())
                .orElseThrow(() -> Failure.failed("there is no editor: VISUAL and EDITOR are not set." + HINT));
        var own = settingsOnly.isGiven()
                ? OwnFile.settings(environment.settingsFile())
                : OwnFile.exercises(files.librarySource().own());
        var code = open(editor, own);
        if (code != 0) {
            var why = code == Editor.NOT_FOUND
                    ? "cannot be started." + HINT
                    : "ended with code %d; %s is as it left it.\n'decompress check' looks for mistakes in it."
                            .formatted(code, own.path());
            throw Failure.failed("the editor '" + editor.command() + "' " + why);
        }
        var inspection = settingsOnly.isGiven() ? Inspection.settings(own.path()) : Inspection.over(own.path());
        return inspection.print(console);
    }

    private int open(Editor editor, OwnFile file) {
        try {
            file.prepare();
            file.refreshSchema().ifPresent(why -> console.warn("decompress: " + why));
            return editor.open(file.path());
        } catch (IOException e) {
            throw Failure.failed("cannot write " + file.path() + ": " + IoReason.of(e)
                    + "\nMake the folder writable, or set XDG_CONFIG_HOME to another one.");
        }
    }
}
