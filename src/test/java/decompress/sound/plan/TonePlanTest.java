package decompress.sound.plan;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.repetitions;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.exercise.Side;
import decompress.script.ToneName;
import decompress.session.Input;
import decompress.session.Interval;
import decompress.session.PlannedExercise;
import decompress.session.SessionEvent;
import decompress.support.Exercises;
import decompress.support.RandomSessions;
import decompress.support.SessionHarness;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TonePlanTest {
    @Test
    void session_of_two_holds_has_these_tones() {
        assertThat(tones(SessionHarness.of(holds(2, 20, 10, 5)).toTheEnd())).isEqualTo("""
                        0.00 next
                        2.00 countdown 3
                        3.00 countdown 2
                        4.00 countdown 1
                        5.00 start
                        15.00 halfway
                        22.00 countdown 3
                        23.00 countdown 2
                        24.00 countdown 1
                        25.00 release
                        25.65 rest
                        32.00 countdown 3
                        33.00 countdown 2
                        34.00 countdown 1
                        35.00 start
                        45.00 halfway
                        52.00 countdown 3
                        53.00 countdown 2
                        54.00 countdown 1
                        55.00 release
                        55.65 done""");
    }

    @Test
    void repetitions_tick_and_the_start_stands_for_the_first_tick() {
        assertThat(tones(SessionHarness.of(repetitions(1, 2, 0)).toTheEnd())).isEqualTo("""
                        0.00 start
                        3.00 pause
                        4.00 up
                        5.00 down
                        8.00 pause
                        9.00 up
                        10.00 release
                        10.65 done""");
    }

    @Test
    void without_a_rest_the_next_set_simply_starts() {
        assertThat(tones(SessionHarness.of(holds(2, 2, 0)).toTheEnd())).isEqualTo("""
                        0.00 start
                        1.00 countdown 1
                        2.00 start
                        3.00 countdown 1
                        4.00 release
                        4.65 done""");
    }

    @Test
    void a_short_rest_is_only_its_countdown() {
        assertThat(tones(SessionHarness.of(holds(2, 5, 3)).toTheEnd())).contains("""
                        5.00 release
                        6.00 countdown 2
                        7.00 countdown 1
                        8.00 start
                        """);
    }

    @Test
    void other_side_has_its_tone_with_and_without_a_rest() {
        assertThat(tones(SessionHarness.of(sides(10)).toTheEnd())).contains("5.00 release\n5.65 other-side\n");
        assertThat(tones(SessionHarness.of(sides(0)).toTheEnd())).contains("5.00 release\n5.65 other-side\n");
    }

    @Test
    void skipped_hold_has_no_release_and_pain_sounds_once() {
        assertThat(tones(SessionHarness.of(holds(2, 20, 10))
                        .at(4, Input.NEXT)
                        .at(6, Input.HURTS)
                        .looks()))
                .isEqualTo("0.00 start\n4.00 rest\n6.00 stopped");
    }

    @Test
    void a_pause_counts_down_into_the_hold_and_starts_it_again() {
        var play =
                SessionHarness.of(holds(1, 20, 0)).at(4, Input.PAUSE_OR_RESUME).at(9, Input.PAUSE_OR_RESUME);

        assertThat(tones(play.at(13, Input.LOOK).looks())).isEqualTo("""
                        0.00 start
                        4.00 paused
                        9.00 countdown 3
                        10.00 countdown 2
                        11.00 countdown 1
                        12.00 start""");
    }

    /** A person who is still on the way to a bar must not jump at it. */
    @Test
    void set_that_a_key_begins_starts_only_in_position() {
        var hang = Exercises.exercise("hang", "Hang", Position.HANGING, Exercises.STRETCH);
        var play = SessionHarness.of(new PlannedExercise(hang, holds(2, 20, 30).dose()))
                .at(25, Input.NEXT);

        assertThat(tones(play.at(36, Input.LOOK).looks())).endsWith("""
                        20.00 release
                        20.65 rest
                        32.00 countdown 3
                        33.00 countdown 2
                        34.00 countdown 1
                        35.00 start""");
    }

    @Test
    void a_signal_makes_no_sound() {
        assertThat(tones(SessionHarness.of(holds(1, 20, 0)).at(4, Input.SIGNAL).looks()))
                .isEqualTo("0.00 start");
    }

    @Test
    void time_left_at_a_tone_counts_what_was_added() {
        var tones = SessionHarness.of(holds(1, 30, 0)).at(5, Input.MORE).toTheEnd().stream()
                .flatMap(events -> TonePlan.of(events, false).tones().stream());

        assertThat(tones.filter(tone -> tone.name() == ToneName.HALFWAY).map(TimedTone::left))
                .containsExactly(seconds(20));
    }

    private static PlannedExercise sides(double rest) {
        return new PlannedExercise(
                Exercises.OVERHEAD,
                Exercises.equalSets(
                        1,
                        new Effort.Hold(seconds(5)),
                        seconds(rest),
                        false,
                        seconds(0),
                        List.of(Side.LEFT, Side.RIGHT)));
    }

    @Test
    void whole_breaths_are_paced_through_a_still_hold_on_request() {
        assertThat(tones(SessionHarness.of(holds(1, 25, 0)).toTheEnd(), true)).isEqualTo("""
                        0.00 start
                        0.00 breathe-in
                        4.00 breathe-out
                        10.00 breathe-in
                        12.50 halfway
                        14.00 breathe-out
                        22.00 countdown 3
                        23.00 countdown 2
                        24.00 countdown 1
                        25.00 release
                        25.65 done""");
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"HANGING", "INVERTED"})
    void hanging_and_inverted_holds_have_no_breath_tones(Position position) {
        var exercise = Exercises.exercise("hold", "Hold", position, Exercises.STRETCH);
        var part = new PlannedExercise(exercise, holds(1, 25, 0).dose());

        assertThat(tones(SessionHarness.of(part).toTheEnd(), true))
                .contains("countdown 3")
                .doesNotContain("breathe");
    }

    @Test
    void a_hold_that_is_made_shorter_ends_with_a_whole_breath() {
        var play = SessionHarness.of(holds(1, 35, 0)).at(5, Input.LESS);

        assertThat(tones(play.toTheEnd(), true)).contains("14.00 breathe-out").doesNotContain("20.00 breathe-in");
    }

    private static String tones(List<List<SessionEvent>> looks) {
        return tones(looks, false);
    }

    private static String tones(List<List<SessionEvent>> looks, boolean breathes) {
        return looks.stream()
                .flatMap(events -> TonePlan.of(events, breathes).tones().stream())
                .map(each -> String.format(
                        Locale.ROOT,
                        "%.2f %s%s",
                        each.at().toMillis() / 1000.0,
                        each.name().id(),
                        each.name() == ToneName.COUNTDOWN ? " " + each.left().toSeconds() : ""))
                .collect(Collectors.joining("\n"));
    }

    /** All that is counted down to: not steps, not repetitions, not the way out, and nothing that waits. */
    private static boolean isCountedDown(Interval interval) {
        return switch (interval.phase()) {
            case HOLD, REST, OTHER_SIDE -> !interval.open();
            case LEAD_IN -> interval.step().isEmpty();
            case MOVE, WAY_OUT -> false;
        };
    }

    @Test
    void three_two_one_sound_exactly_then_and_no_two_tones_at_once() {
        for (var seed = 1L; seed <= 200; seed++) {
            var parts = RandomSessions.parts(new Random(seed)).toArray(PlannedExercise[]::new);
            var looks = SessionHarness.unattended(parts).toTheEnd();
            var counted = new TreeSet<Duration>();
            var starts = new TreeSet<Duration>();
            for (var event : looks.stream().flatMap(List::stream).toList()) {
                if (event instanceof SessionEvent.Completed done && isCountedDown(done.interval())) {
                    Stream.of(3, 2, 1)
                            .filter(left -> done.performed().compareTo(Duration.ofSeconds(left)) >= 0)
                            .forEach(left -> counted.add(done.at().minusSeconds(left)));
                } else if (event instanceof SessionEvent.Began began) {
                    starts.add(began.at());
                }
            }
            counted.removeAll(starts);
            var tones = looks.stream()
                    .flatMap(events -> TonePlan.of(events, false).tones().stream())
                    .toList();

            assertThat(tones.stream()
                            .filter(each -> each.name() == ToneName.COUNTDOWN)
                            .map(TimedTone::at))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(counted);
            assertThat(tones.stream().map(TimedTone::at).toList())
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
        }
    }
}
