package decompress.cli.log;

import decompress.cli.BaseCommand;
import decompress.cli.Environment;
import decompress.log.store.LogException;

/** Takes the newest session back. */
public final class UndoCommand extends BaseCommand {
    public UndoCommand(Environment environment) {
        super(environment, "log undo", "Undo the latest session.\ndecompress log undo");
    }

    @Override
    protected int perform() throws LogException {
        var journal = files.journal();
        var taken = journal.amendNewest("take back", (log, id, of, at) -> log.retract(id, of, at));
        console.print("Taken back:");
        console.print(taken);
        return journal.exitCode();
    }
}
