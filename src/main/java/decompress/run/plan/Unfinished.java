package decompress.run.plan;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.library.Library;
import decompress.log.Snapshot;
import decompress.session.ExerciseRecord;
import decompress.session.Prescribed;
import decompress.session.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is left of a session that did not come to its end. */
public final class Unfinished {
    private static final String SELF_PACED = "self_paced";
    private static final String REST_AS_NEEDED = "rest_as_needed";

    private Unfinished() {}

    /** What a record does not say and going on needs: which rests are only suggested. */
    public static Map<String, Object> plan(SessionPlan plan) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(SELF_PACED, plan.ownPace());
        fields.put(
                REST_AS_NEEDED,
                plan.parts().stream().map(part -> part.dose().restAsNeeded()).toList());
        return fields;
    }

    static boolean isSelfPaced(Snapshot snapshot) {
        return Boolean.TRUE.equals(snapshot.plan().get(SELF_PACED));
    }

    /** The sets that were not done, exercise by exercise, with the doses that they had. */
    static List<Prescribed> of(Snapshot snapshot, Library library) {
        var left = new ArrayList<Prescribed>();
        var asNeeded = snapshot.plan().get(REST_AS_NEEDED) instanceof List<?> flags ? flags : List.of();
        var records = snapshot.record().exercises();
        for (var part = 0; part < records.size(); part++) {
            var record = records.get(part);
            var exercise = library.exercise(record.exercise());
            if (exercise.isPresent()) {
                var suggested = part < asNeeded.size() && Boolean.TRUE.equals(asNeeded.get(part));
                var whole = PlanBuilder.lowDose(exercise.get());
                left.addAll(left(record, whole, suggested));
            }
        }
        return left;
    }

    private static List<Prescribed> left(ExerciseRecord record, Prescribed whole, boolean restAsNeeded) {
        var left = new ArrayList<Prescribed>();
        var sides = whole.dose().sides();
        for (var side : sides) {
            var sets = record.planned() / sides.size() - done(record, side);
            if (sets > 0) {
                var dose = new Dose(
                        sets, effort(record, whole.dose()), record.rest(), restAsNeeded, Duration.ZERO, List.of(side));
                left.add(new Prescribed(whole.exercise(), dose));
            }
        }
        return left;
    }

    private static int done(ExerciseRecord record, Side side) {
        return (int) record.sets().stream()
                .filter(set -> set.done() && set.side() == side)
                .count();
    }

    private static Effort effort(ExerciseRecord record, Dose dose) {
        if (dose.effort() instanceof Effort.Repetitions asked) {
            return new Effort.Repetitions(record.repetitions().orElse(asked.count()), asked.tempo());
        }
        return new Effort.Hold(record.hold().orElse(dose.effort().length()));
    }
}
