package decompress.library.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import decompress.library.problem.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the JSON Schema of a file from the tables of keys that its reader has. A kind of a value is a form, a list of
 * words, or described in kinds.json.
 */
public final class SchemaWriter {
    private static final Path KINDS = Path.of("src/test/resources/schema/kinds.json");
    private static final Path SHIPPED = Path.of("src/main/resources/decompress");
    private static final String PUBLISHED = "https://raw.githubusercontent.com/decompress-cli/decompress/main/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_LIST = 50;
    private static final int WIDTH = 120;

    private final Map<String, JsonNode> kinds = new HashMap<>();
    private final Map<String, FieldKeys> forms = new HashMap<>();
    private final Map<String, ObjectNode> rules = new HashMap<>();
    private final Map<String, JsonNode> definitions = new TreeMap<>();

    public SchemaWriter(FieldKeys... forms) throws IOException {
        new ObjectMapper()
                .readTree(KINDS.toFile())
                .properties()
                .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
        Stream.of(forms).forEach(form -> this.forms.put(form.name(), form));
    }

    /** Adds a kind that is one of a few words. */
    public SchemaWriter words(String kind, Collection<String> words) {
        kinds.put(kind, JSON.objectNode().set("enum", list(words)));
        return this;
    }

    /** Adds that no two of these keys of a form go together. */
    public SchemaWriter apart(String form, String one, String other) {
        rules.computeIfAbsent(form, ignored -> JSON.objectNode())
                .withArray("allOf")
                .addObject()
                .putObject("not")
                .set("required", list(List.of(one, other)));
        return this;
    }

    /** Writes the schema into a file of the build, from where it can be copied; returns its text. */
    public String write(String name, FileFormat format, FieldKeys file) throws IOException {
        words("format", List.of(format.name()));
        var schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", PUBLISHED + SHIPPED + "/" + name)
                .put("title", "Format " + format.name() + ", " + format.kind() + " of decompress");
        schema.setAll(form(file));
        schema.putArray("required").add("format");
        var named = schema.putObject("$defs");
        definitions.forEach((kind, definition) -> named.set(kind.replace(' ', '-'), definition));
        var text = text(schema, "\n", 0) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", name), text);
        return text;
    }

    /** The remedy for a schema of the program that differs from the keys. */
    public static String remedy(String name) {
        return "the keys have changed, and the schema must follow: cp target/" + name + " " + SHIPPED;
    }

    private ObjectNode form(FieldKeys keys) {
        var properties = JSON.objectNode();
        for (var key : keys.byName().values()) {
            var about = JSON.objectNode();
            if (!key.about().isEmpty()) {
                about.put("description", key.about());
            }
            properties.set(key.name(), about.setAll(kind(key.kind())));
        }
        return JSON.objectNode()
                .put("description", keys.about())
                .put("type", "object")
                .put("additionalProperties", false)
                .<ObjectNode>set("properties", properties)
                .setAll(rules.getOrDefault(keys.name(), JSON.objectNode()));
    }

    private ObjectNode kind(String kind) {
        if (kind.startsWith("by ")) {
            return things(kind.substring(3).split(": | or "));
        }
        if (!definitions.containsKey(kind)) {
            definitions.put(kind, JSON.objectNode());
            definitions.put(kind, definition(kind));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + kind.replace(' ', '-'));
    }

    /** Things of a kind by a name of another kind, or nothing. */
    private ObjectNode things(String... parts) {
        var things = JSON.objectNode();
        things.set("type", parts.length == 2 ? JSON.textNode("object") : list(List.of("object", "null")));
        things.set("propertyNames", kind(parts[0]));
        return things.set("additionalProperties", kind(parts[1]));
    }

    private JsonNode definition(String kind) {
        var schema = JSON.objectNode();
        if (kind.startsWith("text ")) {
            schema.set("type", list(List.of("string", "number", "boolean")));
            return schema.put("maxLength", Integer.parseInt(kind.substring(5)));
        }
        if (kind.startsWith("list of ")) {
            schema.put("type", "array").put("maxItems", LONGEST_LIST);
            return schema.set("items", kind(kind.substring(8)));
        }
        if (kind.endsWith(" or list")) {
            var one = kind.substring(0, kind.length() - 8);
            schema.putArray("anyOf").add(kind(one)).add(kind("list of " + one));
            return schema;
        }
        return forms.containsKey(kind) ? form(forms.get(kind)) : known(kind);
    }

    private JsonNode known(String kind) {
        if (!kinds.containsKey(kind)) {
            throw new AssertionError("describe the kind " + kind + " in " + KINDS);
        }
        kinds.get(kind).findValuesAsText("$ref").forEach(other -> kind(other.substring(other.lastIndexOf('/') + 1)));
        return kinds.get(kind);
    }

    private static JsonNode list(Collection<String> words) {
        var list = JSON.arrayNode();
        words.forEach(list::add);
        return list;
    }

    /** An object or a list stands on one line where it fits. */
    private static String text(JsonNode node, String margin, int before) {
        var flat = flat(node);
        if (!node.isContainerNode() || margin.length() + before + flat.length() < WIDTH) {
            return flat;
        }
        var inner = margin + "  ";
        if (node.isArray() && !node.get(0).isContainerNode()) {
            var line = "(.{1," + (WIDTH - inner.length()) + "})(?: |$)";
            var words = flat.substring(1, flat.length() - 1).replaceAll(line, inner + "$1");
            return "[" + words + margin + "]";
        }
        if (node.isArray()) {
            var items = new ArrayList<String>();
            node.forEach(item -> items.add(inner + text(item, inner, 0)));
            return "[" + String.join(",", items) + margin + "]";
        }
        return node.properties().stream()
                .map(field -> {
                    var key = "\"" + field.getKey() + "\": ";
                    return inner + key + text(field.getValue(), inner, key.length());
                })
                .collect(Collectors.joining(",", "{", margin + "}"));
    }

    private static String flat(JsonNode node) {
        var parts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(item -> parts.add(flat(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        node.properties().forEach(field -> parts.add("\"" + field.getKey() + "\": " + flat(field.getValue())));
        return node.isObject() ? "{" + String.join(", ", parts) + "}" : node.toString();
    }
}
