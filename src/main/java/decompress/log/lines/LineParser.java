package decompress.log.lines;

import decompress.json.JsonException;
import decompress.json.JsonKind;
import decompress.json.JsonReader;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The form of a line: which fields make it a session, an amendment, a break or the end of a merge. */
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
    private Optional<String> edits = Optional.empty();
    private Optional<String> at = Optional.empty();
    private Optional<BreakKind> kind = Optional.empty();
    private Duration sat = Duration.ZERO;
    private Optional<OffsetDateTime> newest = Optional.empty();
    private boolean merged;
    private long bytes;

    private LineParser(JsonReader json) {
        this.fields = new LineFields(json);
        this.session = new SessionParser(json, fields);
    }

    /** Reads what stands at the reader, but not what may follow it. */
    static LogLine read(JsonReader json) throws JsonException, BadLineException {
        if (json.kind() != JsonKind.OBJECT) {
            throw new BadLineException("it is not a JSON object");
        }
        var form = new LineParser(json);
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
            case "edits" -> edits = fields.text(name);
            case "break" -> kind = fields.text(name).flatMap(FormatWords::breakKind);
            case "sat_s" -> sat = fields.seconds(name).orElse(Duration.ZERO);
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
        return amendment(id.get(), at.orElse(""))
                .or(() -> at.flatMap(Timestamps::read).flatMap(this::breakAt));
    }

    private Optional<LogLine> amendment(String own, String made) {
        if (retracts.isPresent()) {
            return Optional.of(new LogLine.Retraction(own, retracts.get(), made));
        }
        if (notes.isPresent()) {
            return Optional.of(new LogLine.Note(own, notes.get(), made, note.orElse("")));
        }
        return edits.map(of -> new LogLine.Correction(own, of, made, session.pain(), note));
    }

    private Optional<LogLine> breakAt(OffsetDateTime began) {
        return kind.map(each -> new LogLine.Break(new BreakRecord(
                id.orElseThrow(), began, session.zone().orElse(began.getOffset().getId()), each, sat)));
    }
}
