package decompress.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.CueMoment;
import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Side;
import decompress.library.Shipped;
import decompress.script.words.DoseWords;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.SessionEvent;
import decompress.support.Exercises;
import decompress.support.SessionHarness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The speech of two sets of each built-in exercise. */
class ShippedSpeechTest {
    static List<Exercise> exercises() {
        return Shipped.library().exercises().stream()
                .filter(each -> each.position() != Position.WALKING)
                .toList();
    }

    @Test
    void inverted_person_hears_the_way_into_and_out_of_each_set() {
        assertThat(heard("inversion-table")).isEqualTo("""
                Inversion table
                2 sets of 30 seconds
                Lock your ankles, lie back, arms on chest
                Get ready: 20 seconds
                Tilt back slowly, then keep still
                Set 1 of 2
                Hold 30 seconds
                Arms to your chest, slowly to level
                Rest, 20 seconds
                Next: set 2 of 2
                Tilt back slowly, then keep still
                Hold 30 seconds
                Arms to your chest, slowly to level
                Come back to level, and keep your head on the board.
                Stay level and breathe; do not sit up.
                Come upright a little at a time.
                Unlock your ankles once you are upright and steady.
                Done. Sit down until you feel quite steady, and then walk a little.
                Move again within half an hour.""");
    }

    @Test
    void hanging_person_hears_feet_before_hands() {
        assertThat(heard("dead-hang")).isEqualTo("""
                Dead hang
                2 sets of 20 seconds
                Step up and grip the bar
                Get ready: 20 seconds
                Bend your knees, feet stay on the stool
                Set 1 of 2
                Hold 20 seconds
                Press feet down, stand up, then open hands
                Rest, 30 seconds
                Next: set 2 of 2
                Bend your knees, feet stay on the stool
                Hold 20 seconds
                Press feet down, stand up, then open hands
                Stand tall, both feet flat on the stool.
                Open one hand, then the other.
                Step down with care.
                Done. Stand or sit until you feel steady, then walk for a minute.
                Move again within half an hour.""");
    }

