package decompress.run.plan;

import decompress.interview.Person;
import decompress.perform.Journal;
import decompress.review.LastTime;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The newest sessions of the log, read once, when they are first needed. */
public final class RecentRecords {
    private final Journal journal;
    private List<SessionRecord> records;

    public RecentRecords(Journal journal) {
        this.journal = journal;
    }

    /** The latest last; none if the log cannot be read, so that the person starts anew. */
    public List<SessionRecord> all() {
        if (records == null) {
            records = journal.recent(Person.RECENT);
        }
        return records;
    }

    /** A record has changed since. */
    public void readAgain() {
        records = null;
    }

    /** Whether pain ended an exercise the last time, moved down in it or rose. */
    public boolean hurtLastTime(String exercise) {
        return LastTime.of(exercise, all()).isPresent();
    }

    /** The day on which an exercise was last done, if only one set of it. */
    public Optional<LocalDate> lastDone(String exercise) {
        var day = Optional.<LocalDate>empty();
        for (var record : all()) {
            for (var each : record.exercises()) {
                if (each.exercise().equals(exercise) && each.setsDone() > 0) {
                    day = Optional.of(record.day());
                }
            }
        }
        return day;
    }
}
