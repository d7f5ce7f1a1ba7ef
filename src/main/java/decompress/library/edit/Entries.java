package decompress.library.edit;

import decompress.library.problem.Source;
import decompress.library.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Exercises and routines, as an exercise file gives them.
 *
 * @param byKind the things by id, of each kind
 */
public record Entries(Map<String, Map<String, Object>> byKind) {
    private static final String EXERCISES = "exercises";
    private static final String ROUTINES = "routines";
    private static final int STEP = 2;
    /** The fields that name exercises. */
    private static final Set<String> REFERENCES = Set.of(EXERCISES, "instead");

    static Entries exercise(String id, Map<String, Object> fields) {
        return new Entries(Map.of(EXERCISES, Map.of(id, fields)));
    }

    /** The entries of a file; none of what cannot be read. */
    public static Entries of(Source file) {
        var root = OwnText.root(file.text());
        var byKind = new LinkedHashMap<String, Map<String, Object>>();
        for (var kind : List.of(EXERCISES, ROUTINES)) {
            byKind.put(
                    kind,
                    root.flatMap(node -> node.node(kind))
                            .map(Node::contentByKey)
                            .orElse(Map.of()));
        }
        return new Entries(byKind);
    }

    /** The ids, exercises first. */
    public List<String> ids() {
        return byKind.values().stream()
                .flatMap(entries -> entries.keySet().stream())
                .distinct()
                .toList();
    }

    /** The fields of an entry; empty when it has none. */
    public Map<?, ?> fields(String id) {
        return byKind.values().stream()
                .flatMap(entries -> entries.get(id) instanceof Map<?, ?> fields ? Stream.of(fields) : Stream.of())
                .findFirst()
                .orElse(Map.of());
    }

    public boolean isRoutine(String id) {
        return byKind.getOrDefault(ROUTINES, Map.of()).containsKey(id);
    }

    public boolean isHidden(String id) {
        return "true".equals(fields(id).get("hidden"));
    }

    public Entries without(String id) {
        return changed((key, entry) -> key.equals(id) ? Map.of() : Map.of(key, entry));
    }

    /** These entries with another id for one of them, also where others name it. */
    public Entries renamed(String id, String other) {
        return changed((key, entry) -> Map.of(key.equals(id) ? other : key, references(entry, id, other)));
    }

    private Entries changed(BiFunction<String, Object, Map<String, Object>> change) {
        var changed = new LinkedHashMap<String, Map<String, Object>>();
        byKind.forEach((kind, entries) -> {
            var others = new LinkedHashMap<String, Object>();
            entries.forEach((id, entry) -> others.putAll(change.apply(id, entry)));
            changed.put(kind, others);
        });
        return new Entries(changed);
    }

    private static Object references(Object entry, String id, String other) {
        if (!(entry instanceof Map<?, ?> fields)) {
            return entry;
        }
        var renamed = new LinkedHashMap<Object, Object>(fields);
        for (var key : REFERENCES) {
            if (fields.get(key) instanceof List<?> ids) {
                var others = new ArrayList<Object>();
                ids.forEach(reference -> others.add(reference(reference.toString(), id, other)));
                renamed.put(key, others);
            }
        }
        return renamed;
    }

    private static String reference(String reference, String id, String other) {
        return reference.equals(id) || reference.startsWith(id + "/")
                ? other + reference.substring(id.length())
                : reference;
    }

    /** The lines to put into a file. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        byKind.forEach((kind, entries) -> {
            if (!entries.isEmpty()) {
                lines.add(kind + ":");
                YamlText.lines(entries, STEP).forEach(line -> lines.add(" ".repeat(STEP) + line));
            }
        });
        return lines;
    }
}
