package decompress.log.running;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.json.Json;
import decompress.json.JsonObject;
import decompress.session.PlannedDose;
import decompress.session.SessionPlan;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan of a session as plain JSON values, in both directions. */
final class PlanParser {
    private static final Map<String, Side> SIDES = EnumWord.table(Side.values());
    private static final int MOST_EXERCISES = 1000;
    /** Of a whole session, and repetitions of a set: more than anybody can do in a day. */
    private static final int MOST_SETS = 10_000;

    private static final Duration LONGEST = Duration.ofDays(1);

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

    private static JsonObject write(PlannedDose planned) {
        var dose = planned.dose();
        var effort = new JsonObject();
        if (dose.effort() instanceof Effort.Repetitions asked) {
            var tempo = asked.tempo();
            effort.with("reps", asked.count())
                    .with("tempo_s", List.of(tempo.down(), tempo.pause(), tempo.up()), Json::seconds)
                    .withAny("up_first", tempo.upFirst() ? Optional.of(true) : Optional.empty());
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

    /** The plan that values stand for; empty where they are damaged, or an earlier version wrote them. */
    static Optional<SessionPlan> read(Object values) {
        try {
            return Optional.of(plan((Map<?, ?>) values));
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static SessionPlan plan(Map<?, ?> fields) {
        var exercises = list(fields.get("exercises"), MOST_EXERCISES).stream()
                .map(each -> exercise((Map<?, ?>) each))
                .toList();
        within(exercises.stream().mapToInt(each -> each.dose().sets()).sum(), MOST_SETS);
        return new SessionPlan(
                exercises,
                (Boolean) fields.get("own_pace"),
                Optional.ofNullable(fields.get("ready_s")).map(PlanParser::duration),
                Optional.ofNullable((String) fields.get("routine")),
                Optional.ofNullable((String) fields.get("resumes")),
                Boolean.TRUE.equals(fields.get("eased")));
    }

    private static PlannedDose exercise(Map<?, ?> fields) {
        var dose = new Dose(
                whole(fields.get("sets")),
                effort(fields),
                duration(fields.get("rest_s")),
                (Boolean) fields.get("rest_as_needed"),
                duration(fields.get("ready_s")),
                sides(fields.get("sides")));
        return new PlannedDose((String) fields.get("exercise"), dose);
    }

    private static List<Side> sides(Object value) {
        var sides = list(value, SIDES.size()).stream().map(SIDES::get).toList();
        if (sides.isEmpty() || sides.contains(null)) {
            throw new IllegalArgumentException("a set has a side");
        }
        return sides;
    }

    private static Effort effort(Map<?, ?> fields) {
        var effort = anyEffort(fields);
        if (effort.length().isZero()) {
            throw new IllegalArgumentException("a set takes some time");
        }
        return effort;
    }

    private static Effort anyEffort(Map<?, ?> fields) {
        if (fields.get("walk_s") != null) {
            return new Effort.Walk(duration(fields.get("walk_s")));
        }
        if (fields.get("reps") == null) {
            return new Effort.Hold(duration(fields.get("hold_s")));
        }
        var tempo = list(fields.get("tempo_s"), 3).stream()
                .map(PlanParser::duration)
                .toList();
        var upFirst = Boolean.TRUE.equals(fields.get("up_first"));
        return new Effort.Repetitions(
                whole(fields.get("reps")), new Tempo(tempo.get(0), tempo.get(1), tempo.get(2), upFirst));
    }

    private static List<?> list(Object value, int most) {
        var list = (List<?>) value;
        within(list.size(), most);
        return list;
    }

    private static int whole(Object value) {
        return within(((BigDecimal) value).intValueExact(), MOST_SETS);
    }

    private static int within(int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(number + " is not in 0.." + most);
        }
        return number;
    }

    private static Duration duration(Object value) {
        var duration = Duration.ofMillis(((BigDecimal) value).movePointRight(3).longValueExact());
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(duration + " is not in a day");
        }
        return duration;
    }
}
