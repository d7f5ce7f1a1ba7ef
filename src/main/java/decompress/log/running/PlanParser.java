package decompress.log.running;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan of a session as plain JSON values, in both directions. */
final class PlanParser {
    private static final Map<String, Side> SIDES = Map.of("both", Side.BOTH, "left", Side.LEFT, "right", Side.RIGHT);

    private PlanParser() {}

    static Map<String, Object> write(SessionPlan plan) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("own_pace", plan.ownPace());
        fields.put("ready_s", plan.ready().map(PlanParser::seconds).orElse(null));
        fields.put("routine", plan.routine().orElse(null));
        fields.put("resumes", plan.resumes().orElse(null));
        fields.put("exercises", plan.exercises().stream().map(PlanParser::write).toList());
        return fields;
    }

    private static Map<String, Object> write(PlannedExercise planned) {
        var dose = planned.dose();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("exercise", planned.exercise());
        fields.put("sets", dose.sets());
        fields.put("sides", dose.sides().stream().map(PlanParser::word).toList());
        if (dose.effort() instanceof Effort.Repetitions asked) {
            var tempo = asked.tempo();
            fields.put("reps", asked.count());
            fields.put("tempo_s", List.of(seconds(tempo.down()), seconds(tempo.pause()), seconds(tempo.up())));
        } else {
            fields.put("hold_s", seconds(dose.effort().length()));
        }
        fields.put("rest_s", seconds(dose.rest()));
        fields.put("rest_as_needed", dose.restAsNeeded());
        fields.put("ready_s", seconds(dose.ready()));
        return fields;
    }

    private static String word(Side side) {
        return SIDES.entrySet().stream()
                .filter(each -> each.getValue() == side)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
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
        var exercises = new ArrayList<PlannedExercise>();
        for (var each : (List<?>) fields.get("exercises")) {
            exercises.add(exercise((Map<?, ?>) each));
        }
        return new SessionPlan(
                exercises,
                (Boolean) fields.get("own_pace"),
                Optional.ofNullable(fields.get("ready_s")).map(PlanParser::duration),
                Optional.ofNullable((String) fields.get("routine")),
                Optional.ofNullable((String) fields.get("resumes")));
    }

    private static PlannedExercise exercise(Map<?, ?> fields) {
        var sides = ((List<?>) fields.get("sides")).stream().map(SIDES::get).toList();
        var dose = new Dose(
                whole(fields.get("sets")),
                effort(fields),
                duration(fields.get("rest_s")),
                (Boolean) fields.get("rest_as_needed"),
                duration(fields.get("ready_s")),
                sides);
        return new PlannedExercise((String) fields.get("exercise"), dose);
    }

    private static Effort effort(Map<?, ?> fields) {
        if (fields.get("reps") == null) {
            return new Effort.Hold(duration(fields.get("hold_s")));
        }
        var tempo = ((List<?>) fields.get("tempo_s"))
                .stream().map(PlanParser::duration).toList();
        return new Effort.Repetitions(whole(fields.get("reps")), new Tempo(tempo.get(0), tempo.get(1), tempo.get(2)));
    }

    private static int whole(Object value) {
        return ((BigDecimal) value).intValueExact();
    }

    private static Duration duration(Object value) {
        return Duration.ofMillis(((BigDecimal) value).movePointRight(3).longValueExact());
    }
}
