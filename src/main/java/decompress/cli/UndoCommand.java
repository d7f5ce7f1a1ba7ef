package decompress.cli;

import decompress.log.SessionIds;
import decompress.log.store.LogException;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.view.log.LogView;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;

/** Takes the newest session back. */
final class UndoCommand extends BaseCommand {
    UndoCommand(Environment environment) {
        super(environment, "log undo", "Take back the newest session.", "decompress log undo");
    }

    @Override
    int perform() throws LogException {
        var journal = journal();
        var newest = journal.last(1);
        if (newest.isEmpty()) {
            throw Failure.failed("there is no session to take back.");
        }
        var record = newest.get(0).record();
        var id = new SessionIds(new SecureRandom()).next(environment.clock().instant());
        journal.log().retract(id, record.id(), OffsetDateTime.now(environment.clock()));
        print("Taken back:");
        print(new LogView(proseWidth()).lines(List.of(record)));
        return journal.complaints() ? ExitCode.FAILED : ExitCode.DONE;
    }
}
