package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Precautions;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import org.junit.jupiter.api.Test;

/** Precautions in a person's own file, and those that no file can remove. */
class OwnPrecautionsTest {
    private static Precautions own(String fields) {
        var file = Source.of("mine.yaml", """
                format: decompress/1
                exercises:
                  wall-slide:
                    name: Wall slide
                    position: standing
                    prescription: {hold: 10s, sets: 2, rest: 10s}
                """ + fields.indent(4), Origin.YOURS);
        return LibraryReader.read(Source.shipped(), file)
                .library()
                .orElseThrow()
                .exercise("wall-slide")
                .orElseThrow()
                .precautions();
    }

    @Test
    void an_own_exercise_without_conditions_has_the_universal_ones() {
        assertThat(own("").avoidIf())
                .containsExactlyInAnyOrderElementsOf(Shipped.safety().universal());
    }

    @Test
    void an_own_exercise_with_conditions_has_the_universal_ones_too() {
        assertThat(own("avoid-if: [hernia, nerve-signs]").avoidIf())
                .startsWith("hernia", "nerve-signs")
                .containsAll(Shipped.safety().universal())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_library_that_is_used_alone_has_the_universal_ones_too() {
        var alone = Source.of("alone.yaml", """
                format: decompress/1
                exercises:
                  overhead-stretch:
                    name: Mine
                    position: standing
                    prescription: {hold: 10s, sets: 2, rest: 10s}
                """, Origin.YOURS);
        var exercise = LibraryReader.read(alone)
                .library()
                .orElseThrow()
                .exercise("overhead-stretch")
                .orElseThrow();
        assertThat(exercise.precautions().avoidIf())
                .containsAll(Shipped.safety().universal());
    }
}
