package decompress.log;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonReader;
import decompress.json.JsonWriter;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A session that is not over, or can be gone on with.
 *
 * @param record what has been done so far
 * @param plan what it was to do; empty where an earlier version kept it
 */
public record Snapshot(SessionRecord record, Optional<SessionPlan> plan) {
    String json(boolean over) {
        var text = new StringBuilder();
        var out = JsonWriter.line(text).object();
        out.name("v").number(LineForm.VERSION).name("over").truth(over);
        out.name("record").raw(LineWriter.session(record));
        Json.write(out.name("plan"), plan.map(PlanParser::write).orElse(null));
        out.end();
        return text.append('\n').toString();
    }

    /** The session of a file that somebody else wrote; as it is if it was over, else as one that was interrupted. */
    static Snapshot read(byte[] json) throws JsonException, BadLineException {
        if (!(Json.read(json) instanceof Map<?, ?> fields)) {
            throw new BadLineException("it is no session that is under way");
        }
        var line = Json.line(fields.get("record")).getBytes(StandardCharsets.UTF_8);
        if (!(LineForm.read(new JsonReader().read(line, 0, line.length), new Zones())
                instanceof LogLine.Session said)) {
            throw new BadLineException("it has no session in it");
        }
        var over = Boolean.TRUE.equals(fields.get("over"));
        return new Snapshot(over ? said.record() : said.record().interrupted(), PlanParser.read(fields.get("plan")));
    }
}
