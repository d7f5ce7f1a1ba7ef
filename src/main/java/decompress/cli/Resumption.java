package decompress.cli;

import decompress.library.Library;
import decompress.log.LogException;
import decompress.log.Snapshot;
import decompress.session.Reason;
import java.util.List;
import java.util.Optional;

/** Goes on with the newest session that was stopped or interrupted. */
final class Resumption {
    private final BaseCommand command;

    Resumption(BaseCommand command) {
        this.command = command;
    }

    Plan plan(Library library, List<String> ids, DoseOptions options) throws LogException {
        if (!ids.isEmpty() || options.isSet()) {
            throw Failure.usage("--resume goes on with what was left; it takes neither ids nor a dose.");
        }
        var left = unfinished();
        var parts = Unfinished.of(left, library);
        if (parts.isEmpty()) {
            throw Failure.failed("nothing is left of the last session that was stopped.");
        }
        warnOfPain(left);
        return new Plan(
                Plan.withLeadIns(parts, options.ready()),
                left.record().routine(),
                Optional.of(left.record().id()),
                Unfinished.isSelfPaced(left));
    }

    private Snapshot unfinished() throws LogException {
        return Journal.open(command.environment)
                .log()
                .unfinished()
                .orElseThrow(() -> Failure.failed("there is no session to go on with; the last one was completed."));
    }

    private void warnOfPain(Snapshot left) {
        if (!left.record().reason().equals(Optional.of(Reason.PAIN))) {
            return;
        }
        command.print("That session was stopped for pain. Go on only if the pain has passed.");
        var confirmation = new Confirmation(command);
        if (confirmation.isPossible() && !confirmation.ask("Go on now?")) {
            throw Failure.stopped("not gone on with. Warning signs: decompress safety");
        }
    }
}
