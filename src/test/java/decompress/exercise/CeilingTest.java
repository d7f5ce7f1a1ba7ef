package decompress.exercise;

import static decompress.support.Exercises.THREE_ONE_ONE;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Ceiling.Excess;
import decompress.support.Exercises;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CeilingTest {
    private static final Ceiling HANG =
            new Ceiling(Optional.of(seconds(60)), Optional.of(Duration.ofMinutes(10)), Optional.empty());
    private static final Ceiling MACHINE = new Ceiling(Optional.empty(), Optional.empty(), Optional.of(60));

    private static Dose holds(int sets, double hold, double rest) {
        return Exercises.equalSets(
                sets, new Effort.Hold(seconds(hold)), seconds(rest), false, Duration.ofHours(1), List.of(Side.BOTH));
    }

    private static Dose repetitions(int sets, int count) {
        return Exercises.equalSets(
                sets,
                new Effort.Repetitions(count, THREE_ONE_ONE),
                Duration.ZERO,
                false,
                Duration.ZERO,
                List.of(Side.BOTH));
    }

    @Test
    void exactly_the_ceiling_is_within_it() {
        assertThat(HANG.passedBy(holds(9, 60, 7.5))).isEmpty();
        assertThat(MACHINE.passedBy(repetitions(6, 10))).isEmpty();
    }

    @Test
    void each_amount_above_its_limit_is_reported() {
        assertThat(HANG.passedBy(holds(1, 60.001, 0))).containsExactly(Excess.HOLD);
        assertThat(HANG.passedBy(holds(11, 60, 5))).containsExactly(Excess.TOTAL);
        assertThat(HANG.passedBy(holds(2, 61, 600))).containsExactly(Excess.HOLD, Excess.TOTAL);
        assertThat(MACHINE.passedBy(repetitions(1, 61))).containsExactly(Excess.REPETITIONS);
    }

    @Test
    void holds_without_time_to_let_go_in_between_are_one_hold() {
        assertThat(HANG.passedBy(holds(3, 20, 0))).isEmpty();
        assertThat(HANG.passedBy(holds(4, 20, 0))).containsExactly(Excess.HOLD);
        assertThat(HANG.passedBy(holds(4, 20, 4.9))).containsExactly(Excess.HOLD);
        assertThat(HANG.passedBy(holds(4, 20, 5))).isEmpty();
        assertThat(MACHINE.passedBy(repetitions(6, 10))).isEmpty();
    }

    @Test
    void without_a_ceiling_nothing_goes_past_it() {
        assertThat(Ceiling.NONE.passedBy(holds(100, 3600, 3600))).isEmpty();
        assertThat(HANG.passedBy(repetitions(1, 61))).isEmpty();
    }
}
