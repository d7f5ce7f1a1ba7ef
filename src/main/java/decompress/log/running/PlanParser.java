package decompress.log.running;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.json.Json;
import decompress.json.JsonObject;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan of a session as plain JSON values, in both directions. */
final class PlanParser {
    private static final Map<String, Side> SIDES = EnumWord.table(Side.values());

    private PlanParser() {}

    static JsonObject write(SessionPlan plan) {
        return new JsonObject()
                .with("own_pace", plan.ownPace())
                .with("ready_s", plan.ready().map(Json::seconds))
                .with("routine", plan.routine())
                .with("resumes", plan.resumes())
                .with("eased", plan.eased())
                .with("exercises", plan.exercises(), PlanParser::write);
    }

    private static JsonObject write(PlannedExercise planned) {
        var dose = planned.dose();
        var effort = new JsonObject();
        if (dose.effort() instanceof Effort.Repetitions asked) {
            var tempo = asked.tempo();
            effort.with("reps", asked.count())
                    .with("tempo_s", List.of(tempo.down(), tempo.pause(), tempo.up()), Json::seconds);
        } else {
            effort.with(
                    dose.effort() instanceof Effort.Walk ? "walk_s" : "hold_s",
                    Json.seconds(dose.effort().length()));
        }
        return new JsonObject()
                .with("exercise", planned.exercise())
                .with("sets", dose.sets())
                .with("sides", dose.sides(), EnumWord::of)
                .with(effort)
                .with("rest_s", Json.seconds(dose.rest()))
                .with("rest_as_needed", dose.restAsNeeded())
                .with("ready_s", Json.seconds(dose.ready()));
    }

    /** The plan that values stand for; empty where an earlier version, or somebody else, wrote them. */
    static Optional<SessionPlan> read(Object values) {
        try {
            return Optional.of(plan((Map<?, ?>) values));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException | ArithmeticException noPlan) {
            return Optional.empty();
        }
    }

    private static SessionPlan plan(Map<?, ?> fields) {
        return new SessionPlan(
                list(fields.get("exercises"))
                        .map(each -> exercise((Map<?, ?>) each))
                        .toList(),
                (Boolean) fields.get("own_pace"),
                Optional.ofNullable(fields.get("ready_s")).map(PlanParser::duration),
                Optional.ofNullable((String) fields.get("routine")),
                Optional.ofNullable((String) fields.get("resumes")),
                Boolean.TRUE.equals(fields.get("eased")));
    }

    private static PlannedExercise exercise(Map<?, ?> fields) {
        var dose = new Dose(
                whole(fields.get("sets")),
                effort(fields),
                duration(fields.get("rest_s")),
                (Boolean) fields.get("rest_as_needed"),
                duration(fields.get("ready_s")),
                list(fields.get("sides")).map(SIDES::get).toList());
        return new PlannedExercise((String) fields.get("exercise"), dose);
    }

    private static Effort effort(Map<?, ?> fields) {
        if (fields.get("walk_s") != null) {
            return new Effort.Walk(duration(fields.get("walk_s")));
        }
        if (fields.get("reps") == null) {
            return new Effort.Hold(duration(fields.get("hold_s")));
        }
        var tempo = list(fields.get("tempo_s")).map(PlanParser::duration).toList();
        return new Effort.Repetitions(whole(fields.get("reps")), new Tempo(tempo.get(0), tempo.get(1), tempo.get(2)));
    }

    private static Stream<?> list(Object value) {
        return ((List<?>) value).stream();
    }

    private static int whole(Object value) {
        return ((BigDecimal) value).intValueExact();
    }

    private static Duration duration(Object value) {
        return Duration.ofMillis(((BigDecimal) value).movePointRight(3).longValueExact());
    }
}
