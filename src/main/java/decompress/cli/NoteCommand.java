package decompress.cli;

import decompress.cli.parse.Given;
import decompress.log.SessionIds;
import decompress.log.store.LogException;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.view.log.LogView;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;

/** Adds a note to the newest session. */
final class NoteCommand extends BaseCommand {
    private final Given<List<String>> words = options.words("1..*", "TEXT", "The note; several words are joined.");

    NoteCommand(Environment environment) {
        super(
                environment,
                "log note",
                "Add a note to the newest session.",
                "decompress log note \"Left side tight, easier after\"",
                "decompress log note slept badly");
    }

    @Override
    int perform() throws LogException {
        var text = String.join(" ", words.or(List.of())).strip();
        if (text.isEmpty()) {
            throw Failure.usage("the note is empty.");
        }
        var journal = journal();
        var newest = journal.last(1);
        if (newest.isEmpty()) {
            throw Failure.failed("there is no session to add a note to.");
        }
        var record = newest.get(0).record();
        var id = new SessionIds(new SecureRandom()).next(environment.clock().instant());
        journal.log().note(id, record.id(), text, OffsetDateTime.now(environment.clock()));
        print("Noted:");
        print(new LogView(proseWidth()).lines(List.of(journal.last(1).get(0).record())));
        return journal.complaints() ? ExitCode.FAILED : ExitCode.DONE;
    }
}
