package decompress.library.yaml;

import decompress.library.problem.Problems;
import decompress.library.problem.SimilarNames;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Flawed;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.Node.Scalar;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of one thing in a file, read one by one; whatever is wrong with a field is reported as it is read.
 *
 * @param whose what the fields belong to, such as {@code overhead-stretch}
 * @param keys the known keys, each with a valid example
 */
public record FieldReader(String whose, Fields fields, Map<String, String> keys, Problems problems) {
    private static final int LONGEST_LIST = 50;
    private static final Map<String, Boolean> TRUE_OR_FALSE = new LinkedHashMap<>();

    static {
        TRUE_OR_FALSE.put("true", true);
        TRUE_OR_FALSE.put("false", false);
    }

    /** Keys in their order, each with the line that is its example. */
    public static Map<String, String> keys(String... examples) {
        var keys = new LinkedHashMap<String, String>();
        for (var example : examples) {
            keys.put(example.substring(0, example.indexOf(':')), example);
        }
        return Collections.unmodifiableMap(keys);
    }

    /** The fields of a node with known keys only; empty, and reported, when it is something else. */
    public static Optional<FieldReader> of(String whose, Node node, Map<String, String> keys, Problems problems) {
        var example = "for example: " + keys.values().iterator().next();
        var form = fields(whose, node, example, problems).map(fields -> new FieldReader(whose, fields, keys, problems));
        form.ifPresent(FieldReader::reportUnknown);
        return form;
    }

    /** The fields of a node with any keys; empty, and reported, when it is something else. */
    public static Optional<Fields> fields(String whose, Node node, String hint, Problems problems) {
        if (node instanceof Fields fields) {
            return Optional.of(fields);
        }
        if (node instanceof Scalar scalar && scalar.text().contains(":")) {
            var mended = SafeText.oneLine(scalar.text()).replaceFirst(":\\s*", ": ");
            problems.error(node, whose + ": a space is missing after the colon", "write it like this: " + mended);
        } else if (!(node instanceof Flawed)) {
            problems.error(node, whose + ": fields are expected here", hint);
        }
        return Optional.empty();
    }

    private void reportUnknown() {
        for (var field : fields.byKey().values()) {
            var key = field.key().text();
            if (!keys.containsKey(key)) {
                var known = "known fields are " + String.join(", ", keys.keySet());
                problems.error(
                        field.key(),
                        whose + ": there is no field " + SafeText.quoted(key),
                        SimilarNames.hint(key, keys.keySet(), known));
            }
        }
    }

    public boolean has(String key) {
        return fields.byKey().containsKey(key);
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(fields.byKey().get(key)).map(Field::value);
    }

    /** The key itself, to point at. */
    public Node key(String key) {
        return fields.byKey().get(key).key();
    }

    /** Fields with any keys; empty when there are none, or when it is something else, which is reported. */
    public Map<String, Field> fields(String key) {
        return node(key)
                .flatMap(node -> fields(whose + ": " + key, node, "for example: " + keys.get(key), problems))
                .map(Fields::byKey)
                .orElse(Map.of());
    }

    public Optional<FieldReader> form(String key, Map<String, String> known) {
        return node(key).flatMap(node -> of(whose + ": " + key, node, known, problems));
    }

    /** A value; empty when the field is absent, or is not one value, which is reported. */
    public Optional<FieldValue> written(String key) {
        return node(key).flatMap(node -> written(key, node));
    }

    public Optional<String> text(String key, int longest) {
        return written(key).flatMap(written -> written.text(longest));
    }

    /** The values of a list; empty when the field is absent or is not a list, which is reported. */
    public List<FieldValue> list(String key) {
        return items(key).stream().flatMap(item -> written(key, item).stream()).toList();
    }

    /** What the values of a list are read as; those that cannot be read are reported and left out. */
    public <T> List<T> list(String key, Function<FieldValue, Optional<T>> reader) {
        return list(key).stream().flatMap(item -> reader.apply(item).stream()).toList();
    }

    public List<String> texts(String key, int longest) {
        return list(key, item -> item.text(longest));
    }

    public List<Node> items(String key) {
        var node = node(key).orElse(null);
        if (node instanceof Items items) {
            return withinLength(key, items);
        }
        if (node != null && !(node instanceof Flawed)) {
            complain(node, key, "a list is expected here");
        }
        return List.of();
    }

    private List<Node> withinLength(String key, Items items) {
        if (items.nodes().size() > LONGEST_LIST) {
            complain(items.nodes().get(LONGEST_LIST), key, "a list has at most " + LONGEST_LIST + " items");
            return List.of();
        }
        return items.nodes();
    }

    public Optional<FieldValue> written(String key, Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(new FieldValue(whose, key, scalar, keys.get(key), problems));
        }
        if (!(node instanceof Flawed)) {
            complain(node, key, "one value is expected here");
        }
        return Optional.empty();
    }

    public void complain(Node at, String key, String message) {
        error(at, key + ": " + message, "for example: " + keys.get(key));
    }

    /** Reports something wrong with what the fields belong to. */
    public void error(Node at, String message, String hint) {
        problems.error(at, whose + ": " + message, hint);
    }

    /** One of a few words. */
    public <T> Optional<T> choice(String key, Map<String, T> choices) {
        return written(key).flatMap(written -> choice(written, choices));
    }

    /** Whether a field says true; false where it is left out. */
    public boolean yes(String key) {
        return truth(key).orElse(false);
    }

    public Optional<Boolean> truth(String key) {
        return choice(key, TRUE_OR_FALSE);
    }

    public static <T> Optional<T> choice(FieldValue written, Map<String, T> choices) {
        var value = written.value();
        if (value.isEmpty() || choices.containsKey(value.get())) {
            return value.map(choices::get);
        }
        var words = new ArrayList<>(choices.keySet());
        return written.complain(
                written.quoted() + " is none of " + String.join(", ", words),
                SimilarNames.hint(value.get(), words, "for example: " + written.example()));
    }
}
