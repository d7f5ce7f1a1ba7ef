package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import decompress.exercise.Position;
import decompress.exercise.RequiredClearance;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problem;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldKey;
import decompress.library.yaml.SchemaWriter;
import decompress.text.EnumWord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The JSON Schema that editors use, held to the reader that counts. */
class SchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Shipped.text("exercises.schema.json"));

    @Test
    void schema_says_what_the_keys_say() throws IOException {
        var name = "exercises.schema.json";
        var schema = new SchemaWriter(
                        LibraryKeys.EXERCISE,
                        LibraryKeys.VARIANT,
                        LibraryKeys.PRESCRIPTION,
                        LibraryKeys.FIRST,
                        LibraryKeys.CEILING,
                        LibraryKeys.FILLED,
                        LibraryKeys.CUES,
                        LibraryKeys.WAY_OUT,
                        LibraryKeys.BREATH,
                        LibraryKeys.ROUTINE)
                .words("position", words(Position.values()))
                .words("clearance", words(RequiredClearance.values()))
                .words("order", words(RoutineReader.Order.values()))
                .words("pose", Shipped.poses())
                .words("condition", Shipped.conditions())
                .apart("prescription", "hold", "repetitions")
                .apart("prescription", "hold", "tempo")
                .apart("prescription", "sets", "total")
                .apart("first", "hold", "repetitions")
                .apart("first", "sets", "total");

        assertThat(Shipped.text(name))
                .as(SchemaWriter.remedy(name))
                .isEqualTo(schema.write(name, FileFormat.EXERCISES, LibraryKeys.FILE));
    }

    private static <T extends Enum<T>> Collection<String> words(T[] values) {
        return EnumWord.table(values).keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "sets, number-of-sets",
        "repetitions, repetitions-of-a-set",
        "per-day, per-day",
        "every, every",
        "pain-ceiling, pain"
    })
    void numbers_have_the_limits_of_the_reader(String key, String kind) {
        var most = read(Shipped.text("exercises.schema.json"))
                .at("/$defs/" + kind + "/maximum")
                .asInt();

        assertThat(messages(key, most)).isEmpty();
        assertThat(messages(key, most + 1)).isNotEmpty();
    }

    private static List<String> messages(String key, int number) {
        var amounts = new LinkedHashMap<>(Map.of("repetitions", 1, "sets", 1));
        amounts.put(key, number);
        return LibraryReader.read(Yaml.own(
                        """
                        format: decompress/1
                        exercises:
                          x: {name: X, position: prone, prescription: {rest: none, %s}}
                        """.formatted(amounts.toString().replace("=", ": ").replaceAll("[{}]", ""))))
                .problems()
                .stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void the_shipped_exercises_are_valid() {
        assertThat(complaints(Source.shipped().text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises.schema.json", "settings.schema.json"})
    void schema_has_the_fields_of_a_public_catalogue(String name) {
        var schema = read(Shipped.text(name));
        assertThat(schema.path("$schema").asText()).startsWith("https://json-schema.org/");
        assertThat(schema.path("$id").asText())
                .startsWith("https://")
                .endsWith("/src/main/resources/decompress/" + name);
        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).isNotBlank();
        assertThat(schema.path("type").asText()).isEqualTo("object");
    }

    /** The tests that spoil files start from it. */
    @Test
    void file_of_every_form_has_every_key() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/library/shipped-shape.yaml"));
        var keys = Stream.of(
                        LibraryKeys.FILE,
                        LibraryKeys.EXERCISE,
                        LibraryKeys.PRESCRIPTION,
                        LibraryKeys.FIRST,
                        LibraryKeys.CEILING,
                        LibraryKeys.CUES,
                        LibraryKeys.WAY_OUT,
                        LibraryKeys.BREATH,
                        LibraryKeys.ROUTINE)
                .flatMap(each -> each.byName().keySet().stream())
                .filter(key -> !key.equals("hidden"));
        assertThat(keys).allSatisfy(key -> assertThat(text).containsPattern("\\b" + key + ":"));
    }

    @Test
    void example_files_are_valid() throws IOException {
        try (var examples = Files.list(Path.of("examples"))) {
            for (var example : examples.toList()) {
                assertThat(complaints(Files.readString(example)))
                        .as(example.toString())
                        .isEmpty();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> an_example_of_a_hint_is_valid() {
        var at = Map.of(
                "%s", LibraryKeys.FILE,
                "exercises: {x: {%s}}", LibraryKeys.EXERCISE,
                "exercises: {x: {prescription: {%s}}}", LibraryKeys.PRESCRIPTION,
                "routines: {x: {%s}}", LibraryKeys.ROUTINE);
        return at.entrySet().stream()
                .flatMap(place -> place.getValue().byName().values().stream()
                        .map(FieldKey::example)
                        .filter(example -> !example.startsWith("equipment"))
                        .map(example -> dynamicTest(example, () -> {
                            var format = example.startsWith("format") ? "" : "format: decompress/1\n";
                            assertThat(complaints(format + place.getKey().formatted(quoted(example))))
                                    .isEmpty();
                        })));
    }

    /** Inside {} a comma ends a value. */
    private static String quoted(String example) {
        var value = example.substring(example.indexOf(':') + 2);
        return value.contains(",") && !value.startsWith("[") && !value.startsWith("{")
                ? example.replace(value, '"' + value + '"')
                : example;
    }

    /** A schema cannot see some problems: missing, repeated, reversed or misplaced values. */
    @TestFactory
    Stream<DynamicTest> it_finds_what_is_wrong_in_these_files_too() {
        return Stream.of("unknown-keys", "wrong-kinds", "wrong-amounts", "not-fields", "regimen", "over-problems")
                .map(name -> dynamicTest(name, () -> {
                    var file = Path.of("src/test/resources/library", name + ".yaml");
                    assertThat(complaints(Files.readString(file))).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> it_refuses_nothing_that_the_reader_takes() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/library"))) {
            return files
                    .filter(file -> file.toString().endsWith(".problems"))
                    .filter(file -> size(file) == 0)
                    .map(file -> Path.of(file.toString().replace(".problems", ".yaml")))
                    .toList()
                    .stream()
                    .map(file -> dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(complaints(Files.readString(file))).isEmpty()));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Collection<String> complaints(String yaml) {
        return complaints(json(yaml));
    }

    private static Collection<String> complaints(Object json) {
        return SCHEMA.validate(MAPPER.valueToTree(json).toString(), InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private static Object json(String yaml) {
        return json(new org.yaml.snakeyaml.Yaml().compose(new StringReader(yaml)));
    }

    /** As an editor sees it, by the types of YAML 1.2. */
    private static Object json(Node node) {
        if (node instanceof MappingNode mapping) {
            var fields = new LinkedHashMap<String, Object>();
            mapping.getValue()
                    .forEach(
                            each -> fields.put(((ScalarNode) each.getKeyNode()).getValue(), json(each.getValueNode())));
            return fields;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(SchemaTest::json).toList();
        }
        var scalar = (ScalarNode) node;
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (scalar.getTag().equals(Tag.BOOL) && scalar.getValue().matches("true|false")) {
            return Boolean.valueOf(scalar.getValue());
        }
        if (scalar.getTag().equals(Tag.INT) && scalar.getValue().matches("-?[0-9]+")) {
            return new BigInteger(scalar.getValue());
        }
        return scalar.getTag().equals(Tag.FLOAT) && !scalar.getValue().contains(":")
                ? (Object) Double.valueOf(scalar.getValue())
                : scalar.getValue();
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
