package decompress.exercise;

import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Ceiling.Excess;
import decompress.library.LibraryReader;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.plan.Easing;
import decompress.script.words.DoseWords;
import decompress.session.Input;
import decompress.session.Interval;
import decompress.session.Performance;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.session.Timeline;
import decompress.support.Exercises;
import decompress.support.SessionHarness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets and sides with amounts of their own, from the file to the record. */
class UnevenDoseTest {
    private static final String PYRAMID = "sets: [20s, 15s, 10s], rest: 20s";
    private static final String FALLING = "sets: [8, 6, 4], tempo: 2-1-2, rest: 60s";
    private static final String WEAKER_RIGHT = "hold: {left: 10s, right: 20s}, sets: 2, rest: 10s";
    private static final String MORE_SETS_RIGHT = "hold: 10s, sets: {left: 2, right: 3}, rest: 10s";
    private static final String RANGES = "sets: [8-10, 6-8], rest: none, sides: [left, right]";

    private static Exercise exercise(String prescription) {
        var file = "format: decompress/1\nexercises:\n  one: {name: One, position: supine, prescription: {"
                + prescription + "}}";
        var reading = LibraryReader.read(Source.of("mine.yaml", file, Origin.YOURS));
        assertThat(reading.problems()).isEmpty();
        return reading.library().orElseThrow().exercise("one").orElseThrow();
    }

    private static Dose dose(String prescription, DoseChoice choice) {
        return choice.from(exercise(prescription).prescription(), Duration.ZERO);
    }

    private static PlannedExercise planned(String prescription) {
        return new PlannedExercise(exercise(prescription), dose(prescription, DoseChoice.LOW));
    }

