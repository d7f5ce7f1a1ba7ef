package decompress.safety;

import java.util.List;

/** Conditions that are asked for together, under a name that says enough to skip them all. */
public record ConditionGroup(String name, List<Condition> conditions) {
    public ConditionGroup {
        conditions = List.copyOf(conditions);
    }
}
