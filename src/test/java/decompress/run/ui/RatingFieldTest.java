package decompress.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.terminal.Key;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingFieldTest {
    private final RatingField field = new RatingField(10);

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
    void one_of_a_few_takes_one_key() {
        var few = new RatingField(4);
        assertThat(few.press(Key.DIGIT_0)).isEmpty();
        assertThat(few.press(Key.DIGIT_5)).isEmpty();
        assertThat(few.press(Key.DIGIT_4)).contains(Reply.of(4));
        assertThat(new RatingField(4).press(Key.ENTER)).contains(Reply.SKIPPED);
    }

    @Test
    void enter_alone_skips_and_q_leaves() {
        assertThat(type(Key.ENTER)).contains(Reply.SKIPPED);
        assertThat(type(Key.DIGIT_4, Key.Q)).contains(Reply.LEAVES);
        assertThat(type(Key.ESCAPE)).contains(Reply.LEAVES);
    }
}