    @Test
    void strapped_person_hears_the_table_level_before_loosening() {
        assertThat(heard("table-assisted-decompression")).endsWith("""
                Helper, raise the table slowly to level.
                Rest, 20 seconds
                Next: set 2 of 2
                Helper, lower slowly. Breathe, legs heavy.
                Hold 30 seconds
                Halfway
                Helper, raise the table slowly to level.
                Helper, lock the table level, and keep your hands on it.
                Roll onto your side and push yourself up with your arms.
                Done. Sit on the edge until you feel steady, and then walk a little.
                Move again within half an hour.""");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void skipping_a_set_says_how_to_let_go(Exercise exercise) {
        var skipped = SessionHarness.of(twoSets(exercise)).at(25, Input.NEXT).at(26, Input.LOOK);

        assertThat(lines(skipped.looks()))
                .contains(exercise.guidance().cue(CueMoment.RELEASE).orElseThrow());
    }

    private static String heard(String id) {
        var exercise = exercises().stream().filter(each -> each.id().equals(id)).findFirst();
        return String.join(
                "\n", lines(SessionHarness.of(twoSets(exercise.orElseThrow())).toTheEnd()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_session_says_what_to_do_from_the_way_in_to_the_way_out(Exercise exercise) {
        var guidance = exercise.guidance();
        var expected = new ArrayList<>(List.of(exercise.name()));
        Stream.of(CueMoment.LEAD_IN, CueMoment.HOLD, CueMoment.DOWN, CueMoment.RELEASE)
                .flatMap(moment -> guidance.cue(moment).stream())
                .forEach(expected::add);
        expected.addAll(guidance.wayOut().steps());
        expected.addAll(List.of("Done. " + guidance.end().orElseThrow(), "Move again within half an hour."));

        var heard = lines(SessionHarness.of(twoSets(exercise)).toTheEnd());

        assertThat(heard).containsSubsequence(expected).doesNotContain("Release", "Release.");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_first_lead_in_is_listened_to_first_and_asks_for_no_key(Exercise exercise) {
        var dose = twoSets(exercise).dose();
        var guidance = exercise.guidance();
        var expected =
                new ArrayList<>(List.of(exercise.name(), DoseWords.spoken(dose), "Listen first, do nothing yet."));
        expected.addAll(guidance.steps());
        expected.add(guidance.cue(CueMoment.LEAD_IN).orElseThrow());
        expected.addAll(exercise.precautions().cautions().subList(0, 2));

        var lines = lines(
                SessionHarness.of(new PlannedExercise(exercise, dose, true)).toTheEnd());

        assertThat(lines).containsSubsequence(expected);
        assertThat(lines).noneMatch(line -> line.startsWith("Press Space"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inversion-table", "dead-hang"})
    void hanging_and_tilted_sets_start_without_go(String id) {
        var exercise = exercises().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (var tones : List.of(true, false)) {
            assertThat(SpokenTranscript.said(
                            SessionHarness.of(twoSets(exercise)).toTheEnd(), tones))
                    .doesNotContain(" Go\n");
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void without_a_keyboard_every_step_is_heard(Exercise exercise) {
        var prescribed = twoSets(exercise);
        var looks = SessionHarness.unattended(new PlannedExercise(exercise, prescribed.dose(), true))
                .toTheEnd();

        assertThat(lines(looks)).containsSubsequence(exercise.guidance().steps());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void shortest_change_of_sides_names_the_side(Exercise exercise) {
        var effort = twoSets(exercise).dose().effort();
        var sides = List.of(Side.LEFT, Side.RIGHT);
        var oneSided = Exercises.equalSets(1, effort, Duration.ZERO, false, Duration.ofSeconds(4), sides);

        assertThat(lines(SessionHarness.of(new PlannedExercise(exercise, oneSided))
                        .toTheEnd()))
                .containsSubsequence("Left side", "Other side: right")
                .doesNotContain("Right side");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void stopping_in_a_hold_says_how_to_let_go_and_come_out(Exercise exercise) {
        var isHeld = Set.of("table-assisted-decompression", "lower-back-extension", "inversion-table", "dead-hang")
                .contains(exercise.id());
        var release = exercise.guidance().cue(CueMoment.RELEASE).orElseThrow();
        var way = Stream.concat(
                Stream.of(release).filter(ignored -> isHeld), exercise.guidance().wayOut().steps().stream());
        var words = way.toArray(String[]::new);
        for (var input : List.of(Input.HURTS, Input.STOP)) {
            var stopped = SessionHarness.of(twoSets(exercise)).at(25, input).at(26, input);

            var lines = lines(stopped.looks());
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("Stopping. Come out of the position: "))
                    .endsWith(words);
            assertThat(lines.contains(release)).as(release).isEqualTo(isHeld);
        }
    }

    @Test
    void x_on_the_inversion_table_is_led_out_by_voice_over_the_whole_way_out() {
        var table = exercises().stream()
                .filter(each -> each.id().equals("inversion-table"))
                .findFirst()
                .orElseThrow();
        var stopped = SessionHarness.of(twoSets(table)).at(30, Input.HURTS).at(160, Input.LOOK);

        assertThat(SpokenTranscript.said(stopped.looks(), true)).endsWith("""
                --
                30.0 Stopping. Come out of the position: 2 minutes.
                30.0 Arms to your chest, slowly to level
                54.0 Come back to level, and keep your head on the board.
                78.0 Stay level and breathe; do not sit up.
                102.0 Come upright a little at a time.
                126.0 Unlock your ankles once you are upright and steady.
                150.0 Stopped.
                150.0 Rest now in a position that eases the pain.""");
    }

    private static List<String> lines(List<List<SessionEvent>> looks) {
        return SpokenTranscript.said(looks, true)
                .lines()
                .filter(line -> !line.equals("--"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    private static PlannedExercise twoSets(Exercise exercise) {
        var dose = DoseChoice.LOW.from(exercise.prescription(), Duration.ofSeconds(20));
        return new PlannedExercise(
                exercise,
                Exercises.equalSets(2, dose.effort(), dose.rest(), dose.restAsNeeded(), dose.ready(), dose.sides()));
    }
}
