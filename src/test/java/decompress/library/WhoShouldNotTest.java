package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.problem.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The effect of each condition on each built-in exercise. */
class WhoShouldNotTest {
    private static final List<Exercise> EXERCISES =
            LibraryReader.read(Source.shipped()).library().orElseThrow().exercises();

    @Test
    void a_condition_rules_out_is_asked_about_or_changes_how_it_is_done() {
        assertThat(table()).isEqualTo("""

                                              Overhead  Child's   T-spine   Cat       Cow       Table-ass Lower     Inversion Dead      Foam
                spinal-fracture               avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid
                healed-spinal-fracture        ask       ask       ask       ask       ask       ask       ask       ask       ask       ask
                osteoporosis                  .         ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                spinal-surgery                ask       ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                spinal-tumour-or-infection    avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid
                ankylosing-spondylitis        ask       ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                spondylolisthesis-or-stenosis .         ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                acute-severe-pain             avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid
                nerve-signs                   avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid
                known-nerve-trouble           ask       ask       ask       ask       ask       ask       ask       ask       ask       ask
                high-blood-pressure           .         ask       .         ask       .         ask       ask       avoid     ask       .
                heart-disease                 .         ask       .         ask       .         ask       ask       avoid     ask       .
                stroke-history                .         ask       .         ask       .         ask       ask       avoid     ask       .
                aortic-aneurysm               .         ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                blood-thinners                .         .         .         .         .         avoid     .         avoid     avoid     ask
                blood-clot                    avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid     avoid
                treated-blood-clot            ask       ask       ask       ask       ask       ask       ask       ask       ask       ask
                glaucoma                      .         ask       ask       ask       .         .         ask       avoid     .         .
                retina-trouble                .         ask       ask       ask       .         .         ask       avoid     .         .
                eye-infection                 .         ask       ask       ask       .         .         ask       avoid     .         .
                middle-ear-infection          .         .         .         .         .         .         .         avoid     .         .
                neck-trouble                  .         .         ask       .         ask       .         .         ask       .         ask
                rheumatoid-neck               .         .         ask       .         ask       .         .         avoid     .         ask
                fainting-or-seizures          .         .         .         .         .         .         .         avoid     ask       .
                pregnancy                     .         ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                abdominal-or-pelvic-cancer    .         ask       ask       ask       ask       avoid     ask       avoid     avoid     ask
                hernia                        .         .         .         .         .         .         ask       avoid     ask       .
                reflux                        .         .         .         .         .         .         .         ask       .         .
                recent-surgery                ask       ask       ask       ask       ask       ask       ask       avoid     ask       ask
                weight-limit                  .         .         .         .         .         .         .         avoid     .         .
                shoulder-trouble              ask       ask       ask       .         .         .         .         ask       avoid     .
                wrist-trouble                 adapt     adapt     .         adapt     adapt     .         .         .         adapt     .
                knee-or-ankle-trouble         .         adapt     adapt     adapt     adapt     .         adapt     ask       .         .
                hip-replacement               .         ask       .         .         .         .         ask       .         .         .
                loose-joints                  .         .         .         .         .         .         .         ask       ask       .
                implants-or-swollen-joints    .         .         .         .         .         .         .         ask       .         .
                open-wound                    .         .         .         .         .         .         .         .         .         avoid
                inflamed-or-infected-area     .         .         .         .         .         .         .         .         .         ask
                """);
    }

    private static String table() {
        var heads = EXERCISES.stream()
                .map(each -> "%-9.9s".formatted(each.name().split(" ")[0]))
                .collect(Collectors.joining(" "));
        var rows = Shipped.safety().conditions().stream()
                .map(condition -> "%-30s".formatted(condition.id()) + row(condition.id()))
                .collect(Collectors.joining("\n"));
        return "\n%-30s%s%n%s%n".formatted("", heads.strip(), rows);
    }

    private static String row(String condition) {
        return EXERCISES.stream()
                .map(each -> "%-9s".formatted(word(each, condition)))
                .collect(Collectors.joining(" "))
                .stripTrailing();
    }

    private static String word(Exercise exercise, String condition) {
        var precautions = exercise.precautions();
        var words = List.of(
                precautions.avoidIf().contains(condition) ? "avoid" : "",
                precautions.askIf().contains(condition) ? "ask" : "",
                precautions.adaptIf().containsKey(condition) ? "adapt" : "");
        var word = String.join("", words);
        return word.isEmpty() ? "." : word;
    }
}