    private static DoseChoice choice(Optional<Integer> sets, Optional<Duration> hold) {
        return new DoseChoice(
                Optional.empty(), sets, Optional.empty(), hold, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PYRAMID + "| 3 sets of 20 s, 15 s and 10 s, rest 20 s"
                        + "| 3 sets of 20 seconds, 15 seconds and 10 seconds",
                FALLING + "| 3 sets of 8, 6 and 4 repetitions (2-1-2), rest 1 min | 3 sets of 8, 6 and 4 repetitions",
                WEAKER_RIGHT + "| left 2 sets of 10 s, right 2 sets of 20 s, rest 10 s"
                        + "| left 2 sets of 10 seconds, right 2 sets of 20 seconds",
                MORE_SETS_RIGHT + "| left 2 sets of 10 s, right 3 sets of 10 s, rest 10 s"
                        + "| left 2 sets of 10 seconds, right 3 sets of 10 seconds",
                RANGES
                        + "| 2 sets of 8 and 6 repetitions (2-1-2) on each side | 2 sets of 8 and 6 repetitions on each side",
            })
    void dose_is_written_and_spoken_with_every_amount(String prescription, String written, String spoken) {
        assertThat(DoseWords.dose(dose(prescription, DoseChoice.LOW))).isEqualTo(written);
        assertThat(DoseWords.spoken(dose(prescription, DoseChoice.LOW))).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PYRAMID + "| hold 20 s, 15 s and 10 s, 3 sets, rest 20 s",
                RANGES + "| 8–10 and 6–8 repetitions at a tempo of 2-1-2, 2 sets on each side, no rest",
                WEAKER_RIGHT + "| left: hold 10 s, 2 sets; right: hold 20 s, 2 sets; rest 10 s",
            })
    void prescription_is_written_with_every_amount(String prescription, String written) {
        assertThat(DoseWords.prescription(exercise(prescription).prescription()))
                .isEqualTo(written);
    }

    @Test
    void number_of_sets_takes_the_first_ones_and_repeats_the_final_one() {
        assertThat(Exercises.sets(dose(PYRAMID, choice(Optional.of(2), Optional.empty()))))
                .isEqualTo("2 sets of 20 s and 15 s");
        assertThat(Exercises.sets(dose(FALLING, choice(Optional.of(4), Optional.empty()))))
                .isEqualTo("4 sets of 8, 6, 4 and 4 repetitions");
    }

    @Test
    void chosen_hold_is_that_of_every_set_of_every_side() {
        var choice = choice(Optional.empty(), Optional.of(seconds(5)));

        assertThat(Exercises.sets(dose(PYRAMID, choice))).isEqualTo("3 sets of 5 s");
        assertThat(Exercises.sets(dose(WEAKER_RIGHT, choice))).isEqualTo("2 sets of 5 s on each side");
    }

    @Test
    void high_dose_takes_the_high_end_of_each_set() {
        assertThat(Exercises.sets(dose(RANGES, DoseChoice.at(DoseLevel.HIGH))))
                .isEqualTo("2 sets of 10 and 8 repetitions on each side");
    }

    @Test
    void starting_dose_of_a_list_may_be_a_list_or_a_number_of_sets() {
        var starting = DoseChoice.at(DoseLevel.FIRST);

        assertThat(Exercises.sets(dose(FALLING + ", first: {sets: [4, 3]}", starting)))
                .isEqualTo("2 sets of 4 and 3 repetitions");
        assertThat(Exercises.sets(dose(FALLING + ", first: {sets: 2}", starting)))
                .isEqualTo("2 sets of 8 repetitions");
    }

    @Test
    void starting_dose_has_the_sides_that_only_the_amounts_name() {
        assertThat(Exercises.sets(dose(WEAKER_RIGHT + ", first: {hold: 5s}", DoseChoice.at(DoseLevel.FIRST))))
                .isEqualTo("2 sets of 5 s on each side");
        assertThat(Exercises.sets(
                        dose(WEAKER_RIGHT + ", first: {hold: {left: 4s, right: 5s}}", DoseChoice.at(DoseLevel.FIRST))))
                .isEqualTo("left 2 sets of 4 s, right 2 sets of 5 s");
    }

    @Test
    void length_counts_each_set_each_rest_and_the_change_of_sides() {
        assertThat(dose(PYRAMID, DoseChoice.LOW).length()).isEqualTo(seconds(20 + 20 + 15 + 20 + 10));
        assertThat(dose(MORE_SETS_RIGHT, DoseChoice.LOW).length()).isEqualTo(seconds(5 * 10 + 4 * 10));
    }

    @Test
    void ceiling_counts_the_longest_hold_and_all_repetitions() {
        var most = new Ceiling(Optional.of(seconds(15)), Optional.empty(), Optional.of(17));

        assertThat(most.passedBy(dose(PYRAMID, DoseChoice.LOW))).containsExactly(Excess.HOLD);
        assertThat(most.passedBy(dose(FALLING, DoseChoice.LOW))).containsExactly(Excess.REPETITIONS);
    }

    @Test
    void less_because_of_pain_keeps_the_smaller_sets() {
        assertThat(Exercises.sets(Easing.half(planned(PYRAMID)).dose())).isEqualTo("2 sets of 15 s and 10 s");
        assertThat(Exercises.sets(Easing.half(planned(MORE_SETS_RIGHT)).dose()))
                .isEqualTo("left 1 set of 10 s, right 2 sets of 10 s");
        assertThat(Exercises.sets(Easing.gentlest(planned(FALLING)).dose())).isEqualTo("1 set of 4 repetitions");
        assertThat(Exercises.sets(Easing.gentlest(planned(WEAKER_RIGHT)).dose()))
                .isEqualTo("1 set of 10 s on each side");
    }

    @Test
    void intervals_have_the_amounts_of_their_sets() {
        assertThat(intervals(WEAKER_RIGHT))
                .containsExactly(
                        "HOLD LEFT 1 of 2 10",
                        "REST LEFT 2 of 2 10",
                        "HOLD LEFT 2 of 2 10",
                        "OTHER_SIDE RIGHT 1 of 2 10",
                        "HOLD RIGHT 1 of 2 20",
                        "REST RIGHT 2 of 2 10",
                        "HOLD RIGHT 2 of 2 20");
        assertThat(intervals(FALLING))
                .containsExactly(
                        "MOVE BOTH 1 of 3 40",
                        "REST BOTH 2 of 3 60",
                        "MOVE BOTH 2 of 3 30",
                        "REST BOTH 3 of 3 60",
                        "MOVE BOTH 3 of 3 20");
    }

    private static List<String> intervals(String prescription) {
        return Timeline.of(List.of(planned(prescription)), false).intervals().stream()
                .filter(interval -> !(interval instanceof Interval.ComingOut))
                .map(interval -> "%s %s %d of %d %d"
                        .formatted(
                                interval.phase(),
                                interval.side(),
                                interval.setsBefore() + 1,
                                interval.sets(),
                                interval.length().toSeconds()))
                .toList();
    }

    @Test
    void skipped_set_is_left_with_its_own_amount() {
        var plan = planned(PYRAMID);
        var performance = new Performance(Timeline.of(List.of(plan), false));
        SessionHarness.of(plan)
                .at(0, Input.NEXT)
                .at(0.5, Input.NEXT)
                .at(16, Input.STOP)
                .at(17, Input.STOP)
                .toTheEnd()
                .stream()
                .flatMap(List::stream)
                .forEach(performance::note);

        var records = performance.exercises();
        var left = plan(plan).left("A", records);

        assertThat(records.get(0).setsDone()).isEqualTo(1);
        assertThat(Exercises.sets(left.exercises().get(0).dose())).isEqualTo("2 sets of 20 s and 10 s");
    }

    @Test
    void set_with_another_length_than_any_planned_one_counts_for_the_first() {
        var plan = planned(PYRAMID);
        var performance = new Performance(Timeline.of(List.of(plan), false));
        SessionHarness.of(plan).at(1, Input.MORE).at(31, Input.STOP).at(32, Input.STOP).toTheEnd().stream()
                .flatMap(List::stream)
                .forEach(performance::note);

        var left = plan(plan).left("A", performance.exercises());

        assertThat(Exercises.sets(left.exercises().get(0).dose())).isEqualTo("2 sets of 15 s and 10 s");
    }

    private static SessionPlan plan(PlannedExercise planned) {
        return new SessionPlan(List.of(planned), false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    @Test
    void record_has_the_largest_set_and_the_sum_of_all() {
        var records = new Performance(Timeline.of(List.of(planned(PYRAMID), planned(FALLING)), false)).exercises();

        assertThat(records.get(0).hold()).contains(seconds(20));
        assertThat(records.get(0).plannedHold()).isEqualTo(seconds(45));
        assertThat(records.get(1).repetitions()).contains(8);
        assertThat(records.get(1).plannedRepetitions()).isEqualTo(18);
    }
}
