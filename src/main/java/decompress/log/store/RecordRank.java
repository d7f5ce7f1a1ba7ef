package decompress.log.store;

import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.util.Comparator;

/**
 * Ranks records of one id; the greatest counts: a completed one, otherwise the one with more done.
 *
 * <p>A session that could not be saved at its end is found as it was before, and both records may come into the log, in
 * any order. Equal ranks are ordered by their text, so that every computer picks the same record.
 */
public record RecordRank(boolean completed, int sets, Duration held, boolean stopped, Duration lasted, int text)
        implements Comparable<RecordRank> {
    private static final Comparator<RecordRank> ORDER = Comparator.comparing(RecordRank::completed)
            .thenComparing(RecordRank::sets)
            .thenComparing(RecordRank::held)
            .thenComparing(RecordRank::stopped)
            .thenComparing(RecordRank::lasted)
            .thenComparing(RecordRank::text);

    public static RecordRank of(SessionRecord record, String line) {
        return new RecordRank(
                record.outcome() == Outcome.COMPLETED,
                record.exercises().stream().mapToInt(ExerciseRecord::setsDone).sum(),
                record.exercises().stream().map(ExerciseRecord::held).reduce(Duration.ZERO, Duration::plus),
                record.outcome() == Outcome.STOPPED,
                record.lasted(),
                line.hashCode());
    }

    @Override
    public int compareTo(RecordRank other) {
        return ORDER.compare(this, other);
    }
}
