package decompress.log.lines;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonFields;
import decompress.json.JsonObject;
import decompress.log.lines.Amendment.Change;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The lines of a log, written and read: a session, an amendment of one, or a break. */
public final class LineBinder {
    /** The version of the format that is written; of a larger one as much is taken as is understood. */
    static final int VERSION = 1;

    private static final Map<String, BreakKind> BREAKS = EnumWord.table(BreakKind.values());
    private static final OffsetDateTime LONG_AGO = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private LineBinder() {}

    /** A session, an amendment, a break, a problem, or something that is none of them. */
    static Object read(JsonFields line) {
        var version = line.whole("v").orElse(VERSION);
        var content = content(line);
        if (version > VERSION) {
            return content.orElse(LogLine.Other.NEWER);
        }
        if (line.problem().isPresent()) {
            return new LogLine.Bad(line.problem().get());
        }
        return content.orElseGet(() -> new LogLine.Bad("it is neither a session nor an amendment of one"));
    }

    /** Reads an object that is a session and nothing else. */
    public static SessionRecord session(JsonFields fields) throws JsonException {
        if (read(fields) instanceof SessionRecord session) {
            return session;
        }
        throw fields.wrong("it has no session in it");
    }

    private static Optional<Object> content(JsonFields line) {
        if (line.has("merged")) {
            return Optional.of(LogLine.Other.MERGE_END);
        }
        var id = line.text("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (line.has("started")) {
            return time(line, "started").map(started -> SessionBinder.session(line, id.get(), started));
        }
        for (var change : Change.values()) {
            var of = line.text(EnumWord.of(change));
            if (of.isPresent()) {
                return Optional.of(amendment(line, change, id.get(), of.get()));
            }
        }
        return line.word("break", BREAKS).flatMap(kind -> time(line, "at").map(at -> pause(line, kind, id.get(), at)));
    }

    private static Optional<OffsetDateTime> time(JsonFields line, String name) {
        var text = line.text(name);
        var time = text.isEmpty() ? Optional.<OffsetDateTime>empty() : Timestamps.read(text.get());
        if (time.isEmpty()) {
            line.complain('"' + name + "\" is not a time such as 2026-11-22T07:31:04+01:00");
        }
        return time;
    }

    public static String line(SessionRecord session) {
        return Json.line(SessionBinder.json(session));
    }

    /** Empty fields of the pain and the note are left out. */
    public static String line(Amendment amendment) {
        var line = beginning(amendment.id(), amendment.at()).with(EnumWord.of(amendment.change()), amendment.of());
        var pain = amendment.pain();
        if (!pain.equals(Pain.UNKNOWN)) {
            var ratings = new JsonObject().withAny("before", pain.before()).withAny("after", pain.after());
            line.with("pain", ratings.with(SessionBinder.more(pain)));
        }
        return Json.line(line.withAny("note", amendment.note()));
    }

    private static Amendment amendment(JsonFields line, Change change, String id, String of) {
        var at = line.text("at").flatMap(Timestamps::read).orElse(LONG_AGO);
        return new Amendment(change, id, of, at, SessionBinder.pain(line.object("pain")), line.text("note"));
    }

    public static String line(BreakRecord pause) {
        return Json.line(beginning(pause.id(), pause.at())
                .with("zone", pause.zone())
                .with("break", EnumWord.of(pause.kind()))
                .with("sat_s", Json.seconds(pause.sat())));
    }

    private static BreakRecord pause(JsonFields line, BreakKind kind, String id, OffsetDateTime at) {
        return new BreakRecord(
                id,
                at,
                SessionBinder.zone(line, at),
                kind,
                line.seconds("sat_s").orElse(Duration.ZERO));
    }

    private static JsonObject beginning(String id, OffsetDateTime at) {
        return new JsonObject().with("v", VERSION).with("id", id).with("at", Timestamps.write(at));
    }
}
