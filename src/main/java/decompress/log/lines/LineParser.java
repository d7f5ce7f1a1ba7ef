package decompress.log.lines;

import decompress.json.JsonException;
import decompress.json.JsonKind;
import decompress.json.JsonReader;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a line: which fields make it a session, an amendment, a break or the end of a merge. */
final class LineParser {
    /** The version of the format that is written; of a larger one as much is taken as is understood. */
    static final int VERSION = 1;

    private static final Map<String, Outcome> OUTCOMES = EnumWord.table(Outcome.values());
    private static final Map<String, Reason> REASONS = EnumWord.table(Reason.values());
    private static final Map<String, Amendment.Change> CHANGES = EnumWord.table(Amendment.Change.values());
    private static final Map<String, BreakKind> BREAKS = EnumWord.table(BreakKind.values());
    private static final Map<String, Pain.Site> SITES = EnumWord.table(Pain.Site.values());
    private static final int WORST_PAIN = 10;

    private final JsonReader json;
    private final LineFields fields;

    private int version = VERSION;
    private Optional<String> id = Optional.empty();
    private Optional<OffsetDateTime> started = Optional.empty();
    private Optional<String> zone = Optional.empty();
    private Duration lasted = Duration.ZERO;
    private Outcome outcome = Outcome.INTERRUPTED;
    private Optional<Reason> reason = Optional.empty();
    private boolean attended = true;
    private Optional<String> routine = Optional.empty();
    private Pain pain = Pain.UNKNOWN;
    private Optional<String> note = Optional.empty();
    private Optional<String> resumes = Optional.empty();
    private boolean eased;
    private Optional<Duration> stoppedAfter = Optional.empty();
    private List<ExerciseRecord> exercises = List.of();

    private Optional<String> at = Optional.empty();
    private Amendment.Change change = Amendment.Change.NOTES;
    private Optional<String> of = Optional.empty();

    private Optional<BreakKind> kind = Optional.empty();
    private Duration sat = Duration.ZERO;

    private boolean merged;

    private LineParser(JsonReader json) {
        this.json = json;
        this.fields = new LineFields(json);
    }

    /** Reads what stands at the reader, but not what may follow it; empty where a newer version said it. */
    static Optional<Object> read(JsonReader json) throws JsonException, BadLineException {
        if (json.kind() != JsonKind.OBJECT) {
            throw new BadLineException("it is not a JSON object");
        }
        var form = new LineParser(json);
        for (var name = json.field(); name != null; name = json.field()) {
            form.take(name);
        }
        return form.said();
    }

    private void take(String name) throws JsonException {
        switch (name) {
            case "v" -> version = fields.whole(name).orElse(VERSION);
            case "id" -> id = fields.text(name);
            case "started" -> started = time(fields.text(name));
            case "zone" -> zone = fields.text(name);
            case "seconds" -> lasted = fields.seconds(name).orElse(Duration.ZERO);
            case "outcome" -> outcome = fields.word(name, OUTCOMES).orElse(Outcome.INTERRUPTED);
            case "reason" -> reason = fields.word(name, REASONS);
            case "attended" -> attended = fields.truth(name);
            case "routine" -> routine = fields.text(name);
            case "pain" -> pain = pain(name);
            case "note" -> note = fields.text(name);
            case "resumes" -> resumes = fields.text(name);
            case "eased" -> eased = fields.truth(name);
            case "stopped_s" -> stoppedAfter = fields.seconds(name);
            case "exercises" -> exercises = ExerciseParser.readAll(json, fields);
            case "at" -> at = fields.text(name);
            case "retracts", "notes", "edits" -> {
                change = CHANGES.get(name);
                of = fields.text(name);
            }
            case "break" -> kind = fields.word(name, BREAKS);
            case "sat_s" -> sat = fields.seconds(name).orElse(Duration.ZERO);
            case "merged" -> merged = fields.whole(name).isPresent();
            default -> json.skip();
        }
    }

    private Optional<OffsetDateTime> time(Optional<String> text) {
        var time = text.isEmpty() ? Optional.<OffsetDateTime>empty() : Timestamps.read(text.get());
        if (time.isEmpty() && text.isPresent()) {
            fields.complain("\"started\" is not a time such as 2026-11-22T07:31:04+01:00");
        }
        return time;
    }

    private Pain pain(String outer) throws JsonException {
        if (!fields.object(outer)) {
            return Pain.UNKNOWN;
        }
        var before = Optional.<Integer>empty();
        var after = Optional.<Integer>empty();
        var siteBefore = Optional.<Pain.Site>empty();
        var siteAfter = Optional.<Pain.Site>empty();
        var nextMorning = Optional.<Integer>empty();
        for (var name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "before" -> before = rating(fields.whole(name));
                case "after" -> after = rating(fields.whole(name));
                // A site that only a newer version knows is none that could be compared.
                case "site_before" -> siteBefore = fields.text(name).map(SITES::get);
                case "site_after" -> siteAfter = fields.text(name).map(SITES::get);
                case "next_morning" -> nextMorning = rating(fields.whole(name));
                default -> json.skip();
            }
        }
        return new Pain(before, after, siteBefore, siteAfter, nextMorning);
    }

    private Optional<Integer> rating(Optional<Integer> given) {
        if (given.isPresent() && given.get() > WORST_PAIN) {
            fields.complain("\"pain\" is not from 0 to 10");
            return Optional.empty();
        }
        return given;
    }

    private Optional<Object> said() throws BadLineException {
        var said = understood();
        if (version <= VERSION && fields.complaint().isPresent()) {
            throw new BadLineException(fields.complaint().get());
        }
        if (said.isEmpty() && version <= VERSION) {
            throw new BadLineException("it is neither a session nor an amendment of one");
        }
        return said;
    }

    private Optional<Object> understood() {
        if (merged) {
            return Optional.of(new LogLine.MergeEnd());
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (started.isPresent()) {
            return Optional.of(session(id.get(), started.get()));
        }
        if (of.isPresent()) {
            return Optional.of(new Amendment(change, id.get(), of.get(), at.orElse(""), pain, note));
        }
        return at.flatMap(Timestamps::read).flatMap(this::pause);
    }

    private SessionRecord session(String own, OffsetDateTime began) {
        return new SessionRecord(
                own,
                began,
                zone.isPresent() ? zone.get() : began.getOffset().getId(),
                lasted,
                outcome,
                reason,
                attended,
                routine,
                pain,
                note,
                exercises,
                resumes,
                eased,
                stoppedAfter);
    }

    private Optional<Object> pause(OffsetDateTime began) {
        return kind.map(each -> new BreakRecord(
                id.orElseThrow(), began, zone.orElse(began.getOffset().getId()), each, sat));
    }
}
