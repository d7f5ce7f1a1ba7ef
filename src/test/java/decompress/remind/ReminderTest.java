package decompress.remind;

import static decompress.remind.ReminderInput.LOOK;
import static decompress.remind.ReminderInput.MOVED;
import static decompress.remind.ReminderInput.PAUSE_AN_HOUR;
import static decompress.remind.ReminderInput.PAUSE_UNTIL_TOMORROW;
import static decompress.remind.ReminderInput.QUIT;
import static decompress.remind.ReminderInput.RESUME;
import static decompress.remind.ReminderInput.SKIP;
import static decompress.remind.ReminderInput.SNOOZE;
import static decompress.remind.ReminderInput.START;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReminderTest {
    private final WorkingDay day = WorkingDay.from("2026-11-24T09:00");

    @Test
    void half_an_hour_of_sitting_brings_a_break() {
        day.sit("29m59s");
        assertThat(day.events()).isEmpty();
        day.sit("1s");
        assertThat(day.events()).containsExactly("09:30 due after 30min");
    }

    @Test
    void unanswered_break_is_announced_once() {
        day.sit("3h");
        assertThat(day.events()).containsExactly("09:30 due after 30min");
    }

    @Test
    void snooze_returns_after_five_minutes_and_sitting_continues() {
        day.sit("30m").answer(SNOOZE).sit("5m");
        assertThat(day.events()).containsExactly("09:30 due after 30min", "09:35 due after 35min");
    }

    @Test
    void skipped_break_is_followed_by_the_next_and_sitting_continues() {
        day.sit("30m").answer(SKIP).sit("30m").answer(MOVED);
        assertThat(day.events())
                .containsExactly("09:30 due after 30min", "10:00 due after 60min", "10:00 MOVED after 60min");
    }

    @Test
    void who_has_moved_already_begins_to_sit_anew() {
        day.sit("20m").answer(MOVED).sit("29m");
        assertThat(day.events()).containsExactly("09:20 MOVED after 20min");
        day.sit("1m");
        assertThat(day.events()).contains("09:50 due after 30min");
    }

    @Test
    void a_session_ends_the_sitting_when_it_begins() {
        day.sit("30m").answer(START).awake("3m").restart().sit("30m");
        assertThat(day.events())
                .containsExactly("09:30 due after 30min", "09:30 SESSION after 30min", "10:03 due after 30min");
    }

    @Test
    void a_lid_closed_for_an_hour_is_a_break_and_one_question_follows_half_an_hour_later() {
        day.sit("10m").asleep("1h").sit("29m");
        assertThat(day.events()).containsExactly("10:10 AWAY after 10min");
        day.sit("1m");
        assertThat(day.events()).contains("10:40 due after 30min");
    }

    @Test
    void a_process_that_was_stopped_over_lunch_has_had_a_break() {
        day.sit("25m").awake("45m").answer(LOOK).sit("30m");
        assertThat(day.events()).containsExactly("10:10 AWAY after 25min", "10:40 due after 30min");
    }

    @Test
    void a_short_sleep_is_no_break_and_no_sitting() {
        day.sit("20m").asleep("4m").sit("10m");
        assertThat(day.events()).containsExactly("09:34 due after 30min");
        day.answer(MOVED);
        assertThat(day.events()).contains("09:34 MOVED after 30min");
    }

    @Test
    void a_short_stop_is_no_break_and_no_sitting() {
        day.sit("20m").awake("4m").sit("9m59s");
        assertThat(day.events()).isEmpty();
        day.sit("1s");
        assertThat(day.events()).containsExactly("09:34 due after 30min");
    }

    @Test
    void looks_once_a_minute_give_the_same_events() {
        day.every("1m").sit("30m").answer(SNOOZE).asleep("1h").sit("31m");
        assertThat(day.events())
                .containsExactly("09:30 due after 30min", "10:30 AWAY after 30min", "11:00 due after 30min");
    }

    @Test
    void five_idle_minutes_count_as_one_break() {
        day.sit("20m").idle("5m").sitIdle("40m");
        assertThat(day.events()).containsExactly("09:20 AWAY after 15min");
        day.back().sit("30m");
        assertThat(day.events()).containsExactly("09:20 AWAY after 15min", "10:30 due after 30min");
    }

    @Test
    void a_session_in_another_terminal_counts_as_the_break() {
        day.sit("20m").movedElsewhere().sit("29m");
        assertThat(day.events()).isEmpty();
        day.sit("1m");
        assertThat(day.events()).containsExactly("09:50 due after 30min");
    }

    @Test
    void movement_before_the_first_look_does_not_count_against_it() {
        day.movedElsewhere().sit("30m");
        assertThat(day.events()).containsExactly("09:30 due after 30min");
    }

    @Test
    void a_pause_lasts_an_hour_and_the_count_begins_after_it() {
        day.sit("10m").answer(PAUSE_AN_HOUR).sit("1h29m");
        assertThat(day.events()).isEmpty();
        day.sit("2m");
        assertThat(day.events()).containsExactly("10:40 due after 30min");
    }

    @Test
    void a_pause_can_be_ended_early() {
        day.answer(PAUSE_AN_HOUR).sit("10m").answer(RESUME).sit("30m");
        assertThat(day.events()).containsExactly("09:40 due after 30min");
    }

    @Test
    void until_tomorrow_is_silent_over_midnight_and_through_the_night() {
        day.sit("14h").answer(PAUSE_UNTIL_TOMORROW).every("1m").sit("7h29m");
        assertThat(day.events()).containsExactly("09:30 due after 30min");
        day.sit("2m");
        assertThat(day.events()).containsExactly("09:30 due after 30min", "06:30 due after 30min");
    }

    @Test
    void midnight_changes_nothing() {
        var night = WorkingDay.from("2026-11-24T23:45");
        night.sit("30m");
        assertThat(night.events()).containsExactly("00:15 due after 30min");
    }

    @Test
    void summer_time_and_its_end_are_no_absence() {
        var spring = WorkingDay.from("2026-03-29T01:45");
        spring.sit("30m");
        assertThat(spring.events()).containsExactly("03:15 due after 30min");
        var autumn = WorkingDay.from("2026-10-25T02:45");
        autumn.sit("30m");
        assertThat(autumn.events()).containsExactly("02:15 due after 30min");
    }

    @Test
    void a_wall_clock_that_is_set_back_changes_nothing() {
        day.sit("10m").clockSet("-2h").sit("20m");
        assertThat(day.events()).containsExactly("07:30 due after 30min");
    }

    @Test
    void the_end_of_the_day_ends_the_reminders() {
        var evening = WorkingDay.from("2026-11-24T17:00").until("2026-11-24T18:00");
        evening.sit("59m");
        assertThat(evening.isOver()).isFalse();
        evening.sit("1m");
        assertThat(evening.isOver()).isTrue();
        assertThat(evening.events()).containsExactly("17:30 due after 30min");
    }

    @Test
    void keys_for_a_break_do_nothing_in_a_pause() {
        day.answer(PAUSE_AN_HOUR).answer(SNOOZE).answer(SKIP).answer(LOOK).sit("59m");
        assertThat(day.events()).isEmpty();
    }

    @Test
    void quitting_ends_the_reminders() {
        day.sit("10m").answer(QUIT);
        assertThat(day.isOver()).isTrue();
        var paused = WorkingDay.from("2026-11-24T09:00").answer(PAUSE_AN_HOUR).answer(QUIT);
        assertThat(paused.isOver()).isTrue();
    }
}
