package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.perform.Failure;
import java.util.List;

/** Adds a note to the newest session. */
public final class NoteCommand extends BaseCommand {
    private final Given<List<String>> words = options.freeText("TEXT", "The note; several words are joined.");

    public NoteCommand(Environment environment) {
        super(environment, "log note", """
                Add a note to the latest session.
                decompress log note "Left side tight, easier after"
                decompress log note slept badly""");
    }

    @Override
    public int perform() throws LogException {
        var text = String.join(" ", words.or(List.of())).strip();
        if (text.isEmpty()) {
            throw Failure.usage("the note is empty.");
        }
        var journal = files.journal();
        journal.amendNewest("add a note to", (log, id, of, at) -> log.note(id, of, text, at));
        console.print("Noted:");
        console.print(journal.last(1).get(0).record());
        return journal.exitCode();
    }
}
