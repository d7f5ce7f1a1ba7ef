package decompress.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MotionTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Pace TEMPO = new Pace(Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(2));

    @Test
    void a_hold_arrives_in_three_seconds_and_stays() {
        assertThat(hold("PT0S", MINUTE).t()).isZero();
        assertThat(hold("PT1.5S", MINUTE).t()).isEqualTo(0.5);
        assertThat(hold("PT3S", MINUTE).t()).isEqualTo(1);
        assertThat(hold("PT60S", MINUTE).t()).isEqualTo(1);
    }

    @Test
    void a_short_hold_arrives_within_its_first_half() {
        assertThat(hold("PT1.9S", Duration.ofSeconds(4)).t()).isLessThan(1);
        assertThat(hold("PT2S", Duration.ofSeconds(4)).t()).isEqualTo(1);
        assertThat(hold("PT0S", Duration.ZERO).t()).isEqualTo(1);
    }

    @Test
    void a_hold_breathes_four_seconds_in_and_six_out() {
        assertThat(hold("PT3S", MINUTE).breath()).isZero();
        assertThat(hold("PT7S", MINUTE).breath()).isEqualTo(1);
        assertThat(hold("PT10S", MINUTE).breath()).isEqualTo(0.5);
        assertThat(hold("PT13S", MINUTE).breath()).isZero();
        assertThat(Motion.HOLD.at(Duration.ofSeconds(7), MINUTE, Pace.CALM, false))
                .isEqualTo(MotionState.END);
    }

    @Test
    void a_repetition_goes_down_pauses_and_comes_up_in_its_tempo() {
        assertThat(reps("PT0S")).isZero();
        assertThat(reps("PT1.5S")).isEqualTo(0.5);
        assertThat(reps("PT3S")).isEqualTo(1);
        assertThat(reps("PT3.99S")).isEqualTo(1);
        assertThat(reps("PT5S")).isEqualTo(0.5);
        assertThat(reps("PT7.5S")).as("the next one").isEqualTo(0.5);
        assertThat(reps("PT60S")).as("after the last one").isZero();
    }

    @Test
    void a_part_that_takes_no_time_is_passed_over() {
        Pace pace = new Pace(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2));
        assertThat(Motion.REPS.at(Duration.ZERO, MINUTE, pace, true).t()).isEqualTo(1);
        Pace none = new Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        assertThat(Motion.REPS.at(Duration.ofSeconds(1), MINUTE, none, true)).isEqualTo(MotionState.START);
    }

    @Test
    void rolling_takes_three_seconds_a_pass() {
        assertThat(rolling("PT1.5S")).isEqualTo(0.5);
        assertThat(rolling("PT3S")).isEqualTo(1);
        assertThat(rolling("PT4.5S")).isEqualTo(0.5);
        assertThat(rolling("PT6S")).isZero();
    }

    @Test
    void a_release_returns_in_its_time_from_wherever_it_was() {
        MotionState held = new MotionState(1, 0.5);
        Duration way = Duration.ofMillis(1500);
        assertThat(held.returning(Duration.ZERO, way)).isEqualTo(held);
        assertThat(held.returning(Duration.ofMillis(750), way)).isEqualTo(new MotionState(0.5, 0.25));
        assertThat(held.returning(Duration.ofMillis(1500), way)).isEqualTo(MotionState.START);
        assertThat(new MotionState(0.4, 0)
                        .returning(Duration.ofMillis(750), way)
                        .t())
                .isEqualTo(0.2);
    }

    private static MotionState hold(String elapsed, Duration length) {
        return Motion.HOLD.at(Duration.parse(elapsed), length, Pace.CALM, true);
    }

    private static double reps(String elapsed) {
        return Motion.REPS.at(Duration.parse(elapsed), MINUTE, TEMPO, true).t();
    }

    private static double rolling(String elapsed) {
        return Motion.PINGPONG.at(Duration.parse(elapsed), MINUTE, TEMPO, true).t();
    }
}
