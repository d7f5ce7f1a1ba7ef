package decompress.run.plan;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.log.LogEntry;
import decompress.log.LogException;
import decompress.review.FirstSittings;
import decompress.run.Journal;
import decompress.session.Prescribed;
import decompress.session.SessionRecord;
import decompress.view.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is done of each exercise when nobody asks for a dose: less in the first sittings, by what is in the log. */
public final class UsualDoses {
    private static final int RECENT = 200;

    private final Journal journal;
    private List<SessionRecord> records;

    public UsualDoses(Journal journal) {
        this.journal = journal;
    }

    /** How far the first sittings of an exercise have come. */
    public FirstSittings sittings(Exercise exercise) {
        var begins = !exercise.prescription().first().isEmpty();
        return FirstSittings.of(exercise, begins ? records() : List.of());
    }

    /** An exercise at its usual dose, without the time to get ready. */
    public Prescribed dose(Exercise exercise) {
        return new Prescribed(exercise, DoseChoice.LOW.from(sittings(exercise).now(), Duration.ZERO));
    }

    /** Why it is less than what is written; empty when it is not. */
    public Optional<String> words(Exercise exercise) {
        var sittings = sittings(exercise);
        return sittings.goOn() ? Optional.of(Words.firstSittings(sittings)) : Optional.empty();
    }

    private List<SessionRecord> records() {
        if (records == null) {
            records = read();
        }
        return records;
    }

    private List<SessionRecord> read() {
        try {
            return journal.lastQuietly(RECENT).stream().map(LogEntry::record).toList();
        } catch (LogException unreadable) {
            // Whoever cannot show what was done begins at the beginning.
            return List.of();
        }
    }
}
