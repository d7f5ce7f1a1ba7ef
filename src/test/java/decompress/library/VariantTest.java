package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Range;
import decompress.exercise.Volume;
import decompress.library.problem.Problem;
import decompress.library.problem.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VariantTest {
    private static final Library SHIPPED =
            LibraryReader.read(Source.shipped()).library().orElseThrow();

    private static Exercise exercise(Library library, String reference) {
        return library.exercise(reference).orElseThrow();
    }

    @Test
    void a_variant_is_the_same_exercise_in_another_position() {
        var usual = exercise(SHIPPED, "cat-stretch");
        var seated = exercise(SHIPPED, "cat-stretch/seated");

        assertThat(seated.id()).isEqualTo("cat-stretch");
        assertThat(seated.reference()).isEqualTo("cat-stretch/seated");
        assertThat(seated.position()).isEqualTo(Position.SITTING);
        assertThat(seated.guidance().steps()).isNotEqualTo(usual.guidance().steps());
        assertThat(seated.prescription()).isEqualTo(usual.prescription());
        assertThat(seated.precautions())
                .usingRecursiveComparison()
                .ignoringFields("cautions")
                .isEqualTo(usual.precautions());
        assertThat(SHIPPED.figure("cat-stretch/seated")).isPresent().isNotEqualTo(SHIPPED.figure("cat-stretch"));
    }

    @Test
    void it_is_not_an_exercise_more() {
        assertThat(SHIPPED.exercises())
                .hasSize(11)
                .allMatch(each -> each.variant().isEmpty());
        assertThat(SHIPPED.exercisesAndVariants())
                .hasSize(15)
                .extracting(Exercise::reference)
                .containsSubsequence("cat-stretch", "cat-stretch/seated", "cow-stretch");
    }

    @Test
    void id_prefix_means_the_exercise_and_a_slash_the_variant() {
        assertThat(SHIPPED.find("cat")).containsExactly("cat-stretch");
        assertThat(SHIPPED.find("cat-stretch/se")).containsExactly("cat-stretch/seated");
        assertThat(SHIPPED.find("cat/seated")).isEqualTo(SHIPPED.find("cat-stretch/se"));
        assertThat(SHIPPED.find("t/d")).isEqualTo(SHIPPED.find("t-spine-extension/desk"));
        assertThat(SHIPPED.find("c/se")).containsExactly("cat-stretch/seated", "cow-stretch/seated");
        assertThat(SHIPPED.find("cat-stretch/standing")).isEmpty();
    }

    @Test
    void seated_variant_never_mentions_the_floor_or_choosing_a_chair() {
        var variants = SHIPPED.exercisesAndVariants().stream()
                .filter(exercise -> exercise.variant().isPresent())
                .toList();
        assertThat(variants).hasSize(4).allSatisfy(variant -> {
            assertThat(variant.precautions().cautions()).hasSizeGreaterThan(1);
            assertThat(Stream.of(
                                    variant.precautions().cautions(),
                                    variant.guidance().easier())
                            .flatMap(List::stream))
                    .as(variant.reference())
                    .noneMatch(words -> words.matches("(?i).*(on a chair|kneel|the knees|sore knees|fists).*"));
        });
    }

    @Test
    void numbers_of_ones_own_hold_for_the_variants_too() {
        var library = Yaml.over("exercises: {cat-stretch: {prescription: {sets: 7}}}\n");

        assertThat(exercise(library, "cat-stretch/seated").prescription().volume())
                .isEqualTo(new Volume.Sets(Range.exactly(7)));
    }

    @Test
    void a_routine_of_ones_own_has_the_order_with_the_fewest_changes() {
        var library = Yaml.over("""
                routines:
                  mine:
                    name: Mine
                    exercises: [childs-pose, overhead-stretch/seated, cow-stretch, cat-stretch/seated, overhead-stretch]
                    order: fewest-changes
                """);

        assertThat(library.routine("mine").orElseThrow().exercises())
                .containsExactly(
                        "overhead-stretch/seated",
                        "cat-stretch/seated",
                        "overhead-stretch",
                        "childs-pose",
                        "cow-stretch");
    }

    @Test
    void a_variant_changes_no_precaution_and_has_only_known_fields() {
        var problems = LibraryReader.read(Source.shipped(), Yaml.own("""
                format: decompress/1
                exercises:
                  dead-hang:
                    variants:
                      seated: {clearance: general, avoid-if: [], positon: sitting}
                      Bad Name: {position: sitting}
                routines:
                  mine: {name: Mine, exercises: [cat-stretch/hanging]}
                """)).problems();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "dead-hang/seated: there is no field \"clearance\"",
                        "dead-hang/seated: there is no field \"avoid-if\"",
                        "dead-hang/seated: there is no field \"positon\"",
                        "dead-hang: variants: \"Bad Name\" is not an id: small letters and digits, with - between words,"
                                + " at most 64",
                        "mine: exercises: there is no exercise \"cat-stretch/hanging\"");
    }
}
