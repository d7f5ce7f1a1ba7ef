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

    /** @param over whether the session came to its own end, so that its outcome stands */
    void write(Snapshot snapshot, boolean over) throws IOException {
        Draft.replace(path, json(snapshot, over));
    }

    /** Takes all steps of writing except the last, because the first time takes long. */
    void rehearse(Snapshot snapshot) throws IOException {
        try (var draft = new Draft(path)) {
            draft.write(json(snapshot, false));
        }
    }

    private static byte[] json(Snapshot snapshot, boolean over) {
        var fields = new JsonObject()
                .with("v", 1)
                .with("over", over)
                .with("record", SessionBinder.json(snapshot.record()))
                .with("plan", snapshot.plan().map(PlanBinder::json));
        return (Json.line(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns the session itself if it had ended, otherwise as interrupted.
     *
     * @param problems takes the problem of its plan
     */
    Snapshot read(Consumer<String> problems) throws IOException, JsonException {
        var fields = JsonFields.of(Json.read(RegularFile.read(path, LARGEST)));
        var record = LineBinder.session(fields.object("record"));
        var plan = fields.has("plan") ? plan(fields.object("plan"), problems) : Optional.<StoredPlan>empty();
        return new Snapshot(fields.truth("over", false) ? record : record.interrupted(), plan);
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
