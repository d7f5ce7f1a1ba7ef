package decompress.log.store;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.log.lines.Amendment;
import decompress.log.lines.LineWriter;
import decompress.log.lines.RawLine;
import decompress.session.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session as the log holds it, with what was added to it later. */
public final class LogEntry {
    private final SessionRecord record;
    /** Decoded when first needed. */
    private final byte[] line;

    private final List<String> amendments;
    private final Optional<Instant> changed;

    /** An amendment, and the line that says it. */
    record Said(Amendment amendment, String line) {}

    private LogEntry(SessionRecord record, byte[] line, List<String> amendments, Optional<Instant> changed) {
        this.record = record;
        this.line = line;
        this.amendments = amendments;
        this.changed = changed;
    }

    public static LogEntry of(SessionRecord record, RawLine text) {
        return new LogEntry(
                record, Arrays.copyOfRange(text.bytes(), text.from(), text.to()), List.of(), Optional.empty());
    }

    public SessionRecord record() {
        return record;
    }

    public RecordRank rank() {
        return RecordRank.of(record, line());
    }

    /**
     * The session with what was said about it.
     *
     * @param all what was said about it, also those that do not count any more
     */
    LogEntry amended(List<Amendment> counting, List<Said> all) {
        var pain = record.pain();
        // One text that grows: copied for each note, thousands of them would take for ever.
        var note = record.note().map(StringBuilder::new).orElse(null);
        for (var amendment : counting) {
            if (amendment.change() == Amendment.Change.NOTES) {
                note = (note == null ? new StringBuilder() : note.append('\n'))
                        .append(amendment.note().orElse(""));
            } else {
                pain = amendment.pain().or(pain);
                note = amendment.note().map(StringBuilder::new).orElse(note);
            }
        }
        var now = record.withPain(pain);
        var latest = all.stream().map(each -> each.amendment().moment()).max(Comparator.naturalOrder());
        var lines = all.stream().map(Said::line).toList();
        return new LogEntry(note == null ? now : now.withNote(note.toString()), line, lines, latest);
    }

    private String line() {
        return new String(line, StandardCharsets.UTF_8).strip();
    }

    /** The lines of the log that make this session, as they are there. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line());
        lines.addAll(amendments);
        return lines;
    }

    /** The time of the latest change of the session after it was written. */
    public Optional<Instant> changed() {
        return changed;
    }

    /** The line of the log, with fields that only a newer version knows, and with what was amended as it is now. */
    public String json() {
        if (amendments.isEmpty()) {
            return line();
        }
        try {
            var fields = new LinkedHashMap<Object, Object>((Map<?, ?>) Json.read(line()));
            fields.put("pain", LineWriter.pain(record.pain()));
            fields.put("note", record.note().orElse(null));
            return Json.line(fields);
        } catch (JsonException e) {
            throw new IllegalStateException("this line has been read before", e);
        }
    }
}
