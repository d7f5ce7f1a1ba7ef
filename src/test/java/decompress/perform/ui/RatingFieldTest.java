package decompress.perform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Pain;
import decompress.terminal.Key;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingFieldTest {
    private final RatingField field = new RatingField();

    private Optional<Reply> type(Key... keys) {
        var reply = Optional.<Reply>empty();
        for (var key : keys) {
            assertThat(reply).isEmpty();
            reply = field.press(key);
        }
        return reply;
    }

    @Test
    void ten_is_typed_as_ten() {
        assertThat(type(Key.DIGIT_1, Key.DIGIT_0, Key.ENTER)).contains(Reply.of(10));
    }

    @Test
    void a_wrong_number_can_be_corrected() {
        assertThat(type(Key.DIGIT_7, Key.BACKSPACE, Key.DIGIT_3, Key.ENTER)).contains(Reply.of(3));
    }

    @Test
    void eleven_is_refused_and_asked_again() {
        assertThat(type(Key.DIGIT_1, Key.DIGIT_1, Key.ENTER)).isEmpty();
        assertThat(field.isRefused()).isTrue();
        assertThat(field.text()).isEmpty();
        assertThat(type(Key.DIGIT_4, Key.ENTER)).contains(Reply.of(4));
    }

    @Test
    void letter_after_the_number_says_how_far_down_it_reaches() {
        assertThat(type(Key.DIGIT_3, Key.T)).isEmpty();
        assertThat(field.text()).isEqualTo("3 thigh");
        assertThat(type(Key.BACKSPACE, Key.K, Key.ENTER)).contains(Reply.of(3, Optional.of(Pain.Site.BELOW_KNEE)));
    }

    @Test
    void letter_without_a_number_is_nothing() {
        assertThat(type(Key.T, Key.ENTER)).contains(Reply.SKIPPED);
    }

    @Test
    void enter_alone_skips_and_q_leaves() {
        assertThat(type(Key.ENTER)).contains(Reply.SKIPPED);
        assertThat(type(Key.DIGIT_4, Key.Q)).contains(Reply.LEAVES);
        assertThat(type(Key.ESCAPE)).contains(Reply.LEAVES);
    }
}
