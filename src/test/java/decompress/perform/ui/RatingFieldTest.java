package decompress.perform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Pain;
import decompress.terminal.Key;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingFieldTest {
    private final RatingField field = new RatingField();

    private Optional<Pain> type(Key... keys) {
        var pain = Optional.<Pain>empty();
        for (var key : keys) {
            assertThat(pain).isEmpty();
            pain = field.press(key);
        }
        return pain;
    }

    private static Pain rated(int rating) {
        return Pain.afterwards(Optional.of(rating), Optional.empty());
    }

    @Test
    void ten_is_typed_as_ten() {
        assertThat(type(Key.DIGIT_1, Key.DIGIT_0, Key.ENTER)).contains(rated(10));
    }

    @Test
    void a_wrong_number_can_be_corrected() {
        assertThat(type(Key.DIGIT_7, Key.BACKSPACE, Key.DIGIT_3, Key.ENTER)).contains(rated(3));
    }

    @Test
    void eleven_is_refused_and_asked_again() {
        assertThat(type(Key.DIGIT_1, Key.DIGIT_1, Key.ENTER)).isEmpty();
        assertThat(field.isRefused()).isTrue();
        assertThat(field.text()).isEmpty();
        assertThat(type(Key.DIGIT_4, Key.ENTER)).contains(rated(4));
    }

    @Test
    void letter_after_the_number_says_how_far_down_it_reaches() {
        assertThat(type(Key.DIGIT_3, Key.T)).isEmpty();
        assertThat(field.text()).isEqualTo("3 thigh");
        assertThat(type(Key.BACKSPACE, Key.K, Key.ENTER))
                .contains(Pain.afterwards(Optional.of(3), Optional.of(Pain.Site.BELOW_KNEE)));
    }

    @Test
    void letter_without_a_number_is_nothing() {
        assertThat(type(Key.T, Key.ENTER)).contains(Pain.UNKNOWN);
    }

    @Test
    void place_of_a_rating_of_zero_is_dropped() {
        assertThat(type(Key.DIGIT_0, Key.T, Key.ENTER)).contains(rated(0));
    }

    @Test
    void enter_alone_and_q_skip() {
        assertThat(type(Key.ENTER)).contains(Pain.UNKNOWN);
        assertThat(type(Key.DIGIT_4, Key.Q)).contains(Pain.UNKNOWN);
        assertThat(type(Key.ESCAPE)).contains(Pain.UNKNOWN);
    }
}
