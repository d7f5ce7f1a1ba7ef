package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Side;
import decompress.session.ExerciseRecord;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import decompress.support.Sessions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pain in the latest session of an exercise, and when it stops counting. */
class LastTimeTest {
    private static final SessionRecord FINE = Sessions.at("2026-11-22T08:00:00+01:00");
    private static final SessionRecord STOPPED_FOR_PAIN = Sessions.stopped(Reason.PAIN, FINE);

    /** Stopped by the person before a set was done. */
    private static SessionRecord leftAfter(SetRecord... begun) {
        var exercise = new ExerciseRecord(
                "overhead-stretch",
                Optional.empty(),
                4,
                Optional.of(Duration.ofSeconds(20)),
                Optional.empty(),
                Duration.ofSeconds(10),
                List.of(begun));
        return Sessions.stopped(Reason.QUIT, Sessions.at("2026-11-22T09:00:00+01:00", exercise));
    }

    private static SetRecord cutOffAfter(int seconds) {
        return new SetRecord(Side.BOTH, Duration.ofSeconds(seconds), Optional.empty(), false);
    }

    private static boolean isTold(SessionRecord... oldestFirst) {
        return LastTime.of("overhead-stretch", List.of(oldestFirst)).isPresent();
    }

    @Test
    void stop_for_pain_is_mentioned_until_a_set_goes_well() {
        assertThat(isTold(STOPPED_FOR_PAIN)).isTrue();
        assertThat(isTold(FINE, STOPPED_FOR_PAIN)).isTrue();
        assertThat(isTold(STOPPED_FOR_PAIN, FINE)).isFalse();
    }

    @Test
    void a_session_left_before_a_set_was_done_does_not_take_the_pain_back() {
        assertThat(isTold(STOPPED_FOR_PAIN, leftAfter())).isTrue();
        assertThat(isTold(STOPPED_FOR_PAIN, leftAfter(cutOffAfter(3)))).isTrue();
        assertThat(isTold(STOPPED_FOR_PAIN, leftAfter(), leftAfter(), leftAfter(cutOffAfter(3))))
                .isTrue();
        assertThat(isTold(leftAfter(), leftAfter(cutOffAfter(3)))).isFalse();
    }

    @Test
    void pain_on_the_way_into_position_is_a_stop_in_the_first_exercise() {
        assertThat(isTold(FINE, Sessions.stopped(Reason.PAIN, leftAfter()))).isTrue();
    }

    @Test
    void another_exercise_says_nothing_of_this_one() {
        var cat = Sessions.at("2026-11-22T10:00:00+01:00", Sessions.held("cat-stretch", 1, 1));
        assertThat(isTold(STOPPED_FOR_PAIN, cat)).isTrue();
        assertThat(isTold(Sessions.stopped(Reason.PAIN, cat))).isFalse();
    }
}
