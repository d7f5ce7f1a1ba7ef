package decompress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final String SAMPLE = """
            {"v":1,"a":[1,-2.50,3e2,0.0,-0],"t":"é \\u00e9 \\n \\"q\\" \\/ 😀 \\ud83d\\ude00",
             "o":{"yes":true,"no":false,"nothing":null,"":[]},"n":[{},[[ ]],12345678]}
            """;

    /** Beginnings that stand for UTF-16 or UTF-32 elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00007800",
                "00780000",
                "0000feff",
                "0000fffe",
                "feff0000",
                "fffe0000",
                "feff007b",
                "fffe7b00",
                "007b",
                "7b00",
                "7b000000",
                "00"
            })
    void bytes_of_another_encoding_are_not_utf8(String hex) {
        var bytes = HexFormat.of().parseHex(hex + "007b7d00");
        assertThatThrownBy(() -> Json.read(bytes))
                .isInstanceOf(JsonException.class)
                .hasMessage("it is not UTF-8");
    }

    @Test
    void any_bytes_are_a_value_or_a_json_exception() {
        var random = new Random(3);
        var few =
                new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}', 'x', '"'};
        for (var round = 0; round < 20_000; round++) {
            var bytes = new byte[random.nextInt(9)];
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] = few[random.nextInt(few.length)];
            }
            var thrown = catchThrowable(() -> Json.read(bytes));
            if (thrown != null) {
                assertThat(thrown).as(HexFormat.of().formatHex(bytes)).isInstanceOf(JsonException.class);
            }
        }
    }

    @Test
    void a_value_becomes_plain_java_in_its_order() throws JsonException {
        assertThat(Json.read("{\"b\":[1,\"x\",true,null],\"a\":{\"c\":2.50}}"))
                .isEqualTo(Map.of(
                        "b",
                        Arrays.asList(new BigDecimal("1"), "x", true, null),
                        "a",
                        Map.of("c", new BigDecimal("2.50"))));
        assertThat(((Map<?, ?>) Json.read("{\"b\":1,\"a\":2}")).keySet()).hasToString("[b, a]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{]",
                "[}",
                "[1,]",
                "{\"a\":1,}",
                "{,}",
                "[,1]",
                "{\"a\"}",
                "{\"a\" 1}",
                "{a:1}",
                "'a'",
                "01",
                "+1",
                "1.",
                ".5",
                "-",
                "1e",
                "1e+",
                "tru",
                "trux",
                "nul",
                "True",
                "NaN",
                "Infinity",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12\"",
                "\"a\nb\"",
                "1 2",
                "[1 2]",
                "{\"a\":1 \"b\":2}",
                "// x\n1",
                "\u0000",
                "[1]\u0000",
                "{\"a\":1}}",
                "\"\\\"",
                "0x10",
                "1_000",
                "--1"
            })
    void invalid_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void a_text_that_breaks_off_says_so() {
        for (var end = 0; end < SAMPLE.strip().length(); end++) {
            var part = SAMPLE.strip().substring(0, end);
            assertThatThrownBy(() -> Json.read(part))
                    .as(part)
                    .isInstanceOfSatisfying(
                            JsonException.class, e -> assertThat(e.torn()).isTrue());
        }
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        var bytes = "{\"a\":\"xx\"}".getBytes(StandardCharsets.ISO_8859_1);
        bytes[6] = (byte) 0xC3;
        assertThatThrownBy(() -> Json.read(bytes)).hasMessage("it is not UTF-8");
    }

    @Test
    void depth_is_limited_to_64() throws JsonException {
        Json.read("[".repeat(64) + "]".repeat(64));
        assertThatThrownBy(() -> Json.read("[".repeat(65) + "]".repeat(65))).hasMessageContaining("64 levels");
        assertThatThrownBy(() -> Json.read("{\"a\":".repeat(1_000_000))).hasMessageContaining("64 levels");
    }

    @Test
    void huge_numbers_take_no_room() throws JsonException {
        var huge = Json.read("1e999999999");
        assertThat(Json.line(huge)).isEqualTo("1E+999999999");
        assertThatThrownBy(() -> Json.read("1e9999999999")).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.read("1".repeat(101))).isInstanceOf(JsonException.class);
    }

    @Test
    void value_before_other_text_is_read_with_its_length() throws JsonException {
        var bytes = "{\"ä\":1}{\"b\":".getBytes(StandardCharsets.UTF_8);
        assertThat(Json.prefix(bytes)).isEqualTo(new Json.Prefix(Map.of("ä", BigDecimal.ONE), 8));
        assertThatThrownBy(() -> Json.read(bytes)).hasMessage("it is not JSON from column 9 on");
    }

    @Test
    void written_json_is_read_back() throws JsonException {
        var value = Json.read(SAMPLE);
        assertThat(Json.line(Json.read(Json.line(value)))).isEqualTo(Json.line(value));
        assertThat(Json.line(Json.read(Json.pretty(value)))).isEqualTo(Json.line(value));
    }

    @Test
    void an_object_is_written_in_the_order_of_its_fields() {
        var object = new JsonObject()
                .with("name", Optional.of("rest"))
                .with("note", Optional.empty())
                .with("sides", List.of("left", "right"), side -> new JsonObject().with("side", side))
                .with(new JsonObject().with("day", LocalDate.of(2026, 11, 24)));
        assertThat(Json.line(object))
                .isEqualTo("{\"name\":\"rest\",\"note\":null,\"sides\":[{\"side\":\"left\"},{\"side\":\"right\"}],"
                        + "\"day\":\"2026-11-24\"}");
    }
}
