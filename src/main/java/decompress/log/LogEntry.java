package decompress.log;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.session.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A session as the log holds it, with what was added to it later. */
public final class LogEntry {
    private final SessionRecord record;
    private final byte[] json;
    private final boolean amended;

    private LogEntry(SessionRecord record, byte[] json, boolean amended) {
        this.record = record;
        this.json = json;
        this.amended = amended;
    }

    static LogEntry of(SessionRecord record, byte[] bytes, int from, int to) {
        return new LogEntry(record, Arrays.copyOfRange(bytes, from, to), false);
    }

    LogEntry withNote(String text) {
        return new LogEntry(
                record.withNote(record.note().map(was -> was + "\n" + text).orElse(text)), json, true);
    }

    public SessionRecord record() {
        return record;
    }

    /** The line of the log, with fields that only a newer version knows, and the note as it is now. */
    public String json() {
        var line = new String(json, StandardCharsets.UTF_8).strip();
        return amended ? withNote(line, record.note().orElse("")) : line;
    }

    private static String withNote(String line, String note) {
        try {
            var fields = new LinkedHashMap<Object, Object>((Map<?, ?>) Json.read(line));
            fields.put("note", note);
            return Json.line(fields);
        } catch (JsonException e) {
            throw new IllegalStateException("this line has been read before", e);
        }
    }
}
