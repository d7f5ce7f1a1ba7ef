package decompress.log.store;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.log.lines.LogLine;
import decompress.log.lines.RawLine;
import decompress.log.lines.SessionBinder;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session as the log holds it.
 *
 * @param record the session, with its amendments applied
 * @param raw its line in the log, decoded when first needed
 * @param amendments the lines of its amendments
 * @param changed when the latest of them was added
 */
public record LogEntry(SessionRecord record, RawLine raw, List<String> amendments, Optional<Instant> changed) {
    /** Returns the session that a line holds. */
    static LogEntry of(LogLine line) {
        return new LogEntry((SessionRecord) line.content(), line.raw(), List.of(), Optional.empty());
    }

    /** Returns a session that may not be in the log yet. */
    public static LogEntry of(SessionRecord record, String line) {
        return of(new LogLine(RawLine.of(line), record));
    }

    private int setsDone() {
        return record.exercises().stream().mapToInt(ExerciseRecord::setsDone).sum();
    }

    private Duration held() {
        return record.exercises().stream().map(ExerciseRecord::held).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Orders the records of one session: the completed one counts, otherwise the one with more done.
     *
     * <p>A session that could not be saved at its end is found as it was before, and both records may come into the
     * log, in any order. Equal ones are ordered by their text, so that every computer picks the same record. No
     * constant, because its parts take longer to load than the log takes to read.
     */
    private static Comparator<LogEntry> countingLast() {
        return Comparator.comparing((LogEntry entry) -> entry.record.outcome() == Outcome.COMPLETED)
                .thenComparing(LogEntry::setsDone)
                .thenComparing(LogEntry::held)
                .thenComparing(entry -> entry.record.outcome() == Outcome.STOPPED)
                .thenComparing(entry -> entry.record.lasted())
                .thenComparing(entry -> entry.raw.text());
    }

    /** Returns whether this record counts, of two records of a session. */
    public boolean countsOver(LogEntry other) {
        return countingLast().compare(this, other) >= 0;
    }

    LogEntry orBetter(LogEntry other) {
        return countsOver(other) ? this : other;
    }

    /** Returns the lines of the log for this session, unchanged. */
    public List<String> lines() {
        var lines = new ArrayList<>(List.of(raw.text()));
        lines.addAll(amendments);
        return lines;
    }

    /** Returns the line of the log with pain and note as amended, and with fields that only a newer version knows. */
    public String json() {
        if (amendments.isEmpty()) {
            return raw.text();
        }
        try {
            var fields = new LinkedHashMap<Object, Object>((Map<?, ?>) Json.read(raw.text()));
            fields.put("pain", SessionBinder.json(record.pain()));
            fields.put("note", record.note().orElse(null));
            return Json.line(fields);
        } catch (JsonException e) {
            throw new IllegalStateException("this line has been read before", e);
        }
    }
}
