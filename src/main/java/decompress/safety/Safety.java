package decompress.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The safety information: notice, conditions and warning signs.
 *
 * @param redFlags the signs that are asked about before the conditions, in one line
 * @param warnings the most urgent first
 * @param stopSigns what ends a session at once
 * @param notice the text shown before the first session
 * @param claims what the program does and does not promise
 */
public record Safety(
        List<ConditionGroup> groups,
        String redFlags,
        List<WarningSigns> warnings,
        List<String> stopSigns,
        List<String> notice,
        List<String> claims) {
    public Safety {
        groups = List.copyOf(groups);
        warnings = List.copyOf(warnings);
        stopSigns = List.copyOf(stopSigns);
        notice = List.copyOf(notice);
        claims = List.copyOf(claims);
    }

    public List<Condition> conditions() {
        return groups.stream().flatMap(group -> group.conditions().stream()).toList();
    }

    /** The extra stop signs of a person with these conditions. */
    public List<WarningSigns> signsFor(Profile profile) {
        return conditions().stream()
                .filter(condition -> profile.conditions().containsKey(condition.id()))
                .flatMap(condition -> condition.signs().stream())
                .toList();
    }

    /** Ids of the conditions that rule out every exercise. */
    public List<String> universal() {
        return conditions().stream()
                .filter(Condition::universal)
                .map(Condition::id)
                .toList();
    }

    /** The name of a condition; its id when it is not known any more. */
    public String conditionName(String id) {
        return condition(id).map(Condition::name).orElse(id);
    }

    /** The names of some conditions in one line. */
    public String conditionNames(Collection<String> ids) {
        return ids.stream().map(this::conditionName).collect(Collectors.joining("; "));
    }

    public Optional<Condition> condition(String id) {
        return conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }
}
