package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.CueMoment;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Regimen;
import decompress.exercise.Routine;
import decompress.exercise.Side;
import decompress.exercise.Volume;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.script.words.DoseWords;
import decompress.support.Exercises;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
    private static final Library SHIPPED =
            LibraryReader.read(Source.shipped()).library().orElseThrow();

    @Test
    void a_few_lines_change_two_numbers_and_nothing_else() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch:
                    prescription: {hold: 15s, sets: 2}
                """);

        var before = exercise(SHIPPED, "overhead-stretch");
        var prescription = before.prescription();
        assertThat(exercise(library, "overhead-stretch"))
                .isEqualTo(prescribed(
                        before,
                        Exercises.prescription(
                                new PrescribedEffort.Hold(Range.exactly(Duration.ofSeconds(15))),
                                new Volume.Sets(Range.exactly(2)),
                                prescription.rest(),
                                List.of(),
                                prescription.ceiling(),
                                prescription.filled())));
        assertThat(library.exercises().stream().filter(e -> !e.id().equals("overhead-stretch")))
                .isEqualTo(SHIPPED.exercises().stream()
                        .filter(e -> !e.id().equals("overhead-stretch"))
                        .toList());
        assertThat(library.routines()).isEqualTo(SHIPPED.routines());
    }

    @Test
    void a_number_is_shipped_filled_or_yours() {
        var library = Yaml.over("""
                exercises:
                  cat-stretch:
                    prescription: {sets: 3}
                  wall-slide:
                    name: Wall slide
                    position: standing
                    prescription: {repetitions: 10, sets: 3, rest: none}
                """);

        assertThat(library.origins("cat-stretch"))
                .isEqualTo(new Origins(
                        Origin.SHIPPED,
                        Map.of(
                                "hold", Origin.SHIPPED,
                                "sets", Origin.YOURS,
                                "rest", Origin.FILLED,
                                "ceiling", Origin.SHIPPED,
                                "filled", Origin.SHIPPED),
                        true));
        assertThat(exercise(library, "cat-stretch").prescription().filled()).containsOnlyKeys("rest");
        assertThat(library.origins("cow-stretch").changed()).isFalse();
        assertThat(library.origins("wall-slide"))
                .isEqualTo(new Origins(
                        Origin.YOURS,
                        Map.of(
                                "repetitions", Origin.YOURS,
                                "tempo", Origin.FILLED,
                                "sets", Origin.YOURS,
                                "rest", Origin.YOURS),
                        false));
    }

    @Test
    void repetitions_take_the_place_of_a_hold_and_sets_that_of_a_total() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch: {prescription: {repetitions: 10, tempo: 2-0-2}}
                  lower-back-extension: {prescription: {hold: 20s}}
                  inversion-table: {prescription: {sets: 3}}
                  dead-hang: {prescription: {total: 5min}}
                """);

        assertThat(exercise(library, "overhead-stretch").prescription().effort())
                .isInstanceOf(PrescribedEffort.Repetitions.class);
        var extension = exercise(library, "lower-back-extension").prescription();
        assertThat(extension.effort()).isEqualTo(new PrescribedEffort.Hold(Range.exactly(Duration.ofSeconds(20))));
        assertThat(extension.filled()).containsOnlyKeys("rest");
        assertThat(exercise(library, "inversion-table").prescription().volume())
                .isEqualTo(new Volume.Sets(Range.exactly(3)));
        assertThat(exercise(library, "dead-hang").prescription().volume())
                .isEqualTo(new Volume.Total(Range.exactly(Duration.ofMinutes(5))));
    }

    private static String words(Library library, String id) {
        return DoseWords.prescription(exercise(library, id).prescription());
    }

    @Test
    void list_of_sets_and_one_amount_take_the_place_of_each_other() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch:
                    prescription: {sets: [20s, 15s, 10s], first: {sets: 2}}
                    variants: {slow: {prescription: {hold: 5s}}, long: {prescription: {rest: 5s}}}
                """);

        assertThat(words(library, "overhead-stretch/long")).startsWith("hold 20 s, 15 s and 10 s, 3 sets, rest 5 s");
        assertThat(words(library, "overhead-stretch/slow")).startsWith("hold 5 s, 3 sets");
        assertThat(words(library, "overhead-stretch/seated")).startsWith("hold 20 s, 2 sets");
        var first = exercise(library, "overhead-stretch").prescription().startingDose();
        assertThat(DoseWords.prescription(first)).startsWith("hold 20 s, 2 sets");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overhead-stretch: {prescription: {sets: {left: [20s], right: [15s, 10s]}}}"
                        + " | left: hold 20 s, 1 set; right: hold 15 s and 10 s, 2 sets; rest as needed (about 10 s)",
                "lower-back-extension: {prescription: {sets: [20s, 15s]}} | hold 20 s and 15 s, 2 sets, rest 1 min",
                "lower-back-extension: {prescription: {sets: {left: [20s, 15s], right: [20s, 15s]}}}"
                        + " | hold 20 s and 15 s, 2 sets on each side, rest 1 min",
            })
    void list_of_sets_takes_the_place_of_a_hold_and_of_repetitions_with_their_tempo(String own, String words) {
        var library = Yaml.over("exercises:\n  " + own + "\n");

        assertThat(words(library, own.substring(0, own.indexOf(':')))).isEqualTo(words);
    }

    @Test
    void list_of_sets_for_each_side_gives_way_to_one_amount() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch:
                    prescription: {sets: {left: [20s], right: [15s, 10s]}, first: {sets: 1}}
                    variants: {slow: {prescription: {hold: 5s}}, short: {prescription: {sets: 3}}}
                """);

        assertThat(words(library, "overhead-stretch/slow"))
                .startsWith("left: hold 5 s, 1 set; right: hold 5 s, 2 sets; rest");
        assertThat(words(library, "overhead-stretch/short"))
                .startsWith("left: hold 20 s, 3 sets; right: hold 15 s, 3 sets; rest");
        var first = exercise(library, "overhead-stretch").prescription().startingDose();
        assertThat(DoseWords.prescription(first)).startsWith("left: hold 20 s, 1 set; right: hold 15 s, 1 set; rest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dead-hang: {prescription: {sets: {left: [25s], right: [20s]}}} | 3 sets of 10 s on each side",
                "dead-hang: {prescription: {hold: 25s}} | 3 sets of 10 s",
                "dead-hang: {prescription: {sets: [25s, 20s]}} | 3 sets of 10 s",
                "dead-hang: {prescription: {total: 5min}} | 3 sets of 10 s",
                "dead-hang: {prescription: {repetitions: 5}} | 3 sets of 10 s",
                "dead-hang: {prescription: {hold: 5s}} | 3 sets of 5 s",
                "dead-hang: {prescription: {hold: 25s, set-by: Dr. Maria Silva}} | 3 sets of 25 s",
                "dead-hang: {variants: {low: {prescription: {hold: 25s}}}} | 3 sets of 10 s",
                "inversion-table: {prescription: {hold: 20s}} | 3 sets of 20 s",
                "inversion-table: {prescription: {sets: 3}} | 2 sets of 30 s",
            })
    void starting_dose_of_a_hanging_or_inverted_exercise_stays_without_a_professional(String own, String first) {
        var library = Yaml.over("exercises:\n  " + own + "\n");

        var id = own.substring(0, own.indexOf(':'));
        var exercise = exercise(library, own.contains("variants") ? id + "/low" : id);
        assertThat(Exercises.sets(DoseChoice.at(DoseLevel.FIRST).from(exercise.prescription(), Duration.ZERO)))
                .isEqualTo(first);
    }

    @Test
    void one_cue_changes_without_the_others() {
        var library = Yaml.over("""
                exercises:
                  cat-stretch: {cues: {hold: Round up slowly}}
                """);

        var cues = exercise(library, "cat-stretch").guidance();
        assertThat(cues.cue(CueMoment.HOLD)).contains("Round up slowly");
        assertThat(cues.cue(CueMoment.RELEASE))
                .isEqualTo(exercise(SHIPPED, "cat-stretch").guidance().cue(CueMoment.RELEASE));
    }

    @Test
    void a_file_adds_conditions_to_a_shipped_exercise_and_takes_none_away() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch:
                    avoid-if: [glaucoma, spinal-fracture]
                    ask-if: [glaucoma]
                """);

        var before = exercise(SHIPPED, "overhead-stretch").precautions();
        var now = exercise(library, "overhead-stretch").precautions();
        assertThat(now.avoidIf()).startsWith(before.avoidIf().toArray(String[]::new));
        assertThat(now.avoidIf()).hasSize(before.avoidIf().size() + 1).contains("glaucoma");
        assertThat(now.askIf()).hasSize(before.askIf().size() + 1).containsAll(before.askIf());
    }

    @Test
    void hidden_exercise_leaves_the_list_and_built_in_routines() {
        var library = Yaml.over("""
                exercises:
                  cow-stretch: {hidden: true}
                routines:
                  floor: {hidden: true}
                """);

        assertThat(library.exercise("cow-stretch")).isEmpty();
        assertThat(library.routine("floor")).isEmpty();
        assertThat(library.routine("desk-break").orElseThrow().exercises())
                .containsExactly("overhead-stretch/seated", "cat-stretch/seated", "t-spine-extension/desk");
        assertThat(library.routine("hands-and-knees").orElseThrow().exercises())
                .containsExactly("overhead-stretch", "cat-stretch");
    }

    @Test
    void a_routine_with_nothing_left_in_it_is_gone() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch: {hidden: true}
                  cat-stretch: {hidden: true}
                  cow-stretch: {hidden: true}
                """);

        assertThat(library.routines().stream().map(Routine::id)).containsExactly("desk-break", "floor", "no-equipment");
    }

    @Test
    void a_reordered_routine_with_nothing_left_in_it_is_gone_too() {
        var library = Yaml.over("""
                exercises:
                  overhead-stretch: {hidden: true}
                  cat-stretch: {hidden: true}
                  cow-stretch: {hidden: true}
                routines:
                  hands-and-knees: {order: fewest-changes}
                """);

        assertThat(library.routine("hands-and-knees")).isEmpty();
        assertThat(library.find("hands")).isEmpty();
    }

    @Test
    void an_exercise_made_to_need_a_named_clearance_leaves_the_shipped_routines() {
        var library = Yaml.over("exercises: {cow-stretch: {clearance: named}}\n");

        assertThat(library.routine("desk-break").orElseThrow().exercises())
                .containsExactly("overhead-stretch/seated", "cat-stretch/seated", "t-spine-extension/desk");
        assertThat(library.routine("hands-and-knees").orElseThrow().exercises())
                .containsExactly("overhead-stretch", "cat-stretch");
    }

    @Test
    void a_prescription_says_who_how_often_how_long_and_which_side() {
        var library = Yaml.over("""
                exercises:
                  childs-pose:
                    prescription:
                      set-by: Maria Silva
                      set-on: 2026-11-01
                      per-day: 2
                      days: 5/week
                      until: 2026-12-31
                      sides: left, right
                      pain-ceiling: 0
                """);

        assertThat(library.regimen("childs-pose"))
                .isEqualTo(new Regimen(
                        Optional.of("Maria Silva"),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(2),
                        Optional.of(5),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Optional.of(0)));
        assertThat(exercise(library, "childs-pose").prescription().work())
                .extracting(Prescription.OneSide::side)
                .containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(library.regimen("cat-stretch")).isEqualTo(Regimen.NONE);
        assertThat(library.regimen("no-such")).isEqualTo(Regimen.NONE);
    }

    @Test
    void problems_of_every_file_are_reported_file_by_file() {
        var reading = LibraryReader.read(
                Source.of("first.yaml", "format: decompress/1\nexercises: {a: {}}\n", Origin.YOURS),
                Source.of("second.yaml", "format: decompress/1\nexercises: {b: {}}\ncolour: red\n", Origin.YOURS));

        assertThat(reading.library()).isEmpty();
        assertThat(reading.problems().stream().map(p -> p.file() + ":" + p.line() + ":" + p.column()))
                .isEqualTo(List.of("first.yaml:2:13", "second.yaml:2:13", "second.yaml:3:1"));
    }

    private static Exercise exercise(Library library, String id) {
        return library.exercise(id).orElseThrow();
    }

    private static Exercise prescribed(Exercise e, Prescription prescription) {
        return new Exercise(
                e.id(),
                e.variant(),
                e.name(),
                e.purpose(),
                e.targets(),
                e.position(),
                e.equipment(),
                prescription,
                e.guidance(),
                e.precautions(),
                e.instead(),
                e.pose(),
                e.sources());
    }
}
