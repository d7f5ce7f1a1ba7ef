package decompress.safety;

import java.util.List;
import java.util.Map;

/** Ids of conditions that an earlier version knew; older profiles and exercise files keep their meaning. */
public final class FormerConditions {
    private static final Map<String, List<String>> NOW = Map.of(
            "spondylolisthesis-or-stenosis", List.of("slipped-vertebra", "spinal-stenosis"),
            "recent-surgery", List.of("recent-belly-or-chest-surgery", "recent-eye-surgery"));

    private FormerConditions() {}

    /** The ids that stand for this one now; the id itself where it never changed. */
    public static List<String> now(String id) {
        return NOW.getOrDefault(id, List.of(id));
    }

    public static boolean contains(String id) {
        return NOW.containsKey(id);
    }
}
