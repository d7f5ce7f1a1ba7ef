package decompress.log.store;

import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import java.time.Duration;
import java.util.Comparator;

/**
 * Orders the records of one session: the completed one counts, otherwise the one with more done.
 *
 * <p>A session that could not be saved at its end is found as it was before, and both records may come into the log, in
 * any order. Equal ones are ordered by their text, so that every computer picks the same record.
 */
final class RecordOrder {
    /** The last one counts. */
    static final Comparator<LogEntry> COUNTING_LAST = Comparator.comparing(
                    (LogEntry entry) -> entry.record().outcome() == Outcome.COMPLETED)
            .thenComparing(RecordOrder::setsDone)
            .thenComparing(RecordOrder::held)
            .thenComparing(entry -> entry.record().outcome() == Outcome.STOPPED)
            .thenComparing(entry -> entry.record().lasted())
            .thenComparing(entry -> entry.raw().text());

    private RecordOrder() {}

    private static int setsDone(LogEntry entry) {
        return entry.record().exercises().stream()
                .mapToInt(ExerciseRecord::setsDone)
                .sum();
    }

    private static Duration held(LogEntry entry) {
        return entry.record().exercises().stream().map(ExerciseRecord::held).reduce(Duration.ZERO, Duration::plus);
    }
}
