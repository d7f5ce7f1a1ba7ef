package decompress.cli;

import decompress.run.Failure;

/** Opens the person's own exercise file in an editor. */
final class EditCommand extends BaseCommand {
    EditCommand(Environment environment) {
        super(
                environment,
                "edit",
                "Open your own exercise file in an editor, and check it.",
                "decompress edit",
                "EDITOR=nano decompress edit",
                "XDG_CONFIG_HOME=/tmp/try decompress edit");
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        if (libraryAlone().isPresent()) {
            throw Failure.usage("edit is for your own exercise file; open another one in your editor.");
        }
        var editor = Editor.find(environment.variables());
        var own = OwnFile.at(LibrarySource.own(environment));
        own.prepare();
        editor.open(own.path());
        return Inspection.over(own.path()).tell(this, false);
    }
}
