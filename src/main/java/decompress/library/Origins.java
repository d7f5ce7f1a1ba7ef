package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Fields;
import java.util.HashMap;
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

    static Origins of(Fields exercise, boolean isNew) {
        var origins = new HashMap<String, Origin>();
        exercise.node("prescription").ifPresent(prescription -> {
            var filled = prescription.inner("filled");
            prescription.byKey().forEach((key, field) -> {
                var written = field.key().problems().source().origin();
                origins.put(key, filled.containsKey(key) ? Origin.FILLED : written);
            });
        });
        if (origins.containsKey("repetitions")) {
            origins.putIfAbsent("tempo", Origin.FILLED);
        }
        return new Origins(isNew ? Origin.YOURS : Origin.SHIPPED, origins, !isNew && isYours(exercise));
    }

    private static boolean isYours(Node node) {
        return node.byKey().values().stream().anyMatch(field -> !field.key().isShipped() || isYours(field.value()));
    }
}
