package decompress.library.yaml;

import decompress.library.problem.FileFormat;
import decompress.library.problem.Problems;
import decompress.library.problem.SimilarNames;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Flawed;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.Node.Scalar;
import decompress.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of one thing in a file, read one by one; whatever is wrong with a field is reported as it is read.
 *
 * @param whose what the fields belong to, such as {@code overhead-stretch}
 * @param keys the known keys
 */
public record FieldReader(String whose, Fields fields, FieldKeys keys) {
    private static final int LONGEST_LIST = 50;

    /** In braces a comma ends a value, and the next word becomes a key without a value: such words, and a hint. */
    private static final Map<String, String> AFTER_A_COMMA = Map.of(
            "left|right|both",
            "put the list in brackets, like this: sides: [left, right]",
            "[0-9]+",
            "put the list in brackets, like this: sets: [8, 6, 4]",
            "[0-9]+ ?[a-z]+",
            "put the list in brackets, like this: sets: [20s, 15s, 10s]",
            "(mon|tue|wed|thu|fri|sat|sun)[a-z]*",
            "put the list in brackets, like this: days: [mon, wed, fri]",
            "(left|right) [0-9].*",
            "put the sides in braces, like this: hold: {left: 10s, right: 20s}",
            "(lift|lower|hold|wait|pause) [0-9].*",
            "put the value in quotes, like this: tempo: \"lift 2, hold 3, lower 2\"");

    private enum Truth {
        TRUE,
        FALSE
    }

    /** The fields of a file that says which format it has; empty, and reported, when it is something else. */
    public static Optional<FieldReader> open(Problems file, FileFormat format, FieldKeys keys) {
        var root = YamlParser.of(file);
        root.filter(node -> !(node instanceof Fields)).ifPresent(node -> {
            var isBlank = node instanceof Scalar && node.text().isBlank();
            node.error(isBlank ? "there is nothing in this file" : "this is not " + format.kind(), format.hint());
        });
        var form = root.filter(Fields.class::isInstance).flatMap(fields -> of("the file", fields, keys));
        form.ifPresent(fields -> fields.reportFormat(format));
        return form;
    }

    private void reportFormat(FileFormat format) {
        if (!has("format")) {
            fields.error("the format is missing", format.hint());
        }
        written("format")
                .filter(written -> !written.scalar().text().equals(format.name()))
                .ifPresent(written -> {
                    var program = format.name().substring(0, format.name().indexOf('/') + 1);
                    var newer = written.scalar().text().startsWith(program) ? "; a newer program may know it" : "";
                    written.complain(written.quoted() + " is not a format that is known here" + newer, format.hint());
                });
    }

    /** The fields of a node with known keys only; empty, and reported, when it is something else. */
    public static Optional<FieldReader> of(String whose, Node node, FieldKeys keys) {
        var example = keys.example(keys.names().iterator().next());
        var form = fields(whose, node, example).map(fields -> new FieldReader(whose, fields, keys));
        form.ifPresent(reader -> reader.fields().byKey().values().stream()
                .filter(field -> !keys.names().contains(field.key().text()))
                .forEach(reader::reportUnknown));
        return form;
    }

    /** The fields of a node with any keys; empty, and reported, when it is something else. */
    public static Optional<Fields> fields(String whose, Node node, String hint) {
        if (node instanceof Fields fields) {
            return Optional.of(fields);
        }
        if (node instanceof Scalar scalar && scalar.text().contains(":")) {
            var mended = SafeText.oneLine(scalar.text()).replaceFirst(":\\s*", ": ");
            node.error(whose + ": a space is missing after the colon", "write it like this: " + mended);
        } else if (!(node instanceof Flawed)) {
            node.error(whose + ": fields are expected here", hint);
        }
        return Optional.empty();
    }

    private void reportUnknown(Field field) {
        var key = field.key().text();
        var isAlone = field.value() instanceof Scalar nothing && nothing.text().isEmpty();
        var meant = AFTER_A_COMMA.keySet().stream()
                .filter(word -> isAlone && key.matches(word))
                .findFirst();
        if (meant.isPresent()) {
            error(field.key(), SafeText.quoted(key) + " stands alone between commas", AFTER_A_COMMA.get(meant.get()));
        } else {
            var known = "known fields are " + String.join(", ", keys.names());
            error(
                    field.key(),
                    "there is no field " + SafeText.quoted(key),
                    SimilarNames.hint(key, keys.names(), known));
        }
    }

    public boolean has(String key) {
        return fields.byKey().containsKey(key);
    }

    public Optional<Node> node(String key) {
        return fields.node(key);
    }

    /** The key itself, to point at. */
    public Node key(String key) {
        return fields.byKey().get(key).key();
    }

    /** Fields with any keys; empty when there are none, or when it is something else, which is reported. */
    public Map<String, Field> fields(String key) {
        return node(key)
                .flatMap(node -> fields(whose + ": " + key, node, example(key)))
                .map(Fields::byKey)
                .orElse(Map.of());
    }

    public Optional<FieldReader> form(String key, FieldKeys known) {
        return node(key).flatMap(node -> of(whose + ": " + key, node, known));
    }

    /** A value; empty when the field is absent, or is not one value, which is reported. */
    public Optional<FieldValue> written(String key) {
        return node(key).flatMap(node -> written(key, node));
    }

    public Optional<FieldValue> written(String key, Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(new FieldValue(whose + ": " + key, scalar, keys.key(key)));
        }
        complain(node, key, "one value is expected here");
        return Optional.empty();
    }

    public Optional<String> text(String key) {
        return written(key).flatMap(FieldValue::text);
    }

    /** One of a few words. */
    public <T extends Enum<T>> Optional<T> choice(String key, T[] choices) {
        return written(key).flatMap(written -> written.choice(choices));
    }

    public Optional<Boolean> truth(String key) {
        return choice(key, Truth.values()).map(Truth.TRUE::equals);
    }

    /** Reads the values of a list; unreadable ones are reported and skipped. */
    public <T> List<T> list(String key, Function<FieldValue, Optional<T>> reader) {
        return items(key).stream()
                .flatMap(item -> written(key, item).flatMap(reader).stream())
                .toList();
    }

    public List<String> texts(String key) {
        return list(key, FieldValue::text);
    }

    /** The nodes of a list; none when the field is absent or is not a list, which is reported. */
    public List<Node> items(String key) {
        var node = node(key).orElse(null);
        if (!(node instanceof Items items)) {
            complain(node, key, "a list is expected here");
            return List.of();
        }
        if (items.nodes().size() > LONGEST_LIST) {
            complain(items.nodes().get(LONGEST_LIST), key, "a list has at most " + LONGEST_LIST + " items");
            return List.of();
        }
        return items.nodes();
    }

    /** Reports something wrong with a field, unless it is not there or was reported before. */
    public void complain(Node at, String key, String message) {
        if (at != null && !(at instanceof Flawed)) {
            error(at, key + ": " + message, example(key));
        }
    }

    public String example(String key) {
        return keys.example(key);
    }

    /** Reports something wrong with what the fields belong to. */
    public void error(Node at, String message, String hint) {
        at.error(whose + ": " + message, hint);
    }
}
