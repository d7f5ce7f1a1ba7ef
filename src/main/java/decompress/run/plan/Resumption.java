package decompress.run.plan;

import decompress.library.Library;
import decompress.log.LogException;
import decompress.log.Snapshot;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.run.ask.Confirmation;
import decompress.session.Reason;
import decompress.session.SessionPlan;
import java.time.Duration;
import java.util.Optional;

/** Goes on with the newest session that was stopped or interrupted. */
public final class Resumption {
    private final Console console;
    private final Journal journal;

    public Resumption(Console console, Journal journal) {
        this.console = console;
        this.journal = journal;
    }

    /** @param ready the time to get into position, where it is asked for */
    public SessionPlan plan(Library library, Optional<Duration> ready, boolean ownPace) throws LogException {
        var left = journal.log()
                .unfinished()
                .orElseThrow(() -> Failure.failed("there is no session to go on with; the last one was completed."));
        var parts = Unfinished.of(left, library);
        if (parts.isEmpty()) {
            throw Failure.failed("nothing is left of the last session that was stopped.");
        }
        warnOfPain(left);
        return new SessionPlan(
                PlanBuilder.withLeadIns(parts, ready),
                ownPace || Unfinished.isSelfPaced(left),
                left.record().routine(),
                Optional.of(left.record().id()));
    }

    private void warnOfPain(Snapshot left) {
        if (!left.record().reason().equals(Optional.of(Reason.PAIN))) {
            return;
        }
        console.print("That session was stopped for pain. Go on only if the pain has passed.");
        var confirmation = new Confirmation(console);
        if (confirmation.isPossible() && !confirmation.ask("Go on now?")) {
            throw Failure.stopped("not gone on with. Warning signs: decompress safety");
        }
    }
}
