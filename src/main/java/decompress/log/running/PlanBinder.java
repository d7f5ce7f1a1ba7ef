package decompress.log.running;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonFields;
import decompress.json.JsonObject;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes and reads the plan of a session as a JSON object with the ids and doses of its exercises. */
final class PlanBinder {
    private static final Map<String, Side> SIDES = EnumWord.table(Side.values());
    private static final int MOST_EXERCISES = 1000;
    /** Of a whole session, and repetitions of a set: more than anybody can do in a day. */
    private static final int MOST_SETS = 10_000;

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
        var exercises = new ArrayList<StoredDose>();
        for (var exercise : fields.objects("exercises", Function.identity())) {
            exercises.add(exercise(exercise));
        }
        var sets =
                exercises.stream().mapToInt(each -> each.dose().sets().size()).sum();
        if (exercises.isEmpty()) {
            fields.complain("it has no exercises");
        }
        if (exercises.size() > MOST_EXERCISES || sets > MOST_SETS) {
            fields.complain("it has more sets than anybody can do in a day");
        }
        var ready = fields.has("ready_s") ? Optional.of(length(fields, "ready_s")) : Optional.<Duration>empty();
        var plan = new StoredPlan(
                exercises,
                fields.truth("own_pace", false),
                ready,
                fields.text("routine"),
                fields.text("resumes"),
                fields.truth("eased", false));
        fields.check();
        return plan;
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

    private static StoredDose exercise(JsonFields fields) throws JsonException {
        var id = fields.text("exercise");
        if (id.isEmpty()) {
            fields.complain("\"exercise\" is missing");
        }
        var sets = fields.has("sides") ? equalSets(fields) : sets(fields);
        if (sets.isEmpty()) {
            fields.complain("\"sets\" is empty");
        }
        var rest = length(fields, "rest_s");
        var ready = length(fields, "ready_s");
        fields.check();
        var dose = new Dose(sets, rest, fields.truth("rest_as_needed", false), ready);
        return new StoredDose(id.orElseThrow(), dose);
    }

    private static List<Dose.OneSet> sets(JsonFields fields) throws JsonException {
        var sets = new ArrayList<Dose.OneSet>();
        for (var set : fields.objects("sets", Function.identity())) {
            sets.add(new Dose.OneSet(set.word("side", SIDES).orElse(Side.BOTH), effort(set)));
        }
        return sets;
    }

    /** Earlier versions wrote the number of sets, their effort, and the sides. */
    private static List<Dose.OneSet> equalSets(JsonFields fields) throws JsonException {
        var sets = new ArrayList<Dose.OneSet>();
        var effort = effort(fields);
        var count = count(fields, "sets");
        for (var side : fields.words("sides", SIDES)) {
            sets.addAll(Collections.nCopies(count, new Dose.OneSet(side, effort)));
        }
        return sets;
    }

    private static JsonObject json(Dose.OneSet set) {
        var fields = new JsonObject().with("side", EnumWord.of(set.side()));
        var effort = set.effort();
        if (effort instanceof Effort.Repetitions asked) {
            var tempo = asked.tempo();
            return fields.with("reps", asked.count())
                    .with("tempo_s", List.of(tempo.down(), tempo.pause(), tempo.up()), Json::seconds)
                    .withAny("up_first", tempo.upFirst() ? Optional.of(true) : Optional.empty());
        }
        return fields.with(effort instanceof Effort.Walk ? "walk_s" : "hold_s", Json.seconds(effort.length()));
    }

    private static Effort effort(JsonFields fields) throws JsonException {
        var effort = fields.has("reps")
                ? new Effort.Repetitions(count(fields, "reps"), tempo(fields))
                : fields.has("walk_s")
                        ? new Effort.Walk(length(fields, "walk_s"))
                        : new Effort.Hold(length(fields, "hold_s"));
        if (effort.length().isZero()) {
            fields.complain("a set takes no time");
        }
        return effort;
    }

    private static Tempo tempo(JsonFields fields) throws JsonException {
        var parts = fields.allSeconds("tempo_s");
        var length = parts.stream().reduce(Duration.ZERO, Duration::plus);
        if (parts.size() != 3 || length.isZero() || length.compareTo(LONGEST) > 0) {
            fields.complain("\"tempo_s\" is not three numbers of seconds");
        }
        fields.check();
        return new Tempo(parts.get(0), parts.get(1), parts.get(2), fields.truth("up_first", false));
    }

    private static int count(JsonFields fields, String name) {
        var count = fields.whole(name).orElse(0);
        if (count < 1 || count > MOST_SETS) {
            fields.complain('"' + name + "\" is not from 1 to " + MOST_SETS);
        }
        return count;
    }

    private static Duration length(JsonFields fields, String name) {
        var length = fields.seconds(name);
        if (length.isEmpty() || length.get().compareTo(LONGEST) > 0) {
            fields.complain('"' + name + "\" is not a number of seconds in a day");
        }
        return length.orElse(Duration.ZERO);
    }
}
