package decompress.library.yaml;

import decompress.library.problem.Problems;
import decompress.library.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a file, which knows where it stands; every scalar is text. */
public sealed interface Node {
    /** Collects the problems of the file. */
    Problems problems();

    /** The number of characters before it in the file. */
    int at();

    /** The text of a scalar; empty where it is something else. */
    default String text() {
        return "";
    }

    /** The nodes of a list; none where it is something else. */
    default List<Node> nodes() {
        return List.of();
    }

    /** The fields it has; none where it is something else. */
    default Map<String, Field> byKey() {
        return Map.of();
    }

    /** The value of a key. */
    default Optional<Node> node(String key) {
        return Optional.ofNullable(byKey().get(key)).map(Field::value);
    }

    /** The fields that stand under a key; none where there is something else. */
    default Map<String, Field> inner(String key) {
        return node(key).map(Node::byKey).orElse(Map.of());
    }

    /** It as maps, lists and texts, without its layout and comments. */
    default Object content() {
        if (this instanceof Fields) {
            return contentByKey();
        }
        return this instanceof Items ? nodes().stream().map(Node::content).toList() : text();
    }

    /** The content of its fields; none where it is something else. */
    default Map<String, Object> contentByKey() {
        var content = new LinkedHashMap<String, Object>();
        byKey().forEach((key, field) -> content.put(key, field.value().content()));
        return content;
    }

    default void error(String message, String hint) {
        problems().add(Severity.ERROR, at(), message, hint);
    }

    default void warn(String message, String hint) {
        problems().add(Severity.WARNING, at(), message, hint);
    }

    default boolean isShipped() {
        return problems().source().isShipped();
    }

    /** A word, a number, a sentence, as written. */
    record Scalar(Problems problems, int at, String text) implements Node {}

    /** A list. */
    record Items(Problems problems, int at, List<Node> nodes) implements Node {}

    /** Keys with values, in the order of the file. */
    record Fields(Problems problems, int at, Map<String, Field> byKey) implements Node {
        /** Other fields at the same place. */
        public Fields with(Map<String, Field> others) {
            return new Fields(problems, at, others);
        }
    }

    /** Something that has been reported already, and is not looked at again. */
    record Flawed(Problems problems, int at) implements Node {}

    /** A key with its value. */
    record Field(Scalar key, Node value) {}
}
