package decompress.log.store;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.log.lines.LogLine;
import decompress.log.lines.RawLine;
import decompress.log.lines.SessionBinder;
import decompress.session.SessionRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session as the log holds it.
 *
 * @param record the session, with what was said about it later
 * @param raw its line in the log, decoded when first needed
 * @param amendments the lines that say something about it
 * @param changed when the latest of them was added
 */
public record LogEntry(SessionRecord record, RawLine raw, List<String> amendments, Optional<Instant> changed) {
    /** The session of a line that has one. */
    static LogEntry of(LogLine line) {
        return new LogEntry((SessionRecord) line.content(), line.raw(), List.of(), Optional.empty());
    }

    /** A session that may not be in the log yet. */
    public static LogEntry of(SessionRecord record, String line) {
        return of(new LogLine(RawLine.of(line), record));
    }

    /** Of two records of one session the one that counts. */
    public LogEntry orBetter(LogEntry other) {
        return RecordOrder.COUNTING_LAST.compare(this, other) >= 0 ? this : other;
    }

    /** The lines of the log that make this session, as they are there. */
    public List<String> lines() {
        var lines = new ArrayList<>(List.of(raw.text()));
        lines.addAll(amendments);
        return lines;
    }

    /** The line of the log, with fields that only a newer version knows, and with what was amended as it is now. */
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
