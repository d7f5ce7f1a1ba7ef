package decompress.library.edit;

import decompress.library.problem.Source;
import decompress.library.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Exercises and routines by id, as an exercise file gives them. */
public record Entries(Map<String, Object> exercises, Map<String, Object> routines) {
    static final String EXERCISES = "exercises";
    static final String ROUTINES = "routines";
    private static final int STEP = 2;
    /** The fields that name exercises. */
    private static final Set<String> REFERENCES = Set.of(EXERCISES, "instead");

    public Entries {
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
        routines = Collections.unmodifiableMap(new LinkedHashMap<>(routines));
    }

    /** The entries of a file; none of what cannot be read. */
    public static Entries of(Source file) {
        var root = Content.root(file.text());
        return new Entries(of(root.stream(), EXERCISES), of(root.stream(), ROUTINES));
    }

    private static Map<String, Object> of(Stream<Node> root, String kind) {
        return root.findFirst().map(node -> Content.of(node.inner(kind))).orElse(Map.of());
    }

    /** The ids, exercises first. */
    public List<String> ids() {
        var ids = new LinkedHashSet<>(exercises.keySet());
        ids.addAll(routines.keySet());
        return List.copyOf(ids);
    }

    public boolean isEmpty() {
        return exercises.isEmpty() && routines.isEmpty();
    }

    /** The fields of an entry; empty when it has none. */
    public Map<?, ?> fields(String id) {
        var entry = exercises.getOrDefault(id, routines.get(id));
        return entry instanceof Map<?, ?> fields ? fields : Map.of();
    }

    public boolean isHidden(String id) {
        return "true".equals(fields(id).get("hidden"));
    }

    public Entries without(String id) {
        var otherExercises = new LinkedHashMap<>(exercises);
        var otherRoutines = new LinkedHashMap<>(routines);
        otherExercises.remove(id);
        otherRoutines.remove(id);
        return new Entries(otherExercises, otherRoutines);
    }

    /** These entries with another id for one of them, also where others name it. */
    public Entries renamed(String id, String other) {
        return new Entries(renamed(exercises, id, other), renamed(routines, id, other));
    }

    private static Map<String, Object> renamed(Map<String, Object> entries, String id, String other) {
        var renamed = new LinkedHashMap<String, Object>();
        entries.forEach((key, entry) -> renamed.put(key.equals(id) ? other : key, references(entry, id, other)));
        return renamed;
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
        return Stream.concat(lines(EXERCISES, exercises), lines(ROUTINES, routines))
                .toList();
    }

    private static Stream<String> lines(String kind, Map<String, Object> entries) {
        return entries.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(kind + ":"),
                        YamlText.lines(entries, STEP).stream().map(line -> " ".repeat(STEP) + line));
    }
}
