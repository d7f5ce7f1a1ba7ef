package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.yaml.Node;
import java.util.Map;

/**
 * Where an exercise and its parts come from.
 *
 * @param exercise shipped, even when some of it is the person's own; or the person's own altogether
 * @param prescription by the key of the file, such as {@code hold}, the origin of each amount that is prescribed
 * @param changed whether the person's file changes a shipped exercise
 */
public record Origins(Origin exercise, Map<String, Origin> prescription, boolean changed) {
    public Origins {
        prescription = Map.copyOf(prescription);
    }

    static Origins of(Node.Fields exercise, boolean isNew) {
        var prescription = new java.util.HashMap<String, Origin>();
        if (value(exercise, "prescription") instanceof Node.Fields amounts) {
            var filled = value(amounts, "filled") instanceof Node.Fields sources
                    ? sources.byKey().keySet()
                    : null;
            amounts.byKey()
                    .forEach((key, field) -> prescription.put(
                            key,
                            filled != null && filled.contains(key)
                                    ? Origin.FILLED
                                    : field.key().source().origin()));
            if (amounts.byKey().containsKey("repetitions")) {
                prescription.putIfAbsent("tempo", Origin.FILLED);
            }
        }
        return new Origins(isNew ? Origin.YOURS : Origin.SHIPPED, prescription, !isNew && isYours(exercise));
    }

    private static Node value(Node.Fields fields, String key) {
        var field = fields.byKey().get(key);
        return field == null ? null : field.value();
    }

    private static boolean isYours(Node.Fields fields) {
        return fields.byKey().values().stream()
                .anyMatch(field -> !field.key().source().isShipped()
                        || (field.value() instanceof Node.Fields inner && isYours(inner)));
    }
}
