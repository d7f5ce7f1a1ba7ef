package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.util.List;
import java.util.Optional;
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

    /** Felt there before and after, without any change of the rating. */
    private static SessionRecord felt(Pain.Site before, Pain.Site after) {
        return Sessions.with(
                new Pain(Optional.of(3), Optional.of(3), Optional.of(before), Optional.of(after), Optional.empty()),
                FINE);
    }

    @Test
    void pain_that_moves_down_is_a_warning_and_time_to_see_someone_and_up_is_not() {
        for (var before : Pain.Site.values()) {
            for (var after : Pain.Site.values()) {
                var isFurtherDown = after.ordinal() > before.ordinal();
                assertThat(PainSigns.isWarning(felt(before, after)))
                        .as("%s, then %s", before, after)
                        .isEqualTo(isFurtherDown);
                assertThat(PainSigns.isTimeToSeeSomeone(List.of(felt(before, after))))
                        .isEqualTo(isFurtherDown);
            }
        }
    }

    @Test
    void two_stops_running_are_time_to_see_someone_and_one_is_not() {
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED, STOPPED))).isTrue();
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED, FINE, STOPPED)))
                .isFalse();
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED))).isFalse();
    }

    @Test
    void a_session_left_before_a_set_was_done_does_not_part_two_stops() {
        var left = Sessions.stopped(
                Reason.QUIT, Sessions.at("2026-11-22T09:00:00+01:00", Sessions.held("overhead-stretch", 0, 4)));
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED, left, left, STOPPED)))
                .isTrue();
        assertThat(PainSigns.isTimeToSeeSomeone(List.of(STOPPED, STOPPED, left)))
                .isFalse();
    }
}
