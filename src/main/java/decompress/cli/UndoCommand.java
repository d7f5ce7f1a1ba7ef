package decompress.cli;

import decompress.log.store.LogException;

/** Takes the newest session back. */
final class UndoCommand extends BaseCommand {
    UndoCommand(Environment environment) {
        super(environment, "log undo", "Take back the newest session.\ndecompress log undo");
    }

    @Override
    int perform() throws LogException {
        var journal = files.journal();
        var taken = journal.amendNewest("take back", (log, id, of, at) -> log.retract(id, of, at));
        console.print("Taken back:");
        console.print(taken);
        return journal.exitCode();
    }
}
