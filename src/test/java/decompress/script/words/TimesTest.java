package decompress.script.words;

import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void times_below_a_minute_keep_their_fractions() {
        assertThat(Times.words(seconds(1))).isEqualTo("1 second");
        assertThat(Times.words(seconds(1.5))).isEqualTo("1.5 seconds");
        assertThat(Times.words(seconds(81))).isEqualTo("1 minute 21 seconds");
        assertThat(Times.words(seconds(120))).isEqualTo("2 minutes");
    }

    @Test
    void seconds_left_are_rounded_up() {
        assertThat(Times.left(seconds(17.523))).isEqualTo("18 seconds left");
        assertThat(Times.left(seconds(0))).isEqualTo("1 second left");
    }
}
