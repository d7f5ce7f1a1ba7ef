package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.review.MovedDays.Kind;
import decompress.review.MovedDays.News;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovedDaysTest {
    /** A Monday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private static SessionRecord on(LocalDate day) {
        return Sessions.at(day + "T07:30:00+01:00");
    }

    /** One session on each day, counted from the first Monday. */
    private static List<SessionRecord> on(int... days) {
        var sessions = new ArrayList<SessionRecord>();
        for (var day : days) {
            sessions.add(on(FIRST.plusDays(day)));
        }
        return sessions;
    }

    private static MovedDays after(List<SessionRecord> sessions) {
        return after(sessions, true, List.of());
    }

    private static MovedDays after(List<SessionRecord> sessions, boolean isAll, List<LocalDate> paused) {
        var last = sessions.size() - 1;
        return MovedDays.of(sessions.get(last), sessions.subList(0, last), isAll, paused, MovedDays.USUAL);
    }

    private static List<SessionRecord> with(List<SessionRecord> sessions, SessionRecord... others) {
        return Stream.concat(Stream.of(others), sessions.stream()).toList();
    }

    @Test
    void days_of_this_week_and_of_the_last_seven_are_known() {
        var days = after(on(0, 4, 5, 7, 8));

        assertThat(Stream.of(DayOfWeek.values()).filter(days::isMoved))
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(days.ofTheLastSeven()).isEqualTo(4);
    }

    @Test
    void session_without_any_before_is_the_first() {
        assertThat(after(on(3)).news()).contains(new News(Kind.FIRST_SESSION, 1, false));
        assertThat(after(on(3)).isFirst()).isTrue();
        assertThat(after(on(3, 5)).isFirst()).isFalse();
    }

    @Test
    void week_with_more_days_than_any_before_is_the_first_of_its_kind() {
        assertThat(after(on(0, 2, 7, 8, 9, 10)).news()).contains(new News(Kind.FIRST_WEEK, 4, false));
        assertThat(after(on(0, 2, 3, 4, 14, 15)).news()).isEmpty();
    }

    @Test
    void second_session_of_a_day_is_no_news() {
        assertThat(after(on(0, 1, 1)).news()).isEmpty();
    }

    @Test
    void session_in_which_nothing_was_done_is_no_news() {
        var nothing = Sessions.at("2026-11-03T07:30:00+01:00", Sessions.held("overhead-stretch", 0, 4));

        var days = after(List.of(on(FIRST), nothing));

        assertThat(days.news()).isEmpty();
        assertThat(days.ofTheLastSeven()).isEqualTo(1);
    }

    @Test
    void week_that_reaches_the_chosen_days_counts_in_a_row() {
        assertThat(after(on(0, 1, 2, 7, 8, 9, 14, 16, 18)).news()).contains(new News(Kind.WEEKS_IN_A_ROW, 3, false));
    }

    @Test
    void week_below_the_chosen_days_starts_a_new_row_silently() {
        assertThat(after(on(0, 1, 2, 7, 14, 16, 18)).news()).isEmpty();
    }

    @Test
    void week_of_pain_or_of_a_flare_up_does_not_end_the_row() {
        var notStarted = Sessions.stopped(Reason.NOT_STARTED, on(FIRST.plusDays(8)));
        var sessions = on(0, 1, 2, 14, 16, 18);

        assertThat(after(with(sessions, notStarted)).news()).contains(new News(Kind.WEEKS_IN_A_ROW, 2, false));
        assertThat(after(sessions, true, List.of(FIRST.plusDays(9))).news())
                .contains(new News(Kind.WEEKS_IN_A_ROW, 2, false));
    }

    @Test
    void news_is_left_out_in_a_week_that_hurts() {
        var hurts = Sessions.with(Sessions.pain(4, 4), on(FIRST.plusDays(15)));
        var sessions = on(0, 1, 2, 7, 8, 9, 14, 16, 18);

        assertThat(after(with(sessions, hurts)).news()).isEmpty();
        assertThat(after(sessions, true, List.of(FIRST.plusDays(14))).news()).isEmpty();
    }

    @Test
    void sessions_that_are_not_all_of_the_log_claim_nothing_beyond_them() {
        assertThat(after(on(6, 7, 8, 9, 14, 16, 18), false, List.of()).news())
                .contains(new News(Kind.WEEKS_IN_A_ROW, 2, true));
        assertThat(after(on(0, 7, 8), false, List.of()).news()).isEmpty();
    }
}
