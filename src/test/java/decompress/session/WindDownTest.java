package decompress.session;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.leavingIn;
import static decompress.support.Exercises.repetitions;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Dose;
import decompress.exercise.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindDownTest {
    /** Two sets of ten seconds after three to get ready, and a way out of five. */
    private static PlannedExercise withWayOut() {
        return leavingIn(5, holds(2, 10, 4, 3));
    }

    @Test
    void a_session_that_winds_down_leads_out_of_the_position_and_begins_nothing_new() {
        var driver = SessionDriver.of(withWayOut(), withWayOut());

        driver.at(8, Input.WIND_DOWN).at(60, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 LEAD_IN 1 begins
                        3.0 LEAD_IN 1 done 3.0
                        3.0 HOLD 1 begins
                        8.0 HOLD 1 left 5.0
                        8.0 stopping for COMMAND_ENDED, 5.0 to come out
                        13.0 WAY_OUT 2 done 5.0
                        13.0 STOPPED COMMAND_ENDED""");
    }

    @Test
    void who_is_on_the_way_out_already_is_not_disturbed() {
        var driver = SessionDriver.of(withWayOut(), withWayOut());

        driver.at(28, Input.WIND_DOWN).at(60, Input.LOOK);

        assertThat(driver.told()).endsWith("""
                        27.0 WAY_OUT 2 begins
                        32.0 WAY_OUT 2 done 5.0
                        32.0 STOPPED COMMAND_ENDED""");
    }

    @Test
    void the_last_way_out_ends_a_session_that_is_complete() {
        var driver = SessionDriver.of(withWayOut());

        driver.at(28, Input.WIND_DOWN).at(60, Input.LOOK);

        assertThat(driver.told()).endsWith("32.0 COMPLETED");
    }

    @Test
    void sets_that_were_left_out_are_not_complete_although_nothing_comes_after_them() {
        var driver = SessionDriver.of(withWayOut());

        driver.at(8, Input.WIND_DOWN).at(60, Input.LOOK);

        assertThat(driver.told()).endsWith("13.0 STOPPED COMMAND_ENDED");
    }

    @Test
    void a_paused_session_winds_down_as_well() {
        var driver = SessionDriver.of(withWayOut(), withWayOut());

        driver.at(8, Input.PAUSE_OR_RESUME).at(9, Input.WIND_DOWN).at(60, Input.LOOK);

        assertThat(driver.told()).endsWith("""
                        9.0 stopping for COMMAND_ENDED, 5.0 to come out
                        14.0 WAY_OUT 2 done 5.0
                        14.0 STOPPED COMMAND_ENDED""");
    }

    @Test
    void an_exercise_without_a_way_out_ends_at_once() {
        var driver = SessionDriver.of(holds(2, 10, 4));

        driver.at(3, Input.WIND_DOWN);

        assertThat(driver.state).isInstanceOfSatisfying(SessionState.Ended.class, ended -> {
            assertThat(ended.outcome()).isEqualTo(Outcome.STOPPED);
            assertThat(ended.reason()).isEqualTo(Optional.of(Reason.COMMAND_ENDED));
        });
    }

    @Test
    void the_first_of_two_sides_that_were_left_is_led_out_of_as_well() {
        var dose = withWayOut().dose();
        var exercise = withWayOut().exercise();
        var left = new Dose.OneSet(Side.LEFT, dose.effort());
        var right = new Dose.OneSet(Side.RIGHT, dose.effort());
        var driver = SessionDriver.of(new PlannedExercise(exercise, dose.with(List.of(left, right, right))));

        driver.at(8, Input.WIND_DOWN).at(60, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 LEAD_IN 1 begins
                        3.0 LEAD_IN 1 done 3.0
                        3.0 HOLD 1 begins
                        8.0 HOLD 1 left 5.0
                        8.0 stopping for COMMAND_ENDED, 5.0 to come out
                        13.0 WAY_OUT 2 done 5.0
                        13.0 STOPPED COMMAND_ENDED""");
    }

    @Test
    void winding_down_skips_the_way_out_of_the_next_exercise() {
        var driver = SessionDriver.of(holds(2, 10, 4), leavingIn(5, repetitions(1, 3, 0)));

        driver.at(3, Input.WIND_DOWN);

        assertThat(driver.told()).endsWith("3.0 HOLD 1 left 3.0\n3.0 STOPPED COMMAND_ENDED");
    }
}
