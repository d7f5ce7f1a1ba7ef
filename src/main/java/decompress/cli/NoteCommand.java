package decompress.cli;

import decompress.log.LogException;
import decompress.log.SessionIds;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.view.log.LogView;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a note to the newest session. */
@Command(
        name = "note",
        header = "Add a note to the newest session.",
        description = {"%nExample: 'decompress log note \"Left side tight, easier after\"'%n"},
        sortOptions = false)
final class NoteCommand extends BaseCommand {
    @Parameters(paramLabel = "TEXT", description = "The note; several words are joined.", arity = "1..*")
    private List<String> words;

    NoteCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        var text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw Failure.usage("the note is empty.");
        }
        var journal = environment.journal();
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
