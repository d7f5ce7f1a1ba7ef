package decompress.sound.voice;

import static decompress.support.Exercises.OVERHEAD;
import static decompress.support.Exercises.SIDE_BENDS;
import static decompress.support.Exercises.UP_FIRST;
import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.holdsOnBothSides;
import static decompress.support.Exercises.repetitions;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.library.LibraryReader;
import decompress.library.Shipped;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.script.ToneName;
import decompress.session.Input;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.PlannedExercise;
import decompress.session.SessionEvent;
import decompress.support.SessionHarness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionSpeechTest {
    @Test
    void session_is_spoken_between_its_countdowns() {
        assertThat(SpokenTranscript.said(SessionHarness.of(holds(3, 20, 20, 20)).toTheEnd(), true))
                .isEqualTo("""
                        --
                        0.0 Overhead stretch
                        0.0 3 sets of 20 seconds
                        0.0 Stand tall, lace your fingers
                        0.0 Get ready: 20 seconds
                        0.0 Stand with your feet under your hips. Lace your fingers. Push the palms up.
                        --
                        20.6 Push the palms to the ceiling
                        20.6 Set 1 of 3
                        20.6 Hold 20 seconds
                        30.0 Halfway
                        --
                        40.0 Lower the arms slowly
                        40.0 Rest, 20 seconds
                        40.0 Next: set 2 of 3
                        --
                        60.6 Push the palms to the ceiling
                        60.6 Hold 20 seconds
                        70.0 Halfway
                        --
                        80.0 Lower the arms slowly
                        80.0 Rest, 20 seconds
                        80.0 Next: set 3 of 3
                        --
                        100.6 Push the palms to the ceiling
                        100.6 Hold 20 seconds
                        110.0 Halfway
                        --
                        120.0 Lower the arms slowly
                        120.0 Done. Shake the arms loose.
                        120.0 Move again within half an hour.""");
    }

    @Test
    void side_is_spoken_before_each_set() {
        assertThat(SpokenTranscript.said(
                        SessionHarness.of(holdsOnBothSides(20, 10)).toTheEnd(), true))
                .isEqualTo("""
                        --
                        0.0 Overhead stretch
                        0.0 Left side
                        0.0 Stand tall, lace your fingers
                        --
                        10.6 Push the palms to the ceiling
                        10.6 Hold 20 seconds
                        20.0 Halfway
                        --
                        30.0 Lower the arms slowly
                        30.0 Other side: right
                        30.0 Rest, 10 seconds
                        --
                        40.6 Push the palms to the ceiling
                        40.6 Hold 20 seconds
                        50.0 Halfway
                        --
                        60.0 Lower the arms slowly
                        60.0 Done. Shake the arms loose.
                        60.0 Move again within half an hour.""");
    }

    @Test
    void side_takes_the_place_of_the_numbers_where_the_time_is_short() {
        var looks = SessionHarness.of(holdsOnBothSides(10, 0, 4)).toTheEnd();

        assertThat(SpokenTranscript.said(looks, true)).isEqualTo("""
                        --
                        0.0 Left side
                        --
                        4.6 Push the palms to the ceiling
                        4.6 Hold 10 seconds
                        --
                        14.0 Lower the arms slowly
                        14.0 Other side: right
                        --
                        19.6 Push the palms to the ceiling
                        19.6 Hold 10 seconds
                        --
                        29.0 Lower the arms slowly
                        29.0 Done. Shake the arms loose.
                        29.0 Move again within half an hour.""");
        assertThat(SpokenTranscript.said(looks, false)).startsWith("""
                        --
                        0.0 Left side
                        2.0 2
                        3.0 1
                        --
                        4.0 Go
                        4.6 Push the palms to the ceiling
                        """).contains("""
                        14.0 Lower the arms slowly
                        14.0 Other side: right
                        18.0 1
                        --
                        19.0 Go
                        """);
    }

    @Test
    void side_is_spoken_at_the_set_where_it_was_not_spoken_before() {
        var atOnce = SessionHarness.of(holdsOnBothSides(10, 10, 0)).at(14, Input.NEXT);

        assertThat(SpokenTranscript.said(atOnce.looks(), true)).isEqualTo("""
                        --
                        0.6 Left side
                        0.6 Push the palms to the ceiling
                        0.6 Hold 10 seconds
                        --
                        10.0 Lower the arms slowly
                        10.0 Other side: right
                        10.0 Rest, 10 seconds
                        --
                        14.6 Right side
                        14.6 Push the palms to the ceiling
                        14.6 Hold 10 seconds""");
    }

    @Test
    void side_matters_more_than_how_to_let_go_unless_equipment_holds_the_body() {
        for (var position : List.of("supine", "machine")) {
            var yaml = """
                    format: decompress/1
                    exercises:
                      leg-raise:
                        name: Leg raise
                        position: %s
                        prescription: {hold: 10s, sets: 1, sides: [left, right], rest: none}
                        steps: [Raise one leg.]
                        cues: {release: Lower your leg slowly onto the mat and breathe out}
                    """.formatted(position);
            var exercise = LibraryReader.read(Source.of("", yaml, Origin.YOURS))
                    .library()
                    .orElseThrow()
                    .exercise("leg-raise")
                    .orElseThrow();
            var dose = DoseChoice.LOW.from(exercise.prescription(), seconds(0));
            var looks = SessionHarness.of(new PlannedExercise(exercise, dose)).toTheEnd();

            assertThat(SpokenTranscript.said(looks, true))
                    .contains(
                            position.equals("supine")
                                    ? "10.0 Other side: right\n--\n15.6 Hold 10 seconds"
                                    : "10.0 Lower your leg slowly onto the mat and breathe out\n--\n15.6 Right side\n");
        }
    }

    @Test
    void side_is_spoken_again_after_a_pause() {
        var play = SessionHarness.of(holdsOnBothSides(20, 10))
                .at(14, Input.PAUSE_OR_RESUME)
                .at(90, Input.PAUSE_OR_RESUME);

        assertThat(SpokenTranscript.said(play.at(94, Input.LOOK).looks(), false))
                .endsWith("""
                        14.0 Paused
                        --
                        90.0 Left side
                        92.0 1
                        --
                        93.0 Go
                        93.6 Push the palms to the ceiling
                        93.6 16 seconds left""");
    }

    @Test
    void sets_that_differ_are_all_spoken_before_the_first_steps() {
        var sets = List.of(set(Side.LEFT, 20), set(Side.LEFT, 15), set(Side.RIGHT, 30), set(Side.RIGHT, 25));
        var dose = new Dose(sets, seconds(10), false, seconds(10));
        var part = new PlannedExercise(OVERHEAD, dose, true);

        assertThat(SpokenTranscript.said(SessionHarness.of(part).toTheEnd(), true))
                .startsWith("""
                        --
                        0.0 Overhead stretch
                        0.0 left 2 sets of 20 seconds and 15 seconds, right 2 sets of 30 seconds and 25 seconds
                        0.0 Left side
                        0.0 Listen first, do nothing yet.
                        0.0 Stand with your feet under your hips.
                        """)
                .containsSubsequence("First set, hold 20 seconds", "Get ready: 16 seconds", "Hold 20 seconds");
    }

    @Test
    void amount_of_the_next_set_is_worth_more_than_the_length_of_the_rest() {
        var dose = new Dose(List.of(set(Side.BOTH, 20), set(Side.BOTH, 15)), seconds(10), false, seconds(10));
        var part = new PlannedExercise(OVERHEAD, dose);

        assertThat(SpokenTranscript.said(SessionHarness.of(part).toTheEnd(), true))
                .contains("""
                        --
                        30.0 Lower the arms slowly
                        30.0 Next: set 2 of 2, hold 15 seconds
                        --
                        40.6 Push the palms to the ceiling
                        40.6 Hold 15 seconds
                        """);
    }

    private static Dose.OneSet set(Side side, double hold) {
        return new Dose.OneSet(side, new Effort.Hold(seconds(hold)));
    }

    @Test
    void tempo_is_spoken_before_the_first_repetition_where_there_is_time() {
        var dose = repetitions(1, 3, 0).dose().withReady(seconds(20));
        var part = new PlannedExercise(SIDE_BENDS, dose);

        assertThat(SpokenTranscript.said(SessionHarness.of(part).toTheEnd(), true))
                .startsWith("""
                        --
                        0.0 Side bends
                        0.0 1 set of 3 repetitions
                        0.0 Stand tall, lace your fingers
                        0.0 Tempo: lower 3 seconds, wait 1 second, lift 1 second
                        0.0 Get ready: 20 seconds
                        --
                        20.6 Lower, 1
                        """);
    }

    @Test
    void words_also_on_the_screen_are_dropped_first() {
        assertThat(SpokenTranscript.said(SessionHarness.of(holds(2, 4, 6, 6)).toTheEnd(), true))
                .isEqualTo("""
                        --
                        0.0 Stand tall, lace your fingers
                        --
                        --
                        10.0 Lower the arms slowly
                        --
                        --
                        20.0 Lower the arms slowly
                        20.0 Done. Shake the arms loose.
                        20.0 Move again within half an hour.""");
    }

    @Test
    void those_who_are_upside_down_hear_the_way_out_instead_of_a_countdown() {
        var looks = SessionHarness.of(SpokenTranscript.inverted(30, 5)).toTheEnd();

        assertThat(SpokenTranscript.said(looks, true)).contains("""
                        5.6 Push the palms to the ceiling
                        5.6 Set 1 of 2
                        5.6 Hold 30 seconds
                        --
                        32.0 Lower the arms slowly
                        --
                        35.0 Rest, 20 seconds
                        35.0 Next: set 2 of 2
                        """);
        assertThat(SpokenTranscript.replaced(looks)).contains(ToneName.COUNTDOWN);
    }

    @Test
    void repetitions_that_start_upward_are_spoken_in_their_order() {
        assertThat(SpokenTranscript.said(
                        SessionHarness.of(repetitions(1, 2, UP_FIRST, 0)).toTheEnd(), true))
                .startsWith("""
                        --
                        0.6 Lift, 1
                        2.0 Hold
                        5.0 Lower
                        7.0 Lift, 2
                        9.0 Hold
                        12.0 Lower
                        --
                        14.0""");
    }

    @Test
    void repetitions_are_spoken_by_number() {
        assertThat(SpokenTranscript.said(SessionHarness.of(repetitions(1, 3, 0)).toTheEnd(), true))
                .isEqualTo("""
                        --
                        0.6 Lower, 1
                        4.0 Lift
                        5.0 Lower, 2
                        9.0 Lift
                        10.0 Lower, 3
                        14.0 Lift
                        --
                        15.0 Lower the arms slowly
                        15.0 Done. Shake the arms loose.
                        15.0 Move again within half an hour.""");
    }

    @Test
    void the_steps_of_a_way_out_are_spread_over_it() {
        var inversion = Shipped.library().exercises().stream()
                .filter(each -> each.id().equals("inversion-table"))
                .findFirst()
                .orElseThrow();
        var prescribed =
                new PlannedExercise(inversion, SpokenTranscript.inverted(30, 0).dose());
        var wayOut = new Interval.ComingOut(0, prescribed, Side.BOTH, seconds(80));

        assertThat(SpokenTranscript.said(List.of(List.of(new SessionEvent.Began(wayOut, true, seconds(10)))), true))
                .isEqualTo("""
                        --
                        10.0 Come back to level, and keep your head on the board.
                        30.0 Stay level and breathe; do not sit up.
                        50.0 Come upright a little at a time.
                        70.0 Unlock your ankles once you are upright and steady.""");
    }

    @Test
    void later_words_wait_for_the_way_out() {
        var wayOut = new Interval.ComingOut(0, holds(1, 20, 0), Side.BOTH, seconds(5));
        var events = List.<List<SessionEvent>>of(
                List.of(new SessionEvent.Began(wayOut, true, seconds(10))),
                List.of(
                        new SessionEvent.Completed(wayOut, seconds(5), seconds(15)),
                        new SessionEvent.Ended(wayOut, Outcome.COMPLETED, Optional.empty(), seconds(15))));

        assertThat(SpokenTranscript.said(events, true)).isEqualTo("""
                        --
                        10.0 Lower the arms slowly
                        15.0 Done. Shake the arms loose.
                        15.0 Move again within half an hour.""");
    }

    @Test
    void without_tones_numbers_are_spoken_one_by_one() {
        assertThat(SpokenTranscript.said(SessionHarness.of(holds(1, 5, 0)).toTheEnd(), false))
                .startsWith("""
                        --
                        0.0 Go
                        2.0 3
                        3.0 2
                        4.0 1
                        --
                        5.0 Lower the arms slowly
                        """);
    }

    @Test
    void pause_is_spoken_and_cut_words_come_again() {
        var play = SessionHarness.of(holds(1, 20, 0, 10))
                .at(1, Input.PAUSE_OR_RESUME)
                .at(60, Input.PAUSE_OR_RESUME);

        assertThat(SpokenTranscript.said(play.at(66, Input.LOOK).looks(), true)).isEqualTo("""
                        --
                        0.0 Overhead stretch
                        0.0 1 set of 20 seconds
                        0.0 Stand tall, lace your fingers
                        --
                        1.0 Paused
                        --
                        60.0 Continue
                        60.0 Overhead stretch
                        60.0 Stand tall, lace your fingers""");
    }

    @Test
    void a_pause_in_a_hold_ends_with_what_to_do_and_what_is_left() {
        var play =
                SessionHarness.of(holds(1, 20, 0)).at(4, Input.PAUSE_OR_RESUME).at(9, Input.PAUSE_OR_RESUME);

        assertThat(SpokenTranscript.said(play.at(13, Input.LOOK).looks(), true)).endsWith("""
                        4.0 Paused
                        --
                        --
                        12.6 Push the palms to the ceiling
                        12.6 16 seconds left""");
    }

    @Test
    void pause_upside_down_says_how_to_get_level_and_back() {
        var table = new PlannedExercise(
                Shipped.library().exercise("inversion-table").orElseThrow(),
                holds(1, 30, 0).dose());
        var play = SessionHarness.of(table).at(4, Input.PAUSE_OR_RESUME).at(30, Input.PAUSE_OR_RESUME);

        assertThat(SpokenTranscript.said(play.at(45, Input.LOOK).looks(), true)).endsWith("""
                        4.0 Arms to your chest, slowly to level
                        4.0 Paused
                        --
                        30.0 Lock your ankles, lie back, arms on chest
                        --
                        40.6 Tilt back slowly, then keep still
                        40.6 26 seconds left""");
    }

    @Test
    void a_hold_that_is_skipped_ends_with_its_release() {
        var play = SessionHarness.of(holds(2, 20, 10)).at(4, Input.NEXT);

        assertThat(SpokenTranscript.said(play.looks(), true)).endsWith("""
                        --
                        4.0 Lower the arms slowly
                        4.0 Rest, 10 seconds
                        4.0 Next: set 2 of 2""");
    }

    @Test
    void ten_more_seconds_are_spoken_and_cut_nothing() {
        var play = SessionHarness.of(holds(1, 20, 0, 20)).at(1, Input.MORE);

        assertThat(SpokenTranscript.said(play.at(29, Input.LOOK).looks(), true)).endsWith("\n1.0 29 seconds left");
    }

    @Test
    void stopping_says_how_to_come_out() {
        for (var input : new Input[] {Input.HURTS, Input.STOP}) {
            var play = SessionHarness.of(holds(1, 20, 0)).at(8, input).at(9, input);

            assertThat(SpokenTranscript.said(play.looks(), true))
                    .contains("0 Stopped. Come out of the position slowly.\n%1$s.0 Lower the arms slowly."
                            .formatted(input == Input.HURTS ? 8 : 9));
        }
    }

    @Test
    void open_rest_says_how_to_continue() {
        var play = SessionHarness.selfPaced(SpokenTranscript.asNeeded()).at(50, Input.LOOK);

        assertThat(SpokenTranscript.said(play.looks(), true)).endsWith("""
                        10.0 Lower the arms slowly
                        10.0 Rest, as long as you need
                        10.0 Next: set 2 of 2
                        10.0 Press Space to continue.
                        40.0 Press Space to continue.""");
    }
}
