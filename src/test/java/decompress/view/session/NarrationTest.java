package decompress.view.session;

import static decompress.support.Exercises.UP_FIRST;
import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.holdsOnBothSides;
import static decompress.support.Exercises.leavingIn;
import static decompress.support.Exercises.repetitions;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.exercise.Tempo;
import decompress.library.Shipped;
import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrationTest {
    private boolean spoken;
    private final List<String> told = new ArrayList<>();

    /** Plays to the end, with an input at a moment. */
    private String unattended(PlannedExercise... parts) {
        return told(Timeline.unattended(List.of(parts)), 0, Input.LOOK);
    }

    private String told(double moment, Input input, PlannedExercise... parts) {
        return told(Timeline.of(List.of(parts), false), moment, input);
    }

    private String told(Map<Double, Input> inputs, PlannedExercise part) {
        return told(Timeline.of(List.of(part), false), inputs);
    }

    private static Exercise shipped(String id) {
        return Shipped.library().exercise(id).orElseThrow();
    }

    private String told(Timeline timeline, double moment, Input input) {
        return told(timeline, Map.of(moment, input));
    }

    private String told(Timeline timeline, Map<Double, Input> inputs) {
        told.clear();
        var session = new Session(timeline);
        var narration = new Narration(timeline, true, () -> spoken);
        var step = session.start(look(Duration.ZERO));
        step.events().forEach(event -> told.addAll(narration.on(event)));
        for (var now = Duration.ofMillis(500);
                !(step.state() instanceof SessionState.Ended);
                now = now.plusMillis(500)) {
            var input = inputs.getOrDefault(now.toMillis() / 1000.0, Input.LOOK);
            step = session.on(input, step.state(), look(now));
            step.events().forEach(event -> told.addAll(narration.on(event)));
        }
        return String.join("\n", told);
    }

    private static ClockReading look(Duration now) {
        return new ClockReading(now, Instant.EPOCH.plus(now));
    }

    @Test
    void session_is_printed_from_lead_in_to_end() {
        assertThat(told(0, Input.LOOK, holds(2, 20, 10, 5))).isEqualTo("""
                        Overhead stretch: 2 sets of 20 s, rest 10 s.
                        Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.
                        Stand tall, lace your fingers. Get ready: 5 seconds.
                        Push the palms to the ceiling. Set 1 of 2. Hold 20 seconds.
                        10 seconds left.
                        Lower the arms slowly. Rest, 10 seconds. Next: set 2 of 2.
                        Push the palms to the ceiling. Set 2 of 2. Hold 20 seconds.
                        10 seconds left.
                        Lower the arms slowly.
                        Done. Shake the arms loose.
                        Move again within half an hour.""");
    }

    @Test
    void the_first_time_cautions_and_steps_come_before_and_the_way_out_after() {
        var part = leavingIn(6, holds(1, 20, 0, 5));

        assertThat(unattended(new PlannedExercise(part.exercise(), part.dose(), true)))
                .isEqualTo("""
                        Overhead stretch: 1 set of 20 s.
                        Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.
                        Stop at any pain.
                        First the steps, one at a time. Do nothing yet.
                        Then you have 11 seconds to get into position, or press Space when you are ready.
                        Step 1. Stand with your feet under your hips.
                        Step 2. Lace your fingers.
                        Step 3. Push the palms up.
                        Stand tall, lace your fingers. Get ready: 11 seconds.
                        Push the palms to the ceiling. Set 1 of 1. Hold 20 seconds.
                        10 seconds left.
                        Come out of the position: 6 seconds.
                        Lower your arms.
                        Unlace your fingers.
                        Done. Shake the arms loose.
                        Move again within half an hour.""");
    }

    @Test
    void side_is_printed_with_each_set() {
        assertThat(told(0, Input.LOOK, holdsOnBothSides(20, 10))).isEqualTo("""
                        Overhead stretch: 1 set of 20 s on each side.
                        Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.
                        Left side. Stand tall, lace your fingers. Get ready: 10 seconds.
                        Push the palms to the ceiling. Set 1 of 1, left. Hold 20 seconds.
                        10 seconds left.
                        Lower the arms slowly. Other side: right. Rest, 10 seconds. Next: set 1 of 1, right.
                        Push the palms to the ceiling. Set 1 of 1, right. Hold 20 seconds.
                        10 seconds left.
                        Lower the arms slowly.
                        Done. Shake the arms loose.
                        Move again within half an hour.""");
    }

    @Test
    void lines_next_to_a_voice_repeat_nothing() {
        spoken = true;

        assertThat(told(4, Input.HURTS, holds(2, 20, 10, 5))).isEqualTo("""
                        Overhead stretch: 2 sets of 20 s, rest 10 s.
                        Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.""");
    }

    @Test
    void lines_next_to_a_voice_keep_the_reminders_the_first_time() {
        spoken = true;
        var known = holds(1, 20, 0, 5);

        assertThat(unattended(new PlannedExercise(known.exercise(), known.dose(), true)))
                .isEqualTo("""
                        Overhead stretch: 1 set of 20 s.
                        Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.
                        Stop at any pain.
                        First the steps, one at a time. Do nothing yet.
                        Then you have 11 seconds to get into position, or press Space when you are ready.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overhead-stretch", "cat-stretch", "dead-hang", "table-assisted-decompression"})
    void way_out_is_printed_once_and_starts_with_letting_go(String id) {
        var exercise = shipped(id);
        var wayOut = switch (id) {
            case "overhead-stretch" -> """
                    Come out of the position: 5 seconds.
                    Lower your arms slowly.
                    Unlace your fingers.
                    """;
            case "cat-stretch" -> """
                    Come out of the position: 5 seconds.
                    Flatten your back.
                    Sit back on your heels.
                    """;
            case "dead-hang" -> """
                    Come out of the position: 10 seconds.
                    Press feet down, stand up, then open hands.
                    Stand tall, both feet flat on the stool.
                    Open one hand, then the other.
                    Step down with care.
                    """;
            default -> """
                    Come out of the position: 15 seconds.
                    Helper, raise the table slowly to level.
                    Helper, lock the table level, and keep your hands on it.
                    Roll onto your side and push yourself up with your arms.
                    """;
        };

        assertThat(unattended(new PlannedExercise(exercise, holds(1, 20, 0).dose())))
                .contains("10 seconds left.\n" + wayOut + "Done.");
    }

    @Test
    void pause_in_a_hang_says_how_to_let_go_and_take_hold() {
        var part = new PlannedExercise(shipped("dead-hang"), holds(1, 20, 0).dose());

        assertThat(told(Map.of(4.0, Input.PAUSE_OR_RESUME, 9.0, Input.PAUSE_OR_RESUME), part))
                .contains("""
                        Press feet down, stand up, then open hands. Paused. Press Space to continue.
                        Get into position: 10 seconds. Step up and grip the bar.
                        Bend your knees, feet stay on the stool. 16 seconds left.
                        """);
    }

    @Test
    void a_pause_in_a_stretch_leaves_it_to_the_person() {
        assertThat(told(Map.of(4.0, Input.PAUSE_OR_RESUME, 9.0, Input.PAUSE_OR_RESUME), holds(1, 20, 0)))
                .contains("""
                        Paused. Press Space to continue.
                        Get into position: 3 seconds.
                        Push the palms to the ceiling. 16 seconds left.
                        """);
    }

    @Test
    void skipped_hold_prints_its_release_and_a_repeated_one_does_not() {
        assertThat(told(4, Input.NEXT, holds(2, 20, 10)))
                .contains("Lower the arms slowly. Rest, 10 seconds. Next: set 2 of 2.");
        assertThat(told(4, Input.AGAIN, holds(1, 20, 0))).contains("Hold 20 seconds.\nPush the palms to the ceiling.");
    }

    @Test
    void repetitions_are_printed_with_their_tempo() {
        assertThat(told(0, Input.LOOK, repetitions(1, 2, 0)))
                .contains("Set 1 of 1. 2 repetitions: lower 3 seconds, wait 1 second, lift 1 second.");
    }

    @Test
    void repetitions_that_start_upward_are_printed_in_their_order() {
        assertThat(told(0, Input.LOOK, repetitions(1, 2, UP_FIRST, 0)))
                .contains("1 set of 2 repetitions (2-3-2 up first)")
                .contains("2 repetitions: lift 2 seconds, hold 3 seconds, lower 2 seconds.");
    }

    @Test
    void tempo_without_a_pause_names_none() {
        assertThat(told(0, Input.LOOK, repetitions(1, 2, new Tempo(seconds(2), Duration.ZERO, seconds(2)), 0)))
                .contains("2 repetitions: lower 2 seconds, lift 2 seconds.");
    }

    @Test
    void remaining_time_is_in_whole_seconds_rounded_up() {
        var timeline = Timeline.of(List.of(holds(1, 20, 0)), false);
        var session = new Session(timeline);
        var narration = new Narration(timeline, true, () -> false);
        var began = session.start(look(Duration.ZERO)).state();
        var longer = session.on(Input.MORE, began, look(seconds(1.477)));

        assertThat(longer.events().stream().flatMap(event -> narration.on(event).stream()))
                .containsExactly("29 seconds left.");
    }

    @Test
    void seconds_left_are_true_after_ten_more() {
        assertThat(told(5, Input.MORE, holds(1, 30, 0))).contains("35 seconds left.", "10 seconds left.");
    }

    @Test
    void main_keys_are_printed_once_and_only_with_a_keyboard() {
        var timeline = Timeline.of(List.of(holds(1, 20, 0), repetitions(1, 1, 0)), false);
        var began = new Session(timeline).start(look(Duration.ZERO)).events().get(0);

        assertThat(new Narration(timeline, true, () -> false).on(began)).anyMatch(line -> line.startsWith("Press x"));
        assertThat(new Narration(timeline, false, () -> false).on(began)).noneMatch(line -> line.startsWith("Press x"));
        assertThat(told(0, Input.LOOK, holds(1, 1, 0), repetitions(1, 1, 0))).containsOnlyOnce("Press x");
    }

    @Test
    void several_exercises_are_numbered() {
        assertThat(told(0, Input.LOOK, holds(1, 1, 0), repetitions(1, 1, 0)))
                .contains("Exercise 1 of 2. Overhead stretch")
                .contains("Exercise 2 of 2. Lower back extension");
    }

    @Test
    void pain_ends_calmly_with_what_to_do() {
        assertThat(told(4, Input.HURTS, holds(1, 20, 0))).endsWith("""
                        Stopped. Come out of the position slowly.
                        Lower the arms slowly.
                        Rest now in a position that eases the pain.""");
    }

    @Test
    void pain_in_a_hold_is_followed_by_the_timed_way_out() {
        assertThat(told(4, Input.HURTS, leavingIn(6, holds(2, 20, 10)))).endsWith("""
                        Push the palms to the ceiling. Set 1 of 2. Hold 20 seconds.
                        Stopping. Come out of the position: 6 seconds.
                        Lower your arms.
                        Unlace your fingers.
                        Stopped.
                        Rest now in a position that eases the pain.""");
    }

    @Test
    void a_stop_in_a_rest_is_followed_by_the_timed_way_out() {
        assertThat(told(
                        Timeline.of(List.of(leavingIn(6, holds(2, 20, 10))), false),
                        Map.of(22.0, Input.STOP, 23.0, Input.STOP)))
                .endsWith("""
                        Stop? Press q again to stop, any other key to continue.
                        Stopping. Come out of the position: 6 seconds.
                        Lower your arms.
                        Unlace your fingers.
                        Stopped.""");
    }

    @Test
    void a_signal_on_the_inversion_table_says_how_to_come_out_and_how_long_to_take() {
        var part =
                new PlannedExercise(shipped("inversion-table"), holds(2, 30, 20).dose());

        assertThat(told(10, Input.SIGNAL, part)).endsWith("""
                        Stopped. Come out of the position slowly.
                        Arms to your chest, slowly to level.
                        Come back to level, and keep your head on the board.
                        Stay level and breathe; do not sit up.
                        Come upright a little at a time.
                        Unlock your ankles once you are upright and steady.
                        Take 2 minutes for this.""");
    }

    @Test
    void x_on_the_inversion_table_leads_to_level_and_up_before_the_session_ends() {
        var part =
                new PlannedExercise(shipped("inversion-table"), holds(2, 30, 20).dose());

        assertThat(told(10, Input.HURTS, part)).endsWith("""
                        Tilt back slowly, then keep still. Set 1 of 2. Hold 30 seconds.
                        Stopping. Come out of the position: 2 minutes.
                        Arms to your chest, slowly to level.
                        Come back to level, and keep your head on the board.
                        Stay level and breathe; do not sit up.
                        Come upright a little at a time.
                        Unlock your ankles once you are upright and steady.
                        Stopped.
                        Rest now in a position that eases the pain.""");
    }

    @Test
    void set_that_a_key_starts_is_announced_once_the_person_is_in_position() {
        var learnt = new PlannedExercise(
                holds(1, 20, 0, 5).exercise(), holds(1, 20, 0, 5).dose(), true);

        assertThat(told(Map.of(1.0, Input.NEXT, 1.5, Input.NEXT, 2.0, Input.NEXT, 2.5, Input.NEXT), learnt))
                .contains("""
                        Get ready: 11 seconds.
                        Get into position: 3 seconds.
                        Push the palms to the ceiling. Set 1 of 1. Hold 20 seconds.
                        10 seconds left.
                        """);
    }
}
