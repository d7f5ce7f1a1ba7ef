package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.perform.Failure;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSinceMovedTest {
    private static final Duration EVERY = Duration.ofMinutes(30);

    private static TimeSinceMoved since(String length) {
        return new TimeSinceMoved(Optional.of(Duration.parse(length)), EVERY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PT0S      | false | 0 min since you moved
                    PT29M59S  | false | 29 min since you moved
                    PT30M     | true  | 30 min since you moved: time to move
                    PT1H      | true  | 1 h since you moved: time to move
                    PT1H5M    | true  | 1 h 5 min since you moved: time to move
                    PT23H59M  | true  | 23 h 59 min since you moved: time to move
                    P1D       | true  | 1 d since you moved: time to move
                    P400D     | true  | 400 d since you moved: time to move
                    """)
    void one_line_says_how_long_and_whether_it_is_time(String length, boolean due, String text) {
        assertThat(since(length).isDue()).isEqualTo(due);
        assertThat(since(length).text()).isEqualTo(text);
    }

    @Test
    void no_movement_at_all_is_due() {
        var never = new TimeSinceMoved(Optional.empty(), EVERY);
        assertThat(never.isDue()).isTrue();
        assertThat(never.text()).isEqualTo("no movement in the log yet");
        assertThat(never.text("%m %t")).isEqualTo("- no movement in the log yet");
    }

    @Test
    void a_format_puts_the_time_into_words_of_ones_own() {
        assertThat(since("PT1H5M30S").text("sat %t (%m) 100%%")).isEqualTo("sat 1 h 5 min (65) 100%");
        assertThat(since("PT5M").text("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%x", "5 %", "%%%", "%\n"})
    void place_that_does_not_exist_is_refused(String format) {
        assertThatThrownBy(() -> since("PT5M").text(format))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--format knows");
    }
}
