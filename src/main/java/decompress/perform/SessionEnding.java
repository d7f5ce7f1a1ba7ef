package decompress.perform;

import decompress.interview.Aftermath;
import decompress.library.Shipped;
import decompress.perform.ui.Console;
import decompress.pose.Figure;
import decompress.script.LastWords;
import decompress.script.words.PainWords;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.terminal.TerminationSignal;
import decompress.view.Line;
import decompress.view.library.SafetyView;
import decompress.view.log.EndingView;
import decompress.view.log.ReviewWords;
import java.util.List;
import java.util.Optional;

/**
 * A session that is over, and the words about it.
 *
 * @param at the interval that it ended in
 * @param unwritable why the record is not in the log; empty when it is
 */
record SessionEnding(SessionRecord record, Interval at, Aftermath follows, Optional<String> unwritable) {
    boolean isWarning() {
        return follows.isWarning();
    }

    EndingView view() {
        return new EndingView(record, follows.days());
    }

    /** The result, and the signal that ended the session, if one did. */
    SessionResult result(Optional<TerminationSignal> ending) {
        var code = ending.map(TerminationSignal::exitCode).orElseGet(() -> ExitCode.of(record.outcome()));
        return new SessionResult(record, unwritable.isEmpty() ? code : ExitCode.FAILED, ending, follows);
    }

    /**
     * Prints what was done, and what follows from it.
     *
     * @param afterScreen whether nothing of the session is left to see
     * @param isRead whether the person is there to read
     */
    void print(Console console, boolean afterScreen, boolean isRead, Optional<Figure> figure) {
        if (isWarning() || record.outcome() == Outcome.INTERRUPTED) {
            printWarning(console, afterScreen, isRead);
            printAdvice(console);
            // The advice comes before the numbers.
            console.print(view().facts());
            return;
        }
        if (afterScreen) {
            console.print(view().card(lastWords(), figure, console.width()));
        } else {
            view().sentences().forEach(console::print);
        }
        printAdvice(console);
    }

    private void printWarning(Console console, boolean afterScreen, boolean isRead) {
        if (afterScreen || (isWarning() && record.outcome() == Outcome.COMPLETED)) {
            lastWords().forEach(console::print);
        }
        // After a stop for pain, plain lines have them above the question.
        if (isWarning() && (afterScreen || !record.reason().equals(Optional.of(Reason.PAIN)))) {
            var signs = new SafetyView(console.width()).emergency(Shipped.safety());
            if (afterScreen && isRead) {
                console.printToRead(signs);
            } else if (afterScreen) {
                console.print(signs);
            } else {
                // Plain lines have no escape codes.
                console.print(signs.stream().map(line -> Line.of(line.text())).toList());
            }
        }
    }

    private List<String> lastWords() {
        return LastWords.of(at, record.outcome(), record.reason(), isWarning());
    }

    private void printAdvice(Console console) {
        follows.easier().ifPresent(way -> console.print("Easier next time: " + way));
        follows.instead().ifPresent(other -> console.print("Next time, instead: decompress run " + other.id()));
        follows.lostClearance()
                .ifPresent(exercise -> console.print("Your clearance for " + exercise.name()
                        + " no longer counts. Ask again before you use the equipment."));
        follows.course().ifPresent(weeks -> console.print(ReviewWords.course(weeks)));
        if (follows.seesSomeone()) {
            console.print(PainWords.TIME_TO_SEE_SOMEONE);
        } else {
            follows.course().flatMap(ReviewWords::advice).ifPresent(console::print);
        }
    }
}
