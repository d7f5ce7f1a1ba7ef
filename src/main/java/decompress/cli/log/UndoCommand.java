package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.perform.Failure;
import java.util.Locale;
import java.util.Set;

/** Undoes the latest change of the log, or brings the latest undone one back. */
public final class UndoCommand extends BaseCommand {
    private static final Set<String> YES = Set.of("y", "yes");

    private final boolean redoes;

    private UndoCommand(Environment environment, boolean redoes, String name, String about) {
        super(environment, name, about);
        this.redoes = redoes;
    }

    public static UndoCommand undo(Environment environment) {
        return new UndoCommand(
                environment, false, "log undo", "Undo the latest note, correction or session.\ndecompress log undo");
    }

    public static UndoCommand redo(Environment environment) {
        return new UndoCommand(
                environment, true, "log redo", "Bring back what the latest undo removed.\ndecompress log redo");
    }

    @Override
    public int perform() throws LogException {
        var journal = files.journal();
        var newest = journal.last(1).stream().map(LogEntry::record).findFirst();
        var found = redoes ? journal.log().latestUndone() : journal.log().latestChange(newest);
        var change = found.orElseThrow(() -> Failure.failed("there is nothing to " + (redoes ? "redo." : "undo.")));
        var words = UndoWords.of(change);
        if (!redoes && console.canAsk()) {
            confirm(words);
        }
        journal.amend(change.id(), (into, id, of, at) -> into.retract(id, of, at));
        console.print(redoes ? "Brought back: " + words + "." : "Undone: " + words + ".");
        if (!redoes) {
            console.print("To bring it back: decompress log redo");
        }
        return journal.exitCode();
    }

    private void confirm(String words) {
        console.print("This will undo " + words + ".");
        var answer = console.ask("Undo it? y/N").orElse("").strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(answer)) {
            throw Failure.stopped("Nothing was undone.");
        }
    }
}
