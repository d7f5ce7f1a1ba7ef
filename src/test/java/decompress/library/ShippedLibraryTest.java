package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.RequiredClearance;
import decompress.exercise.Side;
import decompress.exercise.Volume;
import decompress.exercise.WayOut;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.session.SpeechTime;
import decompress.support.Exercises;
import decompress.text.WordWrap;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedLibraryTest {
    private static final Source SHIPPED = Source.shipped();
    private static final Library LIBRARY = LibraryReader.read(SHIPPED).library().orElseThrow();

    @Test
    void the_shipped_file_has_no_problem_even_when_nothing_about_it_is_trusted() {
        var untrusted = Source.of("exercises.yaml", SHIPPED.text(), Origin.YOURS);

        assertThat(LibraryReader.read(untrusted).problems()).isEmpty();
    }

    @Test
    void every_number_is_the_source_article_s_or_marked_as_filled() {
        assertThat(ofTheArticle(LIBRARY.exercises()).stream()
                        .map(ShippedLibraryTest::numbers)
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        overhead-stretch: hold 20-30s, sets 4-5, rest as needed 10s (filled)
                        childs-pose: hold 20-30s, sets 3+, rest as needed 10s (filled)
                        t-spine-extension: hold 10s, sets 5, rest as needed 10s (filled)
                        cat-stretch: hold 20s, sets 1-3 (filled), rest as needed 5s (filled)
                        cow-stretch: hold 20s, sets 1-3 (filled), rest as needed 5s (filled)
                        table-assisted-decompression: hold 30-60s, total 600-900s, rest 20-30s
                        lower-back-extension: repetitions 10, tempo 3-1-1 (filled), sets 4-5, rest 60s (filled)
                        inversion-table: hold 30-60s, total 600-900s, rest 20-30s
                        dead-hang: hold 20-30s, sets 3-4, rest as needed 30s (filled)
                        foam-rolling: hold 30-120s (filled), sets 1-3 (filled), rest 30s (filled)""");
    }

    @Test
    void each_exercise_of_the_article_is_complete() {
        assertThat(ofTheArticle(LIBRARY.exercises())).hasSize(10).allSatisfy(exercise -> {
            assertThat(exercise.purpose()).isPresent();
            assertThat(exercise.targets()).isNotEmpty();
            assertThat(exercise.guidance().steps()).hasSizeGreaterThan(3);
            assertThat(exercise.guidance().cues()).hasSizeGreaterThan(2);
            assertThat(exercise.guidance().breath().in()).isPresent();
            assertThat(exercise.guidance().breath().out()).isPresent();
            assertThat(exercise.guidance().end()).isPresent();
            assertThat(exercise.precautions().cautions()).isNotEmpty();
            assertThat(exercise.precautions().avoidIf()).contains("spinal-fracture");
            assertThat(exercise.precautions().askIf()).isNotEmpty();
            assertThat(exercise.pose()).contains(exercise.id());
            assertThat(exercise.sources()).contains("ARTICLE");
            assertThat(exercise.prescription().work())
                    .extracting(Prescription.OneSide::side)
                    .containsExactly(Side.BOTH);
            assertThat(LIBRARY.origins(exercise.id()).exercise()).isEqualTo(Origin.SHIPPED);
        });
    }

    private static List<Exercise> ofTheArticle(List<Exercise> exercises) {
        return exercises.stream()
                .filter(exercise -> !exercise.id().equals(Exercise.WALKING))
                .toList();
    }

    @Test
    void walking_has_a_time_and_only_exclusions_that_need_a_doctor_first() {
        var walking = LIBRARY.exercise(Exercise.WALKING).orElseThrow();

        assertThat(walking.precautions().avoidIf())
                .containsExactlyInAnyOrder(
                        "nerve-signs", "spinal-fracture", "spinal-tumour-or-infection", "blood-clot");
        assertThat(walking.guidance().wayOut()).isEqualTo(WayOut.NONE);
        assertThat(walking.guidance().steps()).isNotEmpty();
        assertThat(DoseChoice.LOW.from(walking.prescription(), Duration.ZERO))
                .isEqualTo(Exercises.equalSets(
                        1,
                        new Effort.Walk(Duration.ofMinutes(10)),
                        Duration.ZERO,
                        false,
                        Duration.ZERO,
                        List.of(Side.BOTH)));
    }

    @Test
    void every_exercise_and_variant_leads_out_and_offers_something_easier_and_something_else() {
        assertThat(ofTheArticle(LIBRARY.exercisesAndVariants()))
                .hasSizeGreaterThan(10)
                .allSatisfy(exercise -> {
                    var guidance = exercise.guidance();
                    assertThat(guidance.wayOut().steps())
                            .as(exercise.reference())
                            .isNotEmpty();
                    assertThat(guidance.wayOut().length())
                            .as(exercise.reference())
                            .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
                    assertThat(guidance.easier()).as(exercise.reference()).isNotEmpty();
                    assertThat(exercise.precautions().cautions())
                            .as(exercise.reference())
                            .hasSizeGreaterThanOrEqualTo(2);
                    assertThat(exercise.instead())
                            .as(exercise.reference())
                            .isNotEmpty()
                            .doesNotContain(exercise.id())
                            .allSatisfy(
                                    other -> assertThat(LIBRARY.exercise(other)).isPresent());
                });
    }

    /** A sentence that is shown large beside the figure, and said within a step's time. */
    @Test
    void every_sentence_can_be_taken_in_at_once_and_said_aloud() {
        assertThat(LIBRARY.exercisesAndVariants()).allSatisfy(exercise -> {
            var guidance = exercise.guidance();
            var sentences = Stream.of(
                            guidance.steps(),
                            guidance.wayOut().steps(),
                            guidance.end().stream().toList())
                    .flatMap(List::stream);
            assertThat(sentences).as(exercise.reference()).allSatisfy(sentence -> {
                assertThat(sentence).matches("[A-Z][A-Za-z0-9 ,;'ü-]*\\.");
                assertThat(WordWrap.lines(sentence, 40)).hasSizeLessThanOrEqualTo(3);
                assertThat(SpeechTime.of(sentence)).isLessThanOrEqualTo(Duration.ofSeconds(8));
            });
            assertThat(guidance.cues().values()).as(exercise.reference()).allSatisfy(cue -> {
                assertThat(cue).matches("[A-Z][A-Za-z ,.'-]*");
                assertThat(cue.split(" ")).hasSizeLessThanOrEqualTo(8);
            });
        });
    }

    @Test
    void table_inversion_and_hang_need_a_named_clearance_and_are_in_no_routine() {
        var named = LIBRARY.exercises().stream()
                .filter(exercise -> exercise.precautions().clearance() != RequiredClearance.GENERAL)
                .map(Exercise::id)
                .toList();

        assertThat(named).containsExactly("table-assisted-decompression", "inversion-table", "dead-hang");
        assertThat(LIBRARY.routines())
                .hasSize(4)
                .allSatisfy(
                        routine -> assertThat(routine.exercises()).isNotEmpty().doesNotContainAnyElementsOf(named));
    }

    private static String numbers(Exercise exercise) {
        var prescription = exercise.prescription();
        var rest = (prescription.rest().asNeeded() ? "as needed " : "")
                + seconds(prescription.rest().length());
        return exercise.id() + ": " + work(prescription) + ", " + volume(prescription) + ", rest " + rest
                + filled(prescription, "rest");
    }

    private static String work(Prescription prescription) {
        if (prescription.effort() instanceof PrescribedEffort.Hold hold) {
            return "hold " + seconds(hold.length()) + filled(prescription, "hold");
        }
        var repetitions = (PrescribedEffort.Repetitions) prescription.effort();
        var tempo = repetitions.tempo();
        return "repetitions " + range(repetitions.count()) + filled(prescription, "repetitions") + ", tempo "
                + tempo.down().toSeconds() + "-" + tempo.pause().toSeconds() + "-"
                + tempo.up().toSeconds() + filled(prescription, "tempo");
    }

    private static String volume(Prescription prescription) {
        return prescription.volume() instanceof Volume.Sets sets
                ? "sets " + range(sets.count()) + filled(prescription, "sets")
                : "total " + seconds(((Volume.Total) prescription.volume()).length()) + filled(prescription, "total");
    }

    private static String filled(Prescription prescription, String key) {
        return prescription.filled().containsKey(key) ? " (filled)" : "";
    }

    private static String seconds(Range<Duration> range) {
        var low = range.low().toSeconds();
        var high = range.high().map(Duration::toSeconds);
        return range(new Range<>(low, high)) + "s";
    }

    private static <T extends Comparable<T>> String range(Range<T> range) {
        return range.isExact()
                ? range.low().toString()
                : range.low() + range.high().map(high -> "-" + high).orElse("+");
    }
}
