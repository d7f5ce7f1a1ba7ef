package decompress.session;

import static decompress.support.Exercises.UP_FIRST;
import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.leavingIn;
import static decompress.support.Exercises.repetitions;
import static decompress.support.Exercises.seconds;
import static decompress.support.Exercises.standing;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.Side;
import decompress.library.Shipped;
import decompress.session.Session.Step;
import decompress.support.Exercises;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void rests_stand_between_sets_and_none_follows_the_last() {
        var driver = SessionDriver.of(holds(2, 1, 1));

        driver.at(10, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        1.0 HOLD 1 done 1.0
                        1.0 REST 2 begins
                        2.0 REST 2 done 1.0
                        2.0 HOLD 2 begins
                        3.0 HOLD 2 done 1.0
                        3.0 COMPLETED""");
    }

    @Test
    void a_boundary_is_crossed_when_it_was_due_however_late_the_look() {
        var driver = SessionDriver.of(holds(3, 1, 0));

        driver.exactlyAt(1.9, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        1.0 HOLD 1 done 1.0
                        1.0 HOLD 2 begins""");
    }

    @Test
    void a_pause_in_a_hold_loses_no_time_and_gives_three_seconds_to_get_back() {
        var driver = SessionDriver.of(holds(1, 10, 0));

        driver.at(4, Input.PAUSE_OR_RESUME).at(64, Input.PAUSE_OR_RESUME).at(80, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        4.0 paused WANTED
                        64.0 getting back
                        67.0 goes on, 6.0 left
                        73.0 HOLD 1 done 10.0
                        73.0 COMPLETED""");
    }

    @Test
    void pause_in_a_rest_resumes_at_once() {
        var driver = SessionDriver.of(holds(2, 1, 10));

        driver.at(3, Input.PAUSE_OR_RESUME).at(5, Input.PAUSE_OR_RESUME);

        assertThat(driver.told()).endsWith("3.0 paused WANTED\n5.0 goes on, 8.0 left");
    }

    @Test
    void a_look_that_comes_late_pauses_at_the_last_look_and_credits_nothing() {
        var driver = SessionDriver.of(holds(2, 20, 5));

        driver.at(6, Input.LOOK).exactlyAt(300, Input.LOOK);

        assertThat(driver.told()).isEqualTo("0.0 HOLD 1 begins\n6.0 paused AWAY 294.0");
        assertThat(driver.state.elapsed(seconds(400))).isEqualTo(seconds(6));
    }

    @Test
    void a_process_that_was_stopped_for_a_moment_pauses_at_the_last_look() {
        var driver = SessionDriver.of(holds(2, 20, 5));

        driver.at(6, Input.LOOK).exactlyAt(7.5, Input.CAME_BACK);

        assertThat(driver.told()).isEqualTo("0.0 HOLD 1 begins\n6.0 paused AWAY 1.5");
    }

    @Test
    void the_news_of_having_been_stopped_changes_nothing_in_a_pause() {
        var driver = SessionDriver.of(holds(2, 20, 5));

        driver.at(6, Input.LOOK).exactlyAt(300, Input.LOOK).exactlyAt(300.1, Input.CAME_BACK);

        assertThat(driver.told()).endsWith("6.0 paused AWAY 294.0");
    }

    @Test
    void a_wall_clock_that_runs_ahead_means_that_the_machine_slept() {
        var driver = SessionDriver.of(holds(1, 20, 0));

        driver.at(6, Input.LOOK).sleep(240).exactlyAt(6.1, Input.LOOK);

        assertThat(driver.told()).endsWith("6.0 paused AWAY 240.1");
    }

    @Test
    void a_wall_clock_set_back_changes_nothing() {
        var driver = SessionDriver.of(holds(1, 2, 0));

        driver.at(1, Input.LOOK).sleep(-3600).at(3, Input.LOOK);

        assertThat(driver.told()).endsWith("2.0 COMPLETED");
    }

    @Test
    void there_is_time_to_change_sides_even_without_a_rest() {
        var dose = holds(1, 10, 0).dose();
        var bothSides =
                Exercises.equalSets(2, dose.effort(), dose.rest(), false, dose.ready(), List.of(Side.LEFT, Side.RIGHT));
        var driver = SessionDriver.of(new PlannedExercise(Exercises.OVERHEAD, bothSides))
                .at(60, Input.LOOK);

        assertThat(driver.told())
                .contains("20.0 OTHER_SIDE 1 begins\n25.0 OTHER_SIDE 1 done 5.0\n25.0 HOLD 1 begins")
                .endsWith("45.0 COMPLETED");
        assertThat(bothSides.length()).isEqualTo(seconds(45));
    }

    @Test
    void next_leaves_the_interval_with_what_was_done_of_it() {
        var driver = SessionDriver.of(holds(2, 10, 10));

        driver.at(4, Input.NEXT).at(5, Input.NEXT);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        4.0 HOLD 1 left 4.0
                        4.0 REST 2 begins
                        5.0 REST 2 left 1.0
                        5.0 HOLD 2 begins""");
    }

    @Test
    void skip_of_the_final_set_after_a_done_set_completes_the_session() {
        var driver = SessionDriver.of(holds(2, 10, 10))
                .at(14, Input.PAUSE_OR_RESUME)
                .at(16, Input.PAUSE_OR_RESUME)
                .at(24, Input.NEXT);

        assertThat(driver.told()).endsWith("24.0 HOLD 2 left 2.0\n24.0 COMPLETED");
    }

    @Test
    void session_of_skipped_sets_is_not_completed() {
        var driver = SessionDriver.of(holds(2, 10, 10)).at(4, Input.NEXT).at(14, Input.LOOK);

        driver.at(16, Input.NEXT);

        assertThat(driver.told()).endsWith("16.0 HOLD 2 left 2.0\n16.0 STOPPED SKIPPED");
    }

    @Test
    void back_in_the_first_interval_begins_it_again() {
        var driver = SessionDriver.of(holds(1, 10, 0)).at(4, Input.BACK);

        assertThat(driver.told()).endsWith("4.0 HOLD 1 left 4.0\n4.0 HOLD 1 begins");
    }

    @Test
    void pain_ends_the_session_at_once_also_from_a_pause() {
        var driver =
                SessionDriver.of(holds(1, 10, 0)).at(4, Input.PAUSE_OR_RESUME).at(9, Input.HURTS);

        assertThat(driver.told()).endsWith("9.0 HOLD 1 left 4.0\n9.0 STOPPED PAIN");
    }

    @Test
    void stop_asks_once_and_any_other_key_continues() {
        var driver = SessionDriver.of(holds(1, 10, 0));

        driver.at(4, Input.STOP).at(6, Input.OTHER);
        assertThat(driver.told()).endsWith("4.0 paused ASKED\n6.0 getting back");

        driver.at(7, Input.STOP).at(8, Input.STOP);
        assertThat(driver.told()).endsWith("7.0 paused ASKED\n8.0 HOLD 1 left 4.0\n8.0 STOPPED QUIT");
    }

    @Test
    void ten_seconds_more_or_less_move_the_end() {
        var driver = SessionDriver.of(holds(1, 20, 0));

        driver.at(5, Input.MORE).at(6, Input.LESS).at(7, Input.LESS).at(30, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        5.0 25.0 left
                        6.0 14.0 left
                        7.0 3.0 left
                        10.0 HOLD 1 done 10.0
                        10.0 COMPLETED""");
    }

    @Test
    void ten_seconds_less_than_is_left_end_a_set_as_an_earlier_shortening_does() {
        var driver = SessionDriver.of(holds(1, 20, 0)).at(15, Input.LESS);

        assertThat(driver.told()).endsWith("15.0 HOLD 1 done 15.0\n15.0 COMPLETED");
    }

    @Test
    void an_interval_of_more_than_an_hour_can_be_shortened_and_not_lengthened() {
        var driver = SessionDriver.of(holds(1, 5400, 0)).at(5, Input.MORE).at(6, Input.LESS);

        assertThat(driver.told()).endsWith("0.0 HOLD 1 begins\n6.0 5384.0 left");
    }

    @Test
    void more_time_never_takes_a_hold_past_its_ceiling() {
        var hang = Shipped.library().exercise("dead-hang").orElseThrow();
        var driver = SessionDriver.of(new PlannedExercise(hang, holds(2, 45, 20).dose()));

        driver.at(5, Input.MORE).at(6, Input.MORE).at(7, Input.MORE).at(65, Input.MORE);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        5.0 50.0 left
                        6.0 54.0 left
                        60.0 HOLD 1 done 60.0
                        60.0 REST 2 begins
                        65.0 25.0 left""");
    }

    @Test
    void pause_on_equipment_leaves_ten_seconds_to_regain_position() {
        var hang = Shipped.library().exercise("dead-hang").orElseThrow();
        var driver = SessionDriver.of(new PlannedExercise(hang, holds(1, 20, 0).dose()));

        driver.at(4, Input.PAUSE_OR_RESUME)
                .at(9, Input.PAUSE_OR_RESUME)
                .at(18, Input.LOOK)
                .at(35, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        4.0 paused WANTED
                        9.0 getting back
                        19.0 goes on, 16.0 left
                        35.0 HOLD 1 done 20.0
                        35.0 WAY_OUT 1 begins""");
    }

    @Test
    void repeated_hang_starts_with_time_to_take_hold() {
        var hang = Shipped.library().exercise("dead-hang").orElseThrow();
        for (var again : List.of(Input.BACK, Input.AGAIN)) {
            var driver =
                    SessionDriver.of(new PlannedExercise(hang, holds(2, 20, 30).dose()));
            driver.at(again == Input.BACK ? 22 : 18, again).at(40, Input.LOOK);

            assertThat(driver.told())
                    .as(again.name())
                    .endsWith(
                            again == Input.BACK
                                    ? "22.0 HOLD 1 begins\n22.0 getting back\n32.0 goes on, 20.0 left"
                                    : "18.0 HOLD 1 begins\n18.0 getting back\n28.0 goes on, 20.0 left");
        }
    }

    @Test
    void an_open_rest_that_ends_with_a_key_leaves_the_time_to_take_hold() {
        var hang = Shipped.library().exercise("dead-hang").orElseThrow();
        var dose = DoseChoice.LOW.from(hang.prescription(), Duration.ZERO);
        var driver = SessionDriver.selfPaced(new PlannedExercise(hang, dose));

        driver.at(90, Input.PAUSE_OR_RESUME).at(110, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 HOLD 1 begins
                        20.0 HOLD 1 done 20.0
                        20.0 REST 2 begins
                        90.0 REST 2 done 70.0
                        90.0 HOLD 2 begins
                        90.0 getting back
                        100.0 goes on, 20.0 left""");
    }

    @Test
    void more_time_in_repetitions_is_whole_repetitions() {
        var driver = SessionDriver.of(repetitions(1, 10, 0)).at(5, Input.MORE);

        assertThat(driver.told()).endsWith("5.0 55.0 left");
    }

    private static SessionDriver firstTime(double ready) {
        var known = holds(1, 20, 0, ready);
        return SessionDriver.of(new PlannedExercise(known.exercise(), known.dose(), true));
    }

    @Test
    void the_card_moves_on_by_itself_and_leaves_time_to_do_each_step() {
        assertThat(firstTime(5).at(32, Input.LOOK).told()).isEqualTo("""
                        0.0 LEAD_IN 1 begins
                        14.0 LEAD_IN 1 done 14.0
                        14.0 LEAD_IN 1 begins
                        17.0 LEAD_IN 1 done 3.0
                        17.0 LEAD_IN 1 begins
                        20.0 LEAD_IN 1 done 3.0
                        20.0 LEAD_IN 1 begins
                        31.0 LEAD_IN 1 done 11.0
                        31.0 HOLD 1 begins""");
    }

    @Test
    void space_or_enter_hurries_the_card_and_b_goes_back() {
        var driver = firstTime(5)
                .at(3, Input.PAUSE_OR_RESUME)
                .at(4, Input.NEXT)
                .at(5, Input.BACK)
                .at(6, Input.NEXT)
                .at(7, Input.NEXT)
                .at(9, Input.PAUSE_OR_RESUME)
                .at(13, Input.LOOK);

        assertThat(driver.told()).isEqualTo("""
                        0.0 LEAD_IN 1 begins
                        3.0 LEAD_IN 1 done 3.0
                        3.0 LEAD_IN 1 begins
                        4.0 LEAD_IN 1 done 1.0
                        4.0 LEAD_IN 1 begins
                        5.0 LEAD_IN 1 left 1.0
                        5.0 LEAD_IN 1 begins
                        6.0 LEAD_IN 1 done 1.0
                        6.0 LEAD_IN 1 begins
                        7.0 LEAD_IN 1 done 1.0
                        7.0 LEAD_IN 1 begins
                        9.0 LEAD_IN 1 done 2.0
                        9.0 HOLD 1 begins
                        9.0 getting back
                        12.0 goes on, 20.0 left""");
    }

    @Test
    void time_left_has_the_card_too_and_stands_still_in_an_open_interval() {
        var card = firstTime(5);
        for (var moment : List.of(1, 14, 25, 32)) {
            card.at(moment, Input.LOOK);
            assertThat(card.session.remainingInAll(card.state, card.now())).isEqualTo(seconds(31 + 20 - moment));
        }
        card = firstTime(5).at(1, Input.NEXT);
        assertThat(card.session.remainingInAll(card.state, card.now())).isEqualTo(seconds(31 - 14 + 20));

        var open = SessionDriver.selfPaced(standing(10)).at(30, Input.LOOK);
        assertThat(open.session.remainingInAll(open.state, open.now())).isEqualTo(seconds(50));
    }

    @Test
    void nothing_waits_for_a_key_where_no_hand_is_free() {
        var driver = SessionDriver.selfPaced(repetitions(1, 10, 0)).at(60, Input.LOOK);

        assertThat(driver.told()).endsWith("50.0 COMPLETED");
    }

    @Test
    void the_way_out_comes_after_the_last_set_and_before_the_end() {
        var driver = SessionDriver.of(leavingIn(7, holds(2, 20, 10))).at(60, Input.LOOK);

        assertThat(driver.told()).endsWith("""
                        50.0 HOLD 2 done 20.0
                        50.0 WAY_OUT 2 begins
                        57.0 WAY_OUT 2 done 7.0
                        57.0 COMPLETED""");
        assertThat(driver.marks()).noneMatch(mark -> mark.startsWith("5"));
    }

    @Test
    void a_last_set_that_is_left_early_is_followed_by_the_way_out_as_well() {
        assertThat(SessionDriver.of(leavingIn(7, holds(1, 20, 0)))
                        .at(5, Input.NEXT)
                        .told())
                .endsWith("5.0 HOLD 1 left 5.0\n5.0 WAY_OUT 1 begins");
    }

    @Test
    void an_open_interval_waits_for_the_person() {
        var driver = SessionDriver.selfPaced(standing(10)).at(120, Input.LOOK).at(130, Input.NEXT);

        assertThat(driver.told()).isEqualTo("""
                        0.0 MOVE 1 begins
                        130.0 MOVE 1 done 130.0
                        130.0 COMPLETED""");
        assertThat(driver.performance.exercises().get(0).sets())
                .singleElement()
                .satisfies(set -> assertThat(set.repetitions()).contains(10));
    }

    @Test
    void whole_repetitions_count_when_a_set_is_left() {
        var driver = SessionDriver.of(repetitions(1, 10, 0)).at(17, Input.HURTS);

        assertThat(driver.performance.exercises().get(0).sets()).singleElement().satisfies(set -> {
            assertThat(set.repetitions()).contains(3);
            assertThat(set.done()).isFalse();
        });
    }

    @Test
    void a_set_that_is_tried_again_keeps_its_better_attempt() {
        var driver = SessionDriver.of(holds(1, 10, 0), holds(1, 5, 0));

        driver.at(10.5, Input.BACK).at(11, Input.NEXT).at(20, Input.LOOK);

        assertThat(driver.performance.exercises().get(0).sets())
                .containsExactly(new SetRecord(Side.BOTH, seconds(10), Optional.empty(), true));
    }

    @Test
    void long_hold_marks_breaths_halfway_ten_and_the_last_three_seconds() {
        var driver = SessionDriver.of(holds(1, 30, 0)).at(31, Input.LOOK);

        assertThat(driver.marks())
                .containsExactly(
                        "0.0 BREATHE_IN 0",
                        "4.0 BREATHE_OUT 0",
                        "10.0 BREATHE_IN 0",
                        "14.0 BREATHE_OUT 0",
                        "15.0 HALFWAY 0",
                        "20.0 LEFT 10",
                        "20.0 BREATHE_IN 0",
                        "24.0 BREATHE_OUT 0",
                        "27.0 COUNTDOWN 3",
                        "28.0 COUNTDOWN 2",
                        "29.0 COUNTDOWN 1");
    }

    @Test
    void short_hold_marks_only_the_last_three_seconds() {
        assertThat(SessionDriver.of(holds(1, 9.9, 0)).at(20, Input.LOOK).marks())
                .containsExactly("6.9 COUNTDOWN 3", "7.9 COUNTDOWN 2", "8.9 COUNTDOWN 1");
    }

    @Test
    void repetition_marks_each_phase_of_its_tempo() {
        assertThat(SessionDriver.of(repetitions(1, 2, 0)).at(11, Input.LOOK).marks())
                .containsExactly("0.0 DOWN 1", "3.0 PAUSE 1", "4.0 UP 1", "5.0 DOWN 2", "8.0 PAUSE 2", "9.0 UP 2");
    }

    @Test
    void repetition_that_starts_upward_marks_the_way_up_first() {
        assertThat(SessionDriver.of(repetitions(1, 1, UP_FIRST, 0))
                        .at(7, Input.LOOK)
                        .marks())
                .containsExactly("0.0 UP 1", "2.0 PAUSE 1", "5.0 DOWN 1");
    }

    @Test
    void marks_are_not_repeated_after_a_pause() {
        var driver =
                SessionDriver.of(holds(1, 20, 0)).at(10, Input.PAUSE_OR_RESUME).at(11, Input.PAUSE_OR_RESUME);

        driver.at(40, Input.LOOK);

        assertThat(driver.marks())
                .containsExactly(
                        "0.0 BREATHE_IN 0",
                        "4.0 BREATHE_OUT 0",
                        "10.0 HALFWAY 0",
                        "10.0 LEFT 10",
                        "10.0 BREATHE_IN 0",
                        "11.0 COUNTDOWN 3",
                        "12.0 COUNTDOWN 2",
                        "13.0 COUNTDOWN 1",
                        "18.0 BREATHE_OUT 0",
                        "21.0 COUNTDOWN 3",
                        "22.0 COUNTDOWN 2",
                        "23.0 COUNTDOWN 1");
    }

    @Test
    void the_next_moment_is_the_next_mark_or_boundary() {
        var driver = SessionDriver.of(holds(1, 10, 0)).at(2, Input.LOOK);
        assertThat(driver.session.nextMoment(driver.state)).contains(seconds(4));

        driver.at(5, Input.LOOK);
        assertThat(driver.session.nextMoment(driver.state)).contains(seconds(7));

        driver.at(9.5, Input.LOOK);
        assertThat(driver.session.nextMoment(driver.state)).contains(seconds(10));

        driver.at(9.6, Input.PAUSE_OR_RESUME);
        assertThat(driver.session.nextMoment(driver.state)).isEmpty();
    }

    @Test
    void an_ended_session_takes_nothing_more() {
        var driver = SessionDriver.of(holds(1, 1, 0)).at(2, Input.LOOK);

        var step = driver.session.on(Input.BACK, driver.state, SessionDriver.look(Duration.ofHours(1), Duration.ZERO));

        assertThat(step).isEqualTo(new Step(driver.state, List.of()));
    }
}
