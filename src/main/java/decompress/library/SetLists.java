package decompress.library;

import decompress.exercise.Durations;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sets of a prescription, where they are lists with an amount each: one for both sides, or one for each side. */
record SetLists(Node prescription) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    /** A number with a unit of time; one without is a number of repetitions. */
    private static final Pattern TIME = Pattern.compile("[0-9]\\s*(s(?!et)|m|h|:)");

    List<Node> all() {
        var sets = prescription.node("sets");
        var ofSides = sets.stream().flatMap(node -> node.byKey().values().stream());
        return Stream.concat(sets.stream(), ofSides.map(Field::value))
                .filter(node -> !node.nodes().isEmpty())
                .toList();
    }

    boolean areThere() {
        return !all().isEmpty();
    }

    /** Whether they are of holds; otherwise they are of repetitions. */
    boolean areHolds() {
        return amounts().anyMatch(SetLists::isTime);
    }

    /** Whether there are holds and repetitions in them. */
    boolean areMixed() {
        return areHolds() && amounts().anyMatch(amount -> NUMBER.matcher(amount).find() && !isTime(amount));
    }

    private Stream<String> amounts() {
        return all().stream().flatMap(list -> list.nodes().stream()).map(Node::text);
    }

    static boolean isTime(String amount) {
        return TIME.matcher(Durations.plain(amount)).find();
    }

    /** The number of sets of each list. */
    Field numbers() {
        return inPlace(list -> new Scalar(
                list.problems(), list.at(), String.valueOf(list.nodes().size())));
    }

    /** The amount of the first set of each list. */
    Field firstAmounts() {
        return inPlace(list -> list.nodes().get(0));
    }

    private Field inPlace(UnaryOperator<Node> other) {
        var sets = prescription.byKey().get("sets");
        return new Field(sets.key(), inPlace(sets.value(), other));
    }

    private static Node inPlace(Node sets, UnaryOperator<Node> other) {
        if (!(sets instanceof Fields sides)) {
            return sets.nodes().isEmpty() ? sets : other.apply(sets);
        }
        var ofSides = new LinkedHashMap<>(sides.byKey());
        ofSides.replaceAll((side, field) -> new Field(field.key(), inPlace(field.value(), other)));
        return sides.with(ofSides);
    }

    /** A hint to write seconds in a list in place of repetitions. */
    static String asHolds(Node list) {
        return list.nodes().stream()
                .map(amount -> amount.text().replaceAll("[^0-9.,–-]", ""))
                .collect(Collectors.joining("s, ", "write it like this: [", "s]"));
    }
}
