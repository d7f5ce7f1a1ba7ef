package decompress.library;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.RequiredClearance;
import decompress.exercise.Routine;
import decompress.library.problem.SimilarNames;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.text.EnumWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one routine.
 *
 * @param exercises the exercises that were read; one with an error in it is missing here
 * @param names the ids of all exercises that are written
 * @param hidden the ids that a file hides
 */
record RoutineReader(FieldReader form, Map<String, Exercise> exercises, Set<String> names, Set<String> hidden) {
    private static final int LONGEST_NAME = 300;

    private enum Order {
        AS_WRITTEN,
        FEWEST_CHANGES
    }

    /** The routine; empty when nothing remains of it, or something is wrong with it, which is reported. */
    Optional<Routine> read() {
        var name = form.text("name", LONGEST_NAME);
        var written = form.list("exercises");
        if (form.node("exercises").filter(Node.Items.class::isInstance).isPresent() && written.isEmpty()) {
            form.complain(form.node("exercises").orElseThrow(), "exercises", "a routine has at least one exercise");
        }
        var kept = new ArrayList<String>();
        written.forEach(one -> exercise(one).ifPresent(kept::add));
        if (form.choice("order", EnumWord.table(Order.values())).equals(Optional.of(Order.FEWEST_CHANGES))
                && exercises.keySet().containsAll(kept)) {
            var ordered = Position.fewestChanges(kept, id -> exercises.get(id).position());
            return name.map(text -> new Routine(form.whose(), text, ordered));
        }
        return kept.isEmpty() ? Optional.empty() : name.map(text -> new Routine(form.whose(), text, List.copyOf(kept)));
    }

    private Optional<String> exercise(FieldValue written) {
        var text = written.value();
        if (text.isEmpty()) {
            return text;
        }
        var id = text.get();
        if (!names.contains(id)) {
            return missing(id, written);
        }
        var exercise = exercises.get(id);
        if (exercise != null && exercise.precautions().clearance() != RequiredClearance.GENERAL) {
            return isShipped(written)
                    ? Optional.empty()
                    : written.complain(
                            id + " needs a clearance that names it, and is in no routine",
                            "leave it out, and do it by itself");
        }
        return text;
    }

    /** What a person hides is left out of the shipped routines. */
    private Optional<String> missing(String id, FieldValue written) {
        if (!hidden.contains(id.substring(0, (id + "/").indexOf('/')))) {
            return written.complain(
                    "there is no exercise " + written.quoted(),
                    SimilarNames.hint(id, names, "decompress list shows the exercises"));
        }
        return isShipped(written)
                ? Optional.empty()
                : written.complain(id + " is hidden in this file", "leave it out here, or do not hide it");
    }

    private static boolean isShipped(FieldValue written) {
        return written.scalar().source().isShipped();
    }
}
