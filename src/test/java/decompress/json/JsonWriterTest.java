package decompress.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void numbers_are_printed_plainly() {
        assertThat(Json.line(List.of(20.0, 112.4, 7, 1L << 40, new BigDecimal("1E+3"), 1e-7, Double.NaN)))
                .isEqualTo("[20.0,112.4,7,1099511627776,1000,0.00000010,null]");
    }

    @Test
    void seconds_have_the_decimals_they_need() {
        assertThat(seconds(20_000, 1)).isEqualTo("20.0");
        assertThat(seconds(20_000, 0)).isEqualTo("20");
        assertThat(seconds(200_000, 0)).isEqualTo("200");
        assertThat(seconds(112_400, 0)).isEqualTo("112.4");
        assertThat(seconds(12_345, 1)).isEqualTo("12.345");
        assertThat(seconds(0, 1)).isEqualTo("0.0");
    }

    private static String seconds(long millis, int decimals) {
        return Json.line(Json.seconds(Duration.ofMillis(millis), decimals));
    }

    @Test
    void texts_are_escaped_so_that_no_terminal_and_no_browser_stumbles() {
        assertThat(Json.line("a\"b\\c\n\t\u001b\u0085\u2028\u2029é😀"))
                .isEqualTo("\"a\\\"b\\\\c\\n\\t\\u001B\\u0085\\u2028\\u2029é😀\"");
        assertThat(Json.line("\ud83d \ude00 \ude00\ud83d")).isEqualTo("\"\\ud83d \\ude00 \\ude00\\ud83d\"");
    }

    @Test
    void pretty_is_indented_by_two() {
        var value = new java.util.LinkedHashMap<String, Object>();
        value.put("a", List.of(1, Map.of("b", true)));
        value.put("none", List.of());
        assertThat(Json.pretty(value)).isEqualTo("""
                        {
                          "a": [
                            1,
                            {
                              "b": true
                            }
                          ],
                          "none": []
                        }""");
    }
}
