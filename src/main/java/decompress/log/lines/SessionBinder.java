package decompress.log.lines;

import decompress.exercise.Side;
import decompress.json.Json;
import decompress.json.JsonFields;
import decompress.json.JsonObject;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import decompress.text.EnumWord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The record of a session as a JSON object; each pair of methods writes and reads one part. */
public final class SessionBinder {
    private static final Map<String, Outcome> OUTCOMES = EnumWord.table(Outcome.values());
    private static final Map<String, Reason> REASONS = EnumWord.table(Reason.values());
    private static final Map<String, Pain.Site> SITES = EnumWord.table(Pain.Site.values());
    private static final Map<String, Side> SIDES = EnumWord.table(Side.values());
    private static final int WORST_PAIN = 10;

    private SessionBinder() {}

    public static JsonObject json(SessionRecord session) {
        return new JsonObject()
                .with("v", LineBinder.VERSION)
                .with("id", session.id())
                .with("started", Timestamps.write(session.started()))
                .with("zone", session.zone())
                .with("seconds", Json.seconds(session.lasted(), 1))
                .with("outcome", EnumWord.of(session.outcome()))
                .with("reason", session.reason().map(EnumWord::of))
                .with("attended", session.attended())
                .with("routine", session.routine())
                .with("pain", json(session.pain()))
                .with("note", session.note())
                .withAny("resumes", session.resumes())
                .withAny("eased", session.eased() ? Optional.of(true) : Optional.empty())
                .withAny("stopped_s", session.stoppedAfter().map(time -> Json.seconds(time, 1)))
                .with("exercises", session.exercises(), SessionBinder::json);
    }

    static SessionRecord session(JsonFields line, String id, OffsetDateTime started) {
        return new SessionRecord(
                id,
                started,
                zone(line, started),
                line.seconds("seconds").orElse(Duration.ZERO),
                line.word("outcome", OUTCOMES).orElse(Outcome.INTERRUPTED),
                line.word("reason", REASONS),
                line.truth("attended", true),
                line.text("routine"),
                pain(line.object("pain")),
                line.text("note"),
                line.objects("exercises", SessionBinder::exercise),
                line.text("resumes"),
                line.truth("eased", false),
                line.seconds("stopped_s"));
    }

    private static JsonObject json(ExerciseRecord exercise) {
        var areEqual = exercise.hasEqualSets();
        var prescribed = new JsonObject()
                .with("sets", exercise.planned())
                .withAny("hold_s", exercise.hold().map(Json::seconds))
                .withAny("reps", exercise.repetitions())
                .withAny(
                        "total_s",
                        areEqual ? Optional.empty() : exercise.hold().map(hold -> Json.seconds(exercise.plannedHold())))
                .withAny(
                        "total_reps",
                        areEqual ? Optional.empty() : exercise.repetitions().map(reps -> exercise.plannedRepetitions()))
                .with("rest_s", Json.seconds(exercise.rest()));
        return new JsonObject()
                .with("exercise", exercise.exercise())
                .withAny("variant", exercise.variant())
                .with("prescribed", prescribed)
                .with("sets", exercise.sets(), SessionBinder::json);
    }

    private static ExerciseRecord exercise(JsonFields fields) {
        var id = fields.text("exercise");
        if (id.isEmpty()) {
            fields.complain("an exercise has no \"exercise\"");
        }
        var prescribed = fields.object("prescribed");
        var equal = new ExerciseRecord(
                id.orElse(""),
                fields.text("variant"),
                prescribed.whole("sets").orElse(0),
                prescribed.seconds("hold_s"),
                prescribed.whole("reps"),
                prescribed.seconds("rest_s").orElse(Duration.ZERO),
                fields.objects("sets", SessionBinder::set));
        return prescribed.has("total_s") || prescribed.has("total_reps")
                ? equal.planning(
                        prescribed.seconds("total_s").orElse(Duration.ZERO),
                        prescribed.whole("total_reps").orElse(0))
                : equal;
    }

    private static JsonObject json(SetRecord set) {
        return new JsonObject()
                .withAny("side", set.side() == Side.BOTH ? Optional.empty() : Optional.of(EnumWord.of(set.side())))
                .with("held_s", Json.seconds(set.held(), 1))
                .withAny("reps", set.repetitions())
                .with("done", set.done());
    }

    private static SetRecord set(JsonFields fields) {
        return new SetRecord(
                fields.word("side", SIDES).orElse(Side.BOTH),
                fields.seconds("held_s").orElse(Duration.ZERO),
                fields.whole("reps"),
                fields.truth("done", false));
    }

    public static JsonObject json(Pain pain) {
        return new JsonObject()
                .with("before", pain.before())
                .with("after", pain.after())
                .with(more(pain));
    }

    /** Fields that are written only if they were recorded. */
    static JsonObject more(Pain pain) {
        return new JsonObject()
                .withAny("site_before", pain.siteBefore().map(EnumWord::of))
                .withAny("site_after", pain.siteAfter().map(EnumWord::of))
                .withAny("next_morning", pain.nextMorning());
    }

    static Pain pain(JsonFields fields) {
        return new Pain(
                rating(fields, "before"),
                rating(fields, "after"),
                // A site that only a newer version knows is none that could be compared.
                fields.text("site_before").map(SITES::get),
                fields.text("site_after").map(SITES::get),
                rating(fields, "next_morning"));
    }

    private static Optional<Integer> rating(JsonFields fields, String name) {
        var rating = fields.whole(name);
        if (rating.isPresent() && rating.get() > WORST_PAIN) {
            fields.complain("\"pain\" is not from 0 to 10");
            return Optional.empty();
        }
        return rating;
    }

    /** The offset where there is no name. */
    static String zone(JsonFields line, OffsetDateTime time) {
        var zone = line.text("zone");
        return zone.isPresent() ? zone.get() : time.getOffset().getId();
    }
}
