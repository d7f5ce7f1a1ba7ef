package decompress.log;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonReader;
import decompress.json.JsonWriter;
import decompress.session.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A session that is not over, or can be gone on with.
 *
 * @param record what has been done so far
 * @param plan what is needed to go on, as plain JSON values
 */
public record Snapshot(SessionRecord record, Map<String, Object> plan) {
    public Snapshot {
        plan = new LinkedHashMap<>(plan);
    }

    String json(boolean over) {
        var text = new StringBuilder();
        var out = JsonWriter.line(text).object();
        out.name("v").number(LineForm.VERSION).name("over").truth(over);
        out.name("record").raw(LineWriter.session(record));
        Json.write(out.name("plan"), plan);
        out.end();
        return text.append('\n').toString();
    }

    /** The session of a file that somebody else wrote; as it is if it was over, else as one that was interrupted. */
    @SuppressWarnings("unchecked") // Json.read makes no other maps
    static Snapshot read(byte[] json) throws JsonException, BadLineException {
        if (!(Json.read(json) instanceof Map<?, ?> fields) || !(fields.get("plan") instanceof Map<?, ?> plan)) {
            throw new BadLineException("it is no session that is under way");
        }
        var line = Json.line(fields.get("record")).getBytes(StandardCharsets.UTF_8);
        if (!(LineForm.read(new JsonReader().read(line, 0, line.length), new Zones())
                instanceof LogLine.Session said)) {
            throw new BadLineException("it has no session in it");
        }
        var over = Boolean.TRUE.equals(fields.get("over"));
        return new Snapshot(over ? said.record() : said.record().interrupted(), (Map<String, Object>) plan);
    }
}
