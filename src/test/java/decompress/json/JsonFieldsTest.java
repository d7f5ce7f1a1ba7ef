package decompress.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
    private static JsonFields fields(String value) throws Exception {
        return JsonFields.of(Json.read("{\"x\":" + value + "}"));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20000",
        "20.0, 20000",
        "0.25, 250",
        "112.4, 112400",
        "0.001, 1",
        "0.1235, 124",
        "12345.678, 12345678",
        "1234567.891, 1234567891",
        "1000000000, 1000000000000",
        "1e2, 100000",
        "1e-999999999, 0"
    })
    void seconds_are_exact_to_the_millisecond(String value, long millis) throws Exception {
        assertThat(fields(value).seconds("x")).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000001", "1e999999999", "-1", "\"1\"", "true", "[1]"})
    void seconds_out_of_bounds_are_a_problem(String value) throws Exception {
        var fields = fields(value);
        assertThat(fields.seconds("x")).isEmpty();
        assertThat(fields.problem()).contains("\"x\" is not a number of seconds");
    }

    @Test
    void null_is_a_missing_value_and_no_problem() throws Exception {
        var fields = fields("null");
        assertThat(fields.seconds("x")).isEmpty();
        assertThat(fields.objects("x", each -> each)).isEmpty();
        assertThat(fields.problem()).isEmpty();
    }

    @Test
    void first_problem_also_of_an_inner_object_is_the_one_reported() throws Exception {
        var fields = fields("{\"y\":1,\"z\":2}");
        fields.object("x").text("z");
        fields.object("x").truth("y", false);
        assertThat(fields.problem()).contains("\"z\" is not a text");
    }
}
