package decompress.review;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.lasting;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.SessionRecord;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final int THIS_WEEK = Calendar.WEEKS - 1;
    private static final String TOKYO = "Asia/Tokyo";
    private static final String HONOLULU = "Pacific/Honolulu";

    private static Review review(String last, SessionRecord... sessions) {
        var review = new Review(LocalDate.parse(last));
        List.of(sessions).forEach(review::take);
        return review;
    }

    private static Duration spent(Review review, int week, DayOfWeek day) {
        return review.calendar().spent(week, day);
    }

    @Test
    void a_session_over_midnight_belongs_to_the_day_it_began_on() {
        var review = review("2026-11-22", lasting(Duration.ofMinutes(3), at("2026-11-20T23:59:30+01:00")));

        assertThat(spent(review, THIS_WEEK, FRIDAY)).hasMinutes(3);
        assertThat(spent(review, THIS_WEEK, SATURDAY)).isZero();
    }

    @Test
    void both_hours_of_the_night_that_repeats_one_are_the_same_day() {
        var review = review(
                "2026-10-25",
                at("2026-10-25T00:10:00+02:00"),
                at("2026-10-25T02:30:00+02:00"),
                at("2026-10-25T02:30:00+01:00"),
                at("2026-10-25T23:50:00+01:00"));

        assertThat(spent(review, THIS_WEEK, SUNDAY)).hasMinutes(8);
        assertThat(review.calendar().activeOfTheLastSeven()).isEqualTo(1);
    }

    @Test
    void the_night_that_loses_an_hour_loses_no_session() {
        var review = review("2026-03-29", at("2026-03-29T01:59:00+01:00"), at("2026-03-29T03:01:00+02:00"));

        assertThat(spent(review, THIS_WEEK, SUNDAY)).hasMinutes(4);
        assertThat(spent(review, THIS_WEEK, SATURDAY)).isZero();
    }

    @Test
    void a_flight_keeps_each_session_on_the_day_of_the_place() {
        // Saturday morning in Tokyo, and thirteen hours later still Friday evening in Honolulu.
        var review = review(
                "2026-11-22",
                at("2026-11-21T08:00:00+09:00", TOKYO, held("cat-stretch", 3, 3)),
                at("2026-11-20T18:00:00-10:00", HONOLULU, held("cat-stretch", 3, 3)));

        assertThat(spent(review, THIS_WEEK, SATURDAY)).hasMinutes(2);
        assertThat(spent(review, THIS_WEEK, FRIDAY)).hasMinutes(2);
        assertThat(review.calendar().activeOfTheLastSeven()).isEqualTo(2);
    }

    @Test
    void a_clock_set_back_leaves_sessions_that_are_still_to_come_out_of_the_calendar() {
        var review = review("2026-11-16", at("2026-11-20T08:00:00+01:00"), at("2026-11-16T08:00:00+01:00"));

        assertThat(review.sessions()).isEqualTo(2);
        assertThat(review.later()).isEqualTo(1);
        assertThat(review.calendar().spent(THIS_WEEK)).hasMinutes(2);
        assertThat(review.first()).contains(LocalDate.parse("2026-11-16"));
        assertThat(review.newest()).contains(LocalDate.parse("2026-11-20"));
    }

    @Test
    void the_last_seven_days_reach_into_the_week_before() {
        var review = review(
                "2026-11-18",
                at("2026-11-11T23:59:59+01:00"),
                at("2026-11-12T00:00:00+01:00"),
                at("2026-11-18T08:00:00+01:00"),
                at("2026-11-18T12:00:00+01:00"));

        assertThat(review.calendar().activeOfTheLastSeven()).isEqualTo(2);
    }

    @Test
    void the_calendar_begins_on_a_monday_26_weeks_ago() {
        var calendar = review("2026-11-22", at("2026-05-25T00:00:00+02:00"), at("2026-05-24T23:00:00+02:00"))
                .calendar();

        assertThat(calendar.monday(0)).isEqualTo("2026-05-25");
        assertThat(calendar.spent(0, MONDAY)).hasMinutes(2);
        assertThat(calendar.spent(0)).hasMinutes(2);
    }

    @Test
    void a_long_pause_is_no_exercise_and_a_session_without_a_set_makes_no_day() {
        var review = review(
                "2026-11-22",
                lasting(Duration.ofHours(9), at("2026-11-22T08:00:00+01:00", held("dead-hang", 2, 4))),
                at("2026-11-21T08:00:00+01:00", held("dead-hang", 0, 4)));

        // Two holds of 20 s, two rests of 10 s, and a minute to get ready.
        assertThat(spent(review, THIS_WEEK, SUNDAY)).hasSeconds(120);
        assertThat(review.calendar().activeOfTheLastSeven()).isEqualTo(1);
    }

    @Test
    void nothing_logged_is_no_trouble() {
        var review = review("2026-11-22");

        assertThat(review.first()).isEqualTo(Optional.empty());
        assertThat(review.calendar().activeOfTheLastSeven()).isZero();
        assertThat(review.pain().rated()).isEmpty();
    }
}
