package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.run.Failure;
import decompress.safety.Admission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How people are told why an exercise is not begun, and what they can do. */
public final class Refusal {
    private Refusal() {}

    /** All that is refused, in one go; empty when nothing is. */
    public static Optional<Failure> of(Map<Exercise, Admission> admissions) {
        var reasons = new ArrayList<String>();
        var others = new ArrayList<String>();
        admissions.forEach((exercise, admission) ->
                reason(exercise, admission).ifPresentOrElse(reasons::add, () -> others.add(exercise.id())));
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var without = others.isEmpty() ? "" : "\nWithout that: decompress run " + String.join(" ", others);
        return Optional.of(Failure.failed(String.join("\n", reasons) + without));
    }

    private static Optional<String> reason(Exercise exercise, Admission admission) {
        if (admission instanceof Admission.RuledOut out) {
            return Optional.of("%s is ruled out by a condition you recorded: %s.\nChanged? decompress safety --profile"
                    .formatted(exercise.name(), names(out.conditions())));
        }
        if (admission instanceof Admission.NotCleared) {
            return Optional.of("""
                    %s needs a professional's go-ahead for this exercise by name.
                    'decompress show %s' says who should not do it.
                    %s""".formatted(exercise.name(), exercise.id(), record(exercise)));
        }
        if (admission instanceof Admission.NobodyToAsk nobody) {
            return Optional.of("""
                    %s needs a professional's yes because of a condition you recorded: %s.
                    %s""".formatted(exercise.name(), names(nobody.conditions()), record(exercise)));
        }
        return Optional.empty();
    }

    private static String record(Exercise exercise) {
        return "If you have it, run it with --cleared, or record who said so:\ndecompress safety --cleared "
                + exercise.id() + " --by \"Dr. Maria Silva\"";
    }

    /** The names of conditions by their ids. */
    public static String names(List<String> conditions) {
        return conditions.stream().map(Shipped.safety()::conditionName).collect(Collectors.joining("; "));
    }
}
