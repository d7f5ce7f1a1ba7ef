package decompress.exercise;

import static decompress.support.Exercises.EXTENSION;
import static decompress.support.Exercises.STRETCH;
import static decompress.support.Exercises.TRACTION;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.support.Exercises;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoseChoiceTest {
    private static final DoseChoice HIGH = DoseChoice.at(DoseLevel.HIGH);

    @Test
    void the_low_dose_takes_the_low_end_of_every_range() {
        var dose = DoseChoice.LOW.from(STRETCH, seconds(10));

        assertThat(dose.sets()).hasSize(4);
        assertThat(dose.effort()).isEqualTo(new Effort.Hold(seconds(20)));
        assertThat(dose.length()).isEqualTo(seconds(10 + 4 * 20 + 3 * 10));
    }

    @Test
    void the_high_dose_takes_the_high_end_of_every_range() {
        var dose = HIGH.from(STRETCH, seconds(10));

        assertThat(dose.sets()).hasSize(5);
        assertThat(dose.effort()).isEqualTo(new Effort.Hold(seconds(30)));
    }

    @Test
    void the_high_end_of_an_open_top_is_its_low_end() {
        assertThat(Range.atLeast(3).top()).isEqualTo(3);
    }

    @Test
    void a_total_time_holds_as_many_whole_cycles_as_fit() {
        assertThat(DoseChoice.LOW.from(TRACTION, seconds(20)).sets()).hasSize(12);
        assertThat(HIGH.from(TRACTION, seconds(20)).sets()).hasSize(10);
    }

    @Test
    void a_total_time_shorter_than_one_cycle_is_refused() {
        var choice = new DoseChoice(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(seconds(40)),
                Optional.empty());

        assertThatThrownBy(() -> choice.from(TRACTION, Duration.ZERO))
                .isInstanceOfSatisfying(
                        DoseException.class,
                        problem -> assertThat(problem.cycle()).isEqualTo(seconds(50)));
    }

    @Test
    void the_first_sitting_has_its_own_numbers_and_the_low_end_where_it_has_none() {
        var gentle = Exercises.prescription(
                new PrescribedEffort.Hold(Range.between(seconds(5), seconds(8))),
                new Volume.Sets(Range.exactly(2)),
                STRETCH.rest(),
                List.of(),
                Ceiling.NONE,
                Map.of());
        var written = Exercises.prescription(
                STRETCH.effort(), STRETCH.volume(), STRETCH.rest(), List.of(gentle, STRETCH), Ceiling.NONE, Map.of());
        var first = DoseChoice.at(DoseLevel.FIRST);

        assertThat(first.from(written, Duration.ZERO).effort()).isEqualTo(new Effort.Hold(seconds(5)));
        assertThat(first.from(written, Duration.ZERO).sets()).hasSize(2);
        assertThat(first.from(STRETCH, Duration.ZERO)).isEqualTo(DoseChoice.LOW.from(STRETCH, Duration.ZERO));
    }

    @Test
    void repetitions_take_their_tempo() {
        assertThat(DoseChoice.LOW.from(EXTENSION, Duration.ZERO).effort().length())
                .isEqualTo(seconds(50));
    }
}
