package decompress.library;

import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the fields of one thing over those of another: only what is given changes. */
record Overlay(Fields base, Fields over) {
    private static final Set<String> ONE_BY_ONE = Set.of("variants", "prescription", "cues", "breath");
    /** Who should not and who should ask: a file, which may be anybody's, adds to them and takes nothing away. */
    private static final Set<String> ONLY_ADDED_TO = Set.of("avoid-if", "ask-if");

    /** The other fields that a field replaces. */
    private static final Map<String, Set<String>> REPLACED = Map.of(
            "hold", Set.of("repetitions", "tempo"),
            "repetitions", Set.of("hold"),
            "sets", Set.of("total"),
            "total", Set.of("sets"));

    /** The fields of a prescription that replace its starting dose. */
    private static final List<String> REPLACES_FIRST = List.of("hold", "repetitions", "sets", "total", "set-by");

    Fields laid() {
        var fields = new LinkedHashMap<>(base.byKey());
        over.byKey()
                .forEach((key, field) -> fields.merge(
                        key, field, (old, own) -> new Field(own.key(), laid(key, old.value(), own.value()))));
        return over.with(fields);
    }

    private Node laid(String key, Node old, Node own) {
        if (ONLY_ADDED_TO.contains(key) && old instanceof Items && own instanceof Items) {
            return joined(old, own);
        }
        if (!ONE_BY_ONE.contains(key) || !(old instanceof Fields under) || !(own instanceof Fields top)) {
            return own;
        }
        return new Overlay(key.equals("prescription") ? withoutFirst(giveWay(under, top), top) : under, top).laid();
    }

    /** Numbers of one's own replace the starting dose; where a clearance names the exercise, only a professional's do. */
    private Fields withoutFirst(Fields under, Fields top) {
        var isByProfessional = under.node("set-by").or(() -> top.node("set-by")).isPresent();
        if (isClearedByName() && !isByProfessional || REPLACES_FIRST.stream().noneMatch(top.byKey()::containsKey)) {
            return under;
        }
        var fields = new LinkedHashMap<>(under.byKey());
        fields.remove("first");
        return under.with(fields);
    }

    private boolean isClearedByName() {
        return over.node("clearance")
                .or(() -> base.node("clearance"))
                .filter(clearance -> !clearance.text().equals("general"))
                .isPresent();
    }

    private static Items joined(Node under, Node top) {
        var nodes = new ArrayList<>(under.nodes());
        var known = texts(under);
        top.nodes().stream()
                .filter(node -> !known.contains(node.text().strip()))
                .forEach(nodes::add);
        return new Items(top.problems(), top.at(), nodes);
    }

    static List<String> texts(Node list) {
        return list.nodes().stream().map(node -> node.text().strip()).toList();
    }

    /** The prescription without what the overlay replaces, and without the sources of numbers that it changes. */
    static Fields giveWay(Fields under, Fields top) {
        var changed = top.byKey().keySet();
        var fields = new LinkedHashMap<>(under.byKey());
        changed.forEach(key -> fields.keySet().removeAll(REPLACED.getOrDefault(key, Set.of())));
        var own = new SetLists(top);
        var listed = new SetLists(under);
        if (own.areThere()) {
            fields.keySet().removeAll(Set.of("hold", "repetitions"));
            fields.keySet().removeAll(own.areHolds() ? Set.of("tempo") : Set.of());
        } else if (listed.areThere() && (changed.contains("hold") || changed.contains("repetitions"))) {
            fields.replace("sets", listed.numbers());
        } else if (listed.areThere() && (changed.contains("sets") || changed.contains("total"))) {
            fields.remove("sets");
            fields.put(listed.areHolds() ? "hold" : "repetitions", listed.firstAmounts());
        }
        if (fields.containsKey("filled") && fields.get("filled").value() instanceof Fields filled) {
            var sources = new LinkedHashMap<>(filled.byKey());
            sources.keySet().retainAll(fields.keySet());
            sources.keySet().removeAll(changed);
            fields.put("filled", new Field(fields.get("filled").key(), filled.with(sources)));
        }
        return under.with(fields);
    }
}
