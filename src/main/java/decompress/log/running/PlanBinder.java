package decompress.log.running;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonFields;
import decompress.json.JsonObject;
import decompress.log.running.StoredPlan.StoredDose;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Writes and reads the plan of a session as a JSON object with the ids and doses of its exercises. */
final class PlanBinder {
    private static final Map<String, Side> SIDES = EnumWord.table(Side.values());
    /** Sets of a session, or repetitions of a set: more than anybody can do in a day. */
    private static final int MOST = 10_000;

    private static final Duration LONGEST = Duration.ofDays(1);

    private PlanBinder() {}

    static JsonObject json(StoredPlan plan) {
        return new JsonObject()
                .with("own_pace", plan.ownPace())
                .with("ready_s", plan.ready().map(Json::seconds))
                .with("routine", plan.routine())
                .with("resumes", plan.resumes())
                .with("eased", plan.eased())
                .with("exercises", plan.exercises(), PlanBinder::json);
    }

    /**
     * Returns a plan that can be performed.
     *
     * @throws JsonException with the first thing that is wrong
     */
    static StoredPlan plan(JsonFields fields) throws JsonException {
        try {
            var plan = new StoredPlan(
                    fields.objects("exercises", PlanBinder::exercise),
                    fields.truth("own_pace", false),
                    fields.has("ready_s") ? Optional.of(length(fields, "ready_s")) : Optional.empty(),
                    fields.text("routine"),
                    fields.text("resumes"),
                    fields.truth("eased", false));
            checkCount(fields, "sets", plan.sets());
            fields.check();
            return plan;
        } catch (IllegalArgumentException e) {
            // A dose or a tempo that cannot be.
            throw fields.wrong(e.getMessage());
        }
    }

    private static JsonObject json(StoredDose planned) {
        var dose = planned.dose();
        return new JsonObject()
                .with("exercise", planned.exercise())
                .with("sets", dose.sets(), PlanBinder::json)
                .with("rest_s", Json.seconds(dose.rest()))
                .with("rest_as_needed", dose.restAsNeeded())
                .with("ready_s", Json.seconds(dose.ready()));
    }

    private static StoredDose exercise(JsonFields fields) {
        var id = fields.text("exercise");
        if (id.isEmpty()) {
            fields.complain("\"exercise\" is missing");
        }
        var dose = new Dose(
                fields.objects("sets", PlanBinder::set),
                length(fields, "rest_s"),
                fields.truth("rest_as_needed", false),
                length(fields, "ready_s"));
        return new StoredDose(id.orElse(""), dose);
    }

    private static JsonObject json(Dose.OneSet set) {
        var fields = new JsonObject().with("side", EnumWord.of(set.side()));
        var effort = set.effort();
        if (effort instanceof Effort.Repetitions asked) {
            var tempo = asked.tempo();
            return fields.with("reps", asked.count())
                    .with("down_s", Json.seconds(tempo.down()))
                    .with("pause_s", Json.seconds(tempo.pause()))
                    .with("up_s", Json.seconds(tempo.up()))
                    .with("up_first", tempo.upFirst());
        }
        return fields.with(effort instanceof Effort.Walk ? "walk_s" : "hold_s", Json.seconds(effort.length()));
    }

    private static Dose.OneSet set(JsonFields fields) {
        var effort = effort(fields);
        if (effort.length().isZero()) {
            fields.complain("a set takes no time");
        }
        return new Dose.OneSet(fields.word("side", SIDES).orElse(Side.BOTH), effort);
    }

    private static Effort effort(JsonFields fields) {
        if (fields.has("reps")) {
            var count = fields.whole("reps").orElse(0);
            checkCount(fields, "reps", count);
            return new Effort.Repetitions(count, tempo(fields));
        }
        return fields.has("walk_s")
                ? new Effort.Walk(length(fields, "walk_s"))
                : new Effort.Hold(length(fields, "hold_s"));
    }

    private static Tempo tempo(JsonFields fields) {
        return new Tempo(
                length(fields, "down_s"),
                length(fields, "pause_s"),
                length(fields, "up_s"),
                fields.truth("up_first", false));
    }

    private static void checkCount(JsonFields fields, String name, int count) {
        if (count < 1 || count > MOST) {
            fields.complain('"' + name + "\" is not from 1 to " + MOST);
        }
    }

    private static Duration length(JsonFields fields, String name) {
        var length = fields.seconds(name);
        if (length.isEmpty() || length.get().compareTo(LONGEST) > 0) {
            fields.complain('"' + name + "\" is not a number of seconds in a day");
        }
        return length.orElse(Duration.ZERO);
    }
}
