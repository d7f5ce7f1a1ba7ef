package decompress.log.lines;

import decompress.json.JsonException;
import decompress.json.JsonReader;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What a line says about a session. */
final class SessionParser {
    private static final int WORST_PAIN = 10;

    private final JsonReader json;
    private final LineFields fields;

    private Optional<OffsetDateTime> started = Optional.empty();
    private Optional<String> zone = Optional.empty();
    private Duration lasted = Duration.ZERO;
    private Outcome outcome = Outcome.INTERRUPTED;
    private Optional<Reason> reason = Optional.empty();
    private boolean attended = true;
    private Optional<String> routine = Optional.empty();
    private Pain pain = Pain.UNKNOWN;
    private Optional<String> resumes = Optional.empty();
    private List<ExerciseRecord> exercises = List.of();

    SessionParser(JsonReader json, LineFields fields) {
        this.json = json;
        this.fields = fields;
    }

    void take(String name) throws JsonException {
        switch (name) {
            case "started" -> started = fields.text(name).flatMap(this::time);
            case "zone" -> zone = fields.text(name);
            case "seconds" -> lasted = fields.seconds(name).orElse(Duration.ZERO);
            case "outcome" -> outcome = outcome(fields.text(name).orElse(""));
            case "reason" -> reason = fields.text(name).flatMap(this::reason);
            case "attended" -> attended = fields.truth(name);
            case "routine" -> routine = fields.text(name);
            case "pain" -> pain = pain(name);
            case "resumes" -> resumes = fields.text(name);
            case "exercises" -> exercises = ExerciseParser.readAll(json, fields);
            default -> json.skip();
        }
    }

    Optional<String> zone() {
        return zone;
    }

    Pain pain() {
        return pain;
    }

    /** The session, if the line tells when one started. */
    Optional<SessionRecord> record(String id, Optional<String> note) {
        return started.map(at -> new SessionRecord(
                id,
                at,
                zone.orElse(at.getOffset().getId()),
                lasted,
                outcome,
                reason,
                attended,
                routine,
                pain,
                note,
                exercises,
                resumes));
    }

    private Optional<OffsetDateTime> time(String text) {
        var time = Timestamps.read(text);
        if (time.isEmpty()) {
            fields.complain("\"started\" is not a time such as 2026-11-22T07:31:04+01:00");
        }
        return time;
    }

    private Outcome outcome(String text) {
        var outcome = FormatWords.outcome(text);
        if (outcome.isEmpty()) {
            fields.complain("\"outcome\" is none of completed, stopped, interrupted");
        }
        return outcome.orElse(Outcome.INTERRUPTED);
    }

    private Optional<Reason> reason(String text) {
        var reason = FormatWords.reason(text);
        if (reason.isEmpty()) {
            fields.complain("\"reason\" is none of pain, quit, skipped, signal");
        }
        return reason;
    }

    private Pain pain(String outer) throws JsonException {
        if (!fields.object(outer)) {
            return Pain.UNKNOWN;
        }
        var before = Optional.<Integer>empty();
        var after = Optional.<Integer>empty();
        for (var name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "before" -> before = rating(fields.whole(name));
                case "after" -> after = rating(fields.whole(name));
                default -> json.skip();
            }
        }
        return new Pain(before, after);
    }

    private Optional<Integer> rating(Optional<Integer> given) {
        if (given.filter(number -> number > WORST_PAIN).isPresent()) {
            fields.complain("\"pain\" is not from 0 to 10");
            return Optional.empty();
        }
        return given;
    }
}
