package decompress.library;

import decompress.exercise.Position;
import decompress.exercise.RequiredClearance;
import decompress.exercise.Routine;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node.Items;
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
record RoutineReader(FieldReader form, Map<String, Library.Entry> exercises, Set<String> names, Set<String> hidden) {
    enum Order {
        AS_WRITTEN,
        FEWEST_CHANGES
    }

    /** The routine; empty when nothing remains of it, or something is wrong with it, which is reported. */
    Optional<Routine> read() {
        var name = form.text("name");
        var list = form.node("exercises").filter(Items.class::isInstance);
        list.filter(node -> node.nodes().isEmpty())
                .ifPresent(node -> form.complain(node, "exercises", "a routine has at least one exercise"));
        var kept = form.list("exercises", this::exercise);
        var isReordered = form.choice("order", Order.values()).equals(Optional.of(Order.FEWEST_CHANGES))
                && exercises.keySet().containsAll(kept);
        var ordered = isReordered ? Position.fewestChanges(kept, this::position) : kept;
        return kept.isEmpty() ? Optional.empty() : name.map(text -> new Routine(form.whose(), text, ordered));
    }

    private Position position(String id) {
        return exercises.get(id).exercise().position();
    }

    private Optional<String> exercise(FieldValue written) {
        return written.value().flatMap(id -> names.contains(id) ? present(id, written) : missing(id, written));
    }

    private Optional<String> present(String id, FieldValue written) {
        var needsMore = exercises.containsKey(id)
                && exercises.get(id).exercise().precautions().clearance() != RequiredClearance.GENERAL;
        return needsMore
                ? leftOut(
                        written,
                        id + " needs a clearance that names it, and is in no routine",
                        "leave it out, and do it by itself")
                : Optional.of(id);
    }

    private Optional<String> missing(String id, FieldValue written) {
        return hidden.contains(id.substring(0, (id + "/").indexOf('/')))
                ? leftOut(written, id + " is hidden in this file", "leave it out here, or do not hide it")
                : KnownIds.exercise(written, names);
    }

    /** An exercise that the own file hides, or marks as needing a clearance, silently leaves the built-in routines. */
    private static Optional<String> leftOut(FieldValue written, String message, String hint) {
        return written.scalar().isShipped() ? Optional.empty() : written.complain(message, hint);
    }
}
