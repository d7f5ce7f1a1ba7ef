package decompress.library;

import decompress.exercise.Durations;
import decompress.exercise.RequiredClearance;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.Node.Scalar;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays the fields of one thing over those of another: only what is given changes. */
record Overlay(Fields base, Fields over) {
    private static final Set<String> ONE_BY_ONE = Set.of("variants", "prescription", "cues", "breath");
    /** Who should not and who should ask: a file, which may be anybody's, adds to them and takes nothing away. */
    private static final List<String> ONLY_ADDED_TO = List.of("avoid-if", "ask-if");

    /** What a field takes the place of, besides itself. */
    private static final Map<String, List<String>> REPLACED = Map.of(
            "hold", List.of("repetitions", "tempo", "first"),
            "repetitions", List.of("hold", "first"),
            "sets", List.of("total", "first"),
            "total", List.of("sets", "first"),
            "set-by", List.of("first"));

    Fields laid() {
        var fields = new LinkedHashMap<>(base.byKey());
        over.byKey().forEach((key, field) -> fields.merge(key, field, (old, own) -> laid(key, old, own)));
        return new Fields(over.source(), over.at(), fields);
    }

    /** The lists that add no condition and leave out some of those that stay. */
    List<Field> takenConditions() {
        var taken = new ArrayList<Field>();
        for (var key : ONLY_ADDED_TO) {
            var under = base.byKey().get(key);
            var own = over.byKey().get(key);
            if (under != null
                    && own != null
                    && under.value() instanceof Items old
                    && own.value() instanceof Items list
                    && list.nodes().size() < old.nodes().size()
                    && texts(old).containsAll(texts(list))) {
                taken.add(own);
            }
        }
        return taken;
    }

    private static Set<String> texts(Items list) {
        var texts = new LinkedHashSet<String>();
        for (var node : list.nodes()) {
            texts.add(node instanceof Scalar scalar ? scalar.text().strip() : "");
        }
        return texts;
    }

    /** The place where an exercise that needs a named clearance is said not to. */
    Optional<Node> easedClearance() {
        return Optional.ofNullable(over.byKey().get("clearance"))
                .map(Field::value)
                .filter(clearance -> strictness(over) < strictness(base));
    }

    /** Where a ceiling is raised, or part of it left out, though nobody is said to have prescribed that. */
    List<Node> raisedCeilings() {
        var own = inner(over, "prescription");
        if (own.containsKey("set-by")) {
            return List.of();
        }
        var shipped = inner(inner(base, "prescription"), "ceiling");
        var raised = new ArrayList<>(raised(shipped, own.get("ceiling")));
        for (var variant : inner(over, "variants").values()) {
            var amounts = inner(variant.value(), "prescription");
            if (!amounts.containsKey("set-by")) {
                raised.addAll(raised(shipped, amounts.get("ceiling")));
            }
        }
        return raised;
    }

    private static List<Node> raised(Map<String, Field> shipped, Field own) {
        if (own == null) {
            return List.of();
        }
        var most = own.value() instanceof Fields fields ? fields.byKey() : Map.<String, Field>of();
        return shipped.entrySet().stream()
                .filter(each -> isMore(most.get(each.getKey()), each.getValue()))
                .map(each -> most.getOrDefault(each.getKey(), own).value())
                .distinct()
                .toList();
    }

    /** Repetitions compare as well as times do; what is no amount is reported where it is read. */
    private static boolean isMore(Field own, Field shipped) {
        return own == null
                || amount(own)
                        .flatMap(ours -> amount(shipped).filter(most -> ours.compareTo(most) > 0))
                        .isPresent();
    }

    private static Optional<Duration> amount(Field field) {
        return field.value() instanceof Scalar scalar ? Durations.parse(scalar.text()) : Optional.empty();
    }

    private static Map<String, Field> inner(Node outer, String key) {
        return outer instanceof Fields fields ? inner(fields.byKey(), key) : Map.of();
    }

    private static Map<String, Field> inner(Map<String, Field> outer, String key) {
        var field = outer.get(key);
        return field != null && field.value() instanceof Fields fields ? fields.byKey() : Map.of();
    }

    /** A word that is none is reported where it is read. */
    private static int strictness(Fields exercise) {
        var clearance = exercise.byKey().get("clearance");
        return clearance != null && clearance.value() instanceof Scalar word
                ? EnumWord.table(RequiredClearance.values())
                        .getOrDefault(word.text(), RequiredClearance.GENERAL)
                        .ordinal()
                : 0;
    }

    private static Field laid(String key, Field old, Field own) {
        if (ONLY_ADDED_TO.contains(key) && old.value() instanceof Items under && own.value() instanceof Items top) {
            return new Field(own.key(), joined(under, top));
        }
        if (!ONE_BY_ONE.contains(key)
                || !(old.value() instanceof Fields under)
                || !(own.value() instanceof Fields top)) {
            return own;
        }
        return new Field(
                own.key(), key.equals("prescription") ? prescription(under, top) : new Overlay(under, top).laid());
    }

    /** A prescription with some of its amounts changed. */
    private static Fields prescription(Fields under, Fields top) {
        return new Overlay(giveWay(under, top), top).laid();
    }

    private static Items joined(Items under, Items top) {
        var nodes = new ArrayList<>(under.nodes());
        var known = texts(under);
        for (var node : top.nodes()) {
            if (!(node instanceof Scalar scalar && known.contains(scalar.text().strip()))) {
                nodes.add(node);
            }
        }
        return new Items(top.source(), top.at(), nodes);
    }

    /** The prescription without what the overlay replaces, and without the sources of numbers that it changes. */
    private static Fields giveWay(Fields under, Fields top) {
        var fields = new LinkedHashMap<>(under.byKey());
        for (var key : top.byKey().keySet()) {
            REPLACED.getOrDefault(key, List.of()).forEach(fields::remove);
        }
        fields.computeIfPresent(
                "filled",
                (key, field) -> keptSources(field, fields.keySet(), top.byKey().keySet()));
        return new Fields(under.source(), under.at(), fields);
    }

    private static Field keptSources(Field filled, Set<String> prescribed, Set<String> changed) {
        if (!(filled.value() instanceof Fields sources)) {
            return filled;
        }
        var kept = new LinkedHashMap<>(sources.byKey());
        kept.keySet().retainAll(prescribed);
        kept.keySet().removeAll(changed);
        return new Field(filled.key(), new Fields(sources.source(), sources.at(), kept));
    }
}
