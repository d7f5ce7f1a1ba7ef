package decompress.log.lines;

import decompress.json.JsonException;
import decompress.json.JsonKind;
import decompress.json.JsonReader;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The form of a line: which fields make it a session, a retraction, a note or the end of a merge. */
final class LineParser {
    /** The version of the format that is written; of a larger one as much is taken as is understood. */
    static final int VERSION = 1;

    private final LineFields fields;
    private final SessionParser session;

    private int version = VERSION;
    private Optional<String> id = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<String> notes = Optional.empty();
    private Optional<String> retracts = Optional.empty();
    private Optional<String> at = Optional.empty();
    private Optional<OffsetDateTime> newest = Optional.empty();
    private boolean merged;
    private long bytes;

    private LineParser(JsonReader json, Zones zones) {
        this.fields = new LineFields(json);
        this.session = new SessionParser(json, fields, zones);
    }

    /** Reads what stands at the reader, but not what may follow it. */
    static LogLine read(JsonReader json, Zones zones) throws JsonException, BadLineException {
        if (json.kind() != JsonKind.OBJECT) {
            throw new BadLineException("it is not a JSON object");
        }
        var form = new LineParser(json, zones);
        for (var name = json.field(); name != null; name = json.field()) {
            form.take(name);
        }
        return form.line();
    }

    private void take(String name) throws JsonException {
        switch (name) {
            case "v" -> version = fields.whole(name).orElse(VERSION);
            case "id" -> id = fields.text(name);
            case "note" -> note = fields.text(name);
            case "notes" -> notes = fields.text(name);
            case "retracts" -> retracts = fields.text(name);
            case "at" -> at = fields.text(name);
            case "merged" -> merged = fields.whole(name).isPresent();
            case "bytes" -> bytes = fields.bytes(name);
            case "newest" -> newest = fields.text(name).flatMap(Timestamps::read);
            default -> session.take(name);
        }
    }

    private LogLine line() throws BadLineException {
        var line = understood();
        if (version <= VERSION && fields.complaint().isPresent()) {
            throw new BadLineException(fields.complaint().get());
        }
        if (line.isEmpty() && version <= VERSION) {
            throw new BadLineException("it is neither a session nor an amendment of one");
        }
        return line.orElseGet(LogLine.Unknown::new);
    }

    private Optional<LogLine> understood() {
        if (merged) {
            return Optional.of(new LogLine.MergeEnd(bytes, newest.orElse(OffsetDateTime.MAX)));
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var started = session.record(id.get(), note);
        if (started.isPresent()) {
            return started.map(LogLine.Session::new);
        }
        if (retracts.isPresent()) {
            return Optional.of(new LogLine.Retraction(id.get(), retracts.get(), at.orElse("")));
        }
        return notes.map(of -> new LogLine.Note(id.get(), of, at.orElse(""), note.orElse("")));
    }
}
