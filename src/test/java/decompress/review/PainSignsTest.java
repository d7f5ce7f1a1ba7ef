package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PainSignsTest {
    private static final SessionRecord FINE = Sessions.at("2026-11-22T08:00:00+01:00");
    private static final SessionRecord STOPPED = Sessions.stopped(Reason.PAIN, FINE);

    @Test
    void a_stop_strong_pain_and_a_rise_of_two_are_warnings() {
        assertThat(PainSigns.isWarning(STOPPED)).isTrue();
        assertThat(PainSigns.isWarning(Sessions.with(Sessions.pain(6, 7), FINE)))
                .isTrue();
        assertThat(PainSigns.isWarning(Sessions.with(Sessions.pain(2, 4), FINE)))
                .isTrue();
        assertThat(PainSigns.isWarning(Sessions.with(Sessions.pain(2, 3), FINE)))
                .isFalse();
        assertThat(PainSigns.isWarning(FINE)).isFalse();
    }

    @Test
    void two_stops_running_are_time_to_see_someone_and_one_is_not() {
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED, STOPPED))).isTrue();
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED, FINE, STOPPED)))
                .isFalse();
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED))).isFalse();
    }

    /** Twelve sessions, a week apart or closer. */
    private static List<SessionRecord> sessions(int daysApart, int... painBefore) {
        var records = new ArrayList<SessionRecord>();
        for (var session = 0; session < painBefore.length; session++) {
            var day =
                    java.time.OffsetDateTime.parse("2026-09-01T08:00:00+02:00").plusDays((long) session * daysApart);
            records.add(Sessions.with(Sessions.pain(painBefore[session], 0), Sessions.at(day.toString())));
        }
        return records;
    }

    @Test
    void six_weeks_without_change_are_time_to_see_someone() {
        assertThat(PainSigns.isTimeToSeeSomeone(sessions(4, 5, 5, 4, 5, 5, 5, 5, 5, 6, 5, 5, 5)))
                .isTrue();
    }

    @Test
    void less_pain_or_less_time_is_not() {
        assertThat(PainSigns.isTimeToSeeSomeone(sessions(4, 5, 5, 4, 5, 5, 5, 3, 3, 3, 3, 2, 2)))
                .isFalse();
        assertThat(PainSigns.isTimeToSeeSomeone(sessions(1, 5, 5, 4, 5, 5, 5, 5, 5, 6, 5, 5, 5)))
                .isFalse();
        assertThat(PainSigns.isTimeToSeeSomeone(sessions(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
                .isFalse();
    }
}
