package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.review.PainCourse.Kind;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainCourseTest {
    /** The ratings of each week from Monday 3 August 2026 on, one a day; a dot is a week without a session. */
    private static List<SessionRecord> sessions(String weeks) {
        var sessions = new ArrayList<SessionRecord>();
        var monday = LocalDate.parse("2026-08-03");
        for (var week : weeks.split(" ")) {
            for (var day = 0; day < week.length(); day++) {
                if (week.charAt(day) != '.') {
                    sessions.add(Sessions.with(
                            Sessions.pain(Character.digit(week.charAt(day), 10), 0),
                            Sessions.at(monday.plusDays(day) + "T08:00:00+02:00")));
                }
            }
            monday = monday.plusWeeks(1);
        }
        return sessions;
    }

    private static PainCourse course(String weeks) {
        return PainWeeks.of(sessions(weeks)).course();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "222 234 445,                      WORSE,      2, 4, 2",
        "222 222 222 555,                  WORSE,      2, 5, 1",
        // Slowly: never by two within two weeks.
        "33 33 33 44 44 44 55 55,          WORSE,      3, 5, 7",
        // One session a week.
        "2 2 3 3 5,                        WORSE,      3, 5, 1",
        "666 545 433 222 111,              BETTER,     6, 1, 4",
        "66 . . 33 33,                     BETTER,     6, 3, 4",
        "55 55 55 55 55,                   UNCHANGED,  5, 5, 4",
        "55 44 55 44 44,                   UNCHANGED,  5, 4, 4",
        "55 55 55,                         NOT_CLEAR,  5, 5, 2",
        "555 . . . . . 55 5,               NOT_CLEAR,  5, 5, 7",
        "00 00 00 00 00 00,                NOT_CLEAR,  0, 0, 5",
        "5555,                             TOO_LITTLE, 0, 0, 0",
        "2 5,                              TOO_LITTLE, 0, 0, 0",
        // Ratings more than twelve weeks old do not count.
        "99 . 33 33 33 33 33 33 33 33 33 33 33 33 33, UNCHANGED, 3, 3, 12"
    })
    void weekly_medians_decide_what_is_said(String weeks, Kind kind, double from, double to, int apart) {
        assertThat(course(weeks)).isEqualTo(new PainCourse(kind, from, to, apart));
    }

    @Test
    void one_bad_day_in_a_new_week_is_not_worse_pain() {
        assertThat(course("222 222 222 6").kind()).isEqualTo(Kind.NOT_CLEAR);
        assertThat(course("222 222 222 66").kind()).isEqualTo(Kind.WORSE);
    }

    @Test
    void worse_pain_and_six_weeks_without_change_are_a_reason_to_see_someone() {
        assertThat(course("222 234 445").isReasonToSeeSomeone()).isTrue();
        assertThat(course("55 55 55 55 55").isReasonToSeeSomeone()).isFalse();
        assertThat(course("55 55 55 55 55 55 55").isReasonToSeeSomeone()).isTrue();
        assertThat(course("666 545 433 222 111").isReasonToSeeSomeone()).isFalse();
    }

    @Test
    void unchanged_pain_is_mentioned_once_a_week_from_the_fourth_week() {
        var all = sessions(String.join(" ", Collections.nCopies(8, "5.5.5")));
        var said = IntStream.rangeClosed(1, all.size())
                .filter(size -> PainCourse.worthSaying(all.subList(0, size)).isPresent())
                .mapToObj(size -> all.get(size - 1).day().toString())
                .toList();

        assertThat(said).containsExactly("2026-08-31", "2026-09-07", "2026-09-14", "2026-09-21");
    }

    @Test
    void six_weeks_without_change_are_time_to_see_someone() {
        assertThat(PainSigns.isTimeToSeeSomeone(sessions("55 54 55 55 56 55 5")))
                .isTrue();
        assertThat(PainSigns.isTimeToSeeSomeone(sessions("55 54 55 33 33 32 2")))
                .isFalse();
        assertThat(PainSigns.isTimeToSeeSomeone(sessions("5555 5555"))).isFalse();
    }

    @Test
    void nothing_logged_has_no_course() {
        assertThat(PainCourse.worthSaying(List.of())).isEmpty();
    }
}
