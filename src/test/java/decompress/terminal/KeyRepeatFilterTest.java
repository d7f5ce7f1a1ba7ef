package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pressed key counts; the repeats of a held key do not. */
class KeyRepeatFilterTest {
    private final KeyRepeatFilter filter = new KeyRepeatFilter();

    /** The presses that one key makes when it arrives at these milliseconds and then no more. */
    private List<Key> presses(Key key, int... arrivals) {
        var presses = new ArrayList<Key>();
        var last = 0;
        for (var at : arrivals) {
            if (filter.undecided() && at - last >= KeyRepeatFilter.REPEAT.toMillis()) {
                presses.addAll(filter.idle());
            }
            presses.addAll(filter.accept(key, Duration.ofMillis(at)));
            last = at;
        }
        presses.addAll(filter.idle());
        return presses;
    }

    @Test
    void two_presses_at_a_natural_speed_count_twice() {
        assertThat(presses(Key.Q, 0, 180)).containsExactly(Key.Q, Key.Q);
        assertThat(presses(Key.PLUS, 5000, 5150, 5300, 5450)).hasSize(4);
    }

    @Test
    void two_presses_that_were_read_at_once_count_twice() {
        assertThat(presses(Key.Q, 0, 0)).containsExactly(Key.Q, Key.Q);
    }

    @Test
    void a_key_held_down_counts_once_whatever_the_keyboard() {
        assertThat(presses(Key.N, 0, 660, 700, 740, 780)).hasSize(1);
        assertThat(presses(Key.B, 0, 200, 233, 266, 300)).hasSize(1);
        assertThat(presses(Key.R, 0, 250, 342, 434, 526)).hasSize(1);
    }

    @Test
    void a_key_held_down_over_a_slow_line_counts_once() {
        assertThat(presses(Key.N, 0, 500, 530, 980, 980, 980, 1400)).hasSize(1);
    }

    @Test
    void a_key_counts_again_half_a_second_after_it_was_held() {
        assertThat(presses(Key.N, 0, 500, 530, 560, 1060)).hasSize(2);
    }

    @Test
    void another_key_decides_at_once() {
        filter.accept(Key.Q, Duration.ZERO);
        assertThat(filter.accept(Key.Q, Duration.ofMillis(200))).isEmpty();
        assertThat(filter.accept(Key.N, Duration.ofMillis(230))).containsExactly(Key.Q, Key.N);
        assertThat(filter.accept(Key.Q, Duration.ofMillis(240))).containsExactly(Key.Q);
    }

    @Test
    void the_first_press_counts_however_early() {
        assertThat(filter.accept(Key.SPACE, Duration.ofNanos(-1))).containsExactly(Key.SPACE);
    }
}
