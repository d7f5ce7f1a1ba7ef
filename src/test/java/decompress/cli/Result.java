package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import decompress.json.Json;
import decompress.json.JsonException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The result of a command line; an export is raw, next to the printed text. */
public record Result(
        List<String> arguments, int code, String out, String err, String raw, Duration passed, List<String> questions) {
    /** The figure next to the last words of a session on a screen. */
    private static final String FIGURE = "(?m)^([\\u2800-\\u28ff]{26}(  )?| {28})";

    /** It ended with this code, and stderr is empty exactly when nothing is wrong. */
    public Result exits(int expected) {
        assertThat(code).as(toString()).isEqualTo(expected);
        if (expected == 1 || expected == 2) {
            assertThat(err).as(toString()).isNotBlank();
        } else {
            assertThat(err).as(toString()).isEmpty();
        }
        assertThat(out + err).as("a stack trace in it").doesNotContain("\tat ");
        return this;
    }

    /** Both streams as they stand in a test, without blanks at the ends of lines. */
    public Result prints(String text) {
        assertThat(out.replaceAll("(?m) +$", "")).as(toString()).isEqualTo(text);
        return this;
    }

    public Result complains(String text) {
        assertThat(err).as(toString()).isEqualTo(text);
        return this;
    }

    /** Standard error, wrapped at words. */
    public Result warns(String text) {
        assertThat(err.lines()).as(toString()).allMatch(line -> line.length() <= 80);
        assertThat(warning()).as(toString()).isEqualTo(text);
        return this;
    }

    /** Standard error, before wrapping. */
    public String warning() {
        return err.strip().replace('\n', ' ');
    }

    /** The exit code and both streams, all of them. */
    public void answers(int expected, String stdout, String stderr) {
        assertThat(code).as(toString()).isEqualTo(expected);
        assertThat(out).as(toString()).isEqualTo(stdout);
        assertThat(err).as(toString()).isEqualTo(stderr);
    }

    /** All of stdout. */
    public String data() {
        return out + raw;
    }

    /** Both streams and the exit code as a person meets them, but for the place of the log. */
    public String told() {
        return out.replaceAll("Logged in\\s.*\n", "").replaceAll(FIGURE, "") + err + "exit code " + code + "\n";
    }

    /** The same without the days on the card at the end of a session, which differ from one date to the next. */
    public String toldWithoutDays() {
        return told().replaceAll("(?s)\n\nMo Tu .*?(?=\n(exit code|Your pain))", "");
    }

    /** The one JSON object that was printed. */
    public Fields json() {
        return Fields.of(out);
    }

    /** The JSON objects that were printed, one a line. */
    public List<Fields> jsonLines() {
        return out.lines().map(Fields::of).toList();
    }

    @Override
    public String toString() {
        return "decompress %s\nexit code %d after %s\nstdout:\n%s\nstderr:\n%s"
                .formatted(String.join(" ", arguments), code, passed, out, err);
    }

    /** A JSON value with the way to its parts. */
    public record Fields(Object value) {
        static Fields of(String text) {
            try {
                return new Fields(Json.read(text));
            } catch (JsonException bad) {
                return fail("not JSON: " + text, bad);
            }
        }

        /** A part by its way, such as exercises.0.sets.1.held_s. */
        Object at(String way) {
            var part = value;
            for (var step : way.split("\\.")) {
                part = part instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) part).get(step);
            }
            return part;
        }

        String text(String way) {
            return String.valueOf(at(way));
        }

        List<?> list(String way) {
            return (List<?>) at(way);
        }
    }
}
