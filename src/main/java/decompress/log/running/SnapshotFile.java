package decompress.log.running;

import decompress.files.Draft;
import decompress.files.RegularFile;
import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonFields;
import decompress.json.JsonObject;
import decompress.log.lines.LineBinder;
import decompress.log.lines.SessionBinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that holds one session and is replaced as a whole. */
record SnapshotFile(Path path) {
    private static final int LARGEST = 16 << 20;

    void write(Snapshot snapshot) throws IOException {
        Draft.replace(path, json(snapshot));
    }

    /** Takes all steps of writing except the last, because the first time takes long. */
    void rehearse(Snapshot snapshot) throws IOException {
        try (var draft = new Draft(path)) {
            draft.write(json(snapshot));
        }
    }

    private static byte[] json(Snapshot snapshot) {
        var fields = new JsonObject()
                .with("v", 1)
                .with("record", SessionBinder.json(snapshot.record()))
                .with("plan", snapshot.plan().map(PlanBinder::json));
        return (Json.line(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @param problems takes the problem of its plan */
    Snapshot read(Consumer<String> problems) throws IOException, JsonException {
        var fields = JsonFields.of(Json.read(RegularFile.read(path, LARGEST)));
        var record = LineBinder.session(fields.object("record"));
        var plan = fields.has("plan") ? plan(fields.object("plan"), problems) : Optional.<StoredPlan>empty();
        return new Snapshot(record, plan);
    }

    private static Optional<StoredPlan> plan(JsonFields fields, Consumer<String> problems) {
        try {
            return Optional.of(PlanBinder.plan(fields));
        } catch (JsonException e) {
            problems.accept("the plan of this session cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
