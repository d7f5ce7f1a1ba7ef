package decompress.safety;

import java.util.List;

/** Conditions that one question covers, under a name that is enough to skip them all. */
public record ConditionGroup(String name, List<Condition> conditions) {
    public ConditionGroup {
        conditions = List.copyOf(conditions);
    }
}
