package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.problem.Source;
import decompress.safety.Admission;
import decompress.safety.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The effect of each condition on each built-in exercise. */
class WhoShouldNotTest {
    private static final List<Exercise> EXERCISES =
            LibraryReader.read(Source.shipped()).library().orElseThrow().exercises();

    /** out: never; ask: after a professional has agreed; adapt: in another way; a dot: as it is. */
    @Test
    void each_condition_and_exercise_has_one_answer() {
        assertThat(table()).isEqualTo("""

                                              Overhead  Child's   Upper     Cat       Cow       Table-ass Lower     Inversion Dead      Foam      Walking
                disc-herniation               .         adapt     .         adapt     .         ask       ask+adapt ask       ask       .         .
                spinal-fracture               out       out       out       out       out       out       out       out       out       out       out
                healed-spinal-fracture        ask       ask       ask       ask       ask       out       ask       out       out       ask       .
                osteoporosis                  .         ask+adapt adapt     ask+adapt adapt     out       ask+adapt out       out       ask+adapt .
                long-term-steroids            .         adapt     .         adapt     .         ask       ask       ask       ask       ask       .
                spinal-surgery                ask       ask       ask       ask       ask       out       ask       out       out       ask       .
                spinal-tumour-or-infection    out       out       out       out       out       out       out       out       out       out       out
                ankylosing-spondylitis        ask       ask       ask       ask       ask       out       ask       out       out       ask       .
                slipped-vertebra              adapt     .         ask+adapt .         ask+adapt out       ask       out       out       ask       .
                spinal-stenosis               adapt     .         ask+adapt .         ask+adapt out       ask+adapt out       out       ask       adapt
                acute-severe-pain             out       out       out       out       out       out       out       out       out       out       adapt
                nerve-signs                   out       out       out       out       out       out       out       out       out       out       out
                known-nerve-trouble           adapt     adapt     adapt     adapt     adapt     ask       ask       ask       ask       adapt     .
                high-blood-pressure           .         adapt     .         adapt     .         ask       ask+adapt out       ask+adapt .         .
                heart-disease                 .         adapt     .         adapt     .         ask       ask+adapt out       ask+adapt .         ask
                stroke-history                .         adapt     .         adapt     .         ask       ask+adapt out       ask+adapt .         .
                aortic-aneurysm               .         ask       ask       ask       ask       out       ask       out       out       ask       .
                thoracic-aneurysm             ask       ask       ask       ask       ask       out       out       out       out       ask       .
                blood-thinners                .         .         .         .         .         out       .         out       ask+adapt ask       .
                blood-clot                    out       out       out       out       out       out       out       out       out       out       out
                treated-blood-clot            ask       ask       ask       ask       ask       ask       ask       ask       ask       ask       .
                glaucoma                      .         ask+adapt ask+adapt adapt     .         .         ask+adapt out       .         .         .
                retina-trouble                .         ask+adapt ask+adapt adapt     .         .         ask+adapt out       .         .         .
                eye-infection                 .         adapt     adapt     adapt     .         .         ask+adapt out       .         .         .
                recent-eye-surgery            .         ask+adapt ask+adapt ask+adapt .         .         ask       out       ask       ask       .
                middle-ear-infection          .         .         .         .         .         .         .         out       .         .         .
                neck-trouble                  .         .         ask+adapt adapt     adapt     .         .         ask       .         adapt     .
                rheumatoid-neck               .         .         ask+adapt adapt     ask+adapt .         .         out       .         ask       .
                fainting-or-seizures          adapt     adapt     adapt     adapt     adapt     adapt     out       out       out       adapt     adapt
                pregnancy                     .         ask+adapt ask+adapt adapt     ask+adapt out       out       out       out       ask+adapt .
                recent-birth                  .         .         .         .         adapt     ask       ask       out       ask       adapt     .
                abdominal-or-pelvic-cancer    .         ask       ask       ask       ask       out       ask       out       out       ask       .
                cancer-history                .         .         .         .         .         ask       ask       ask       ask       ask       .
                hernia                        .         .         .         .         .         .         ask       out       ask       .         .
                reflux                        .         adapt     .         .         .         .         .         ask       .         .         .
                recent-belly-or-chest-surgery ask       ask       ask       ask       ask       ask       ask       out       ask       ask       .
                weight-limit                  .         .         .         .         .         .         .         out       .         .         .
                shoulder-trouble              adapt     adapt     adapt     .         .         .         .         ask       out       .         .
                shoulder-replacement          ask+adapt adapt     ask+adapt .         .         .         .         ask       out       .         .
                wrist-trouble                 adapt     adapt     .         adapt     adapt     .         .         .         adapt     .         .
                knee-or-ankle-trouble         .         adapt     adapt     adapt     adapt     .         adapt     ask       .         .         adapt
                hip-replacement               .         ask       .         .         .         .         ask       .         .         .         .
                loose-joints                  .         .         .         .         .         .         .         ask       ask       .         .
                implants-or-swollen-joints    .         .         .         .         .         .         .         ask       .         .         .
                open-wound                    .         .         .         .         .         .         .         .         .         out       .
                inflamed-or-infected-area     .         .         .         .         .         .         .         .         .         ask       .
                """);
    }

    /** Severe pain leaves slow walking, which health services advise then; everything else is out. */
    @Test
    void each_universal_condition_rules_out_every_exercise() {
        assertThat(Shipped.safety().universal())
                .containsExactlyInAnyOrder(
                        "acute-severe-pain",
                        "nerve-signs",
                        "spinal-fracture",
                        "spinal-tumour-or-infection",
                        "blood-clot");
        assertThat(EXERCISES).allSatisfy(exercise -> {
            var universal = new ArrayList<>(Shipped.safety().universal());
            if (exercise.id().equals(Exercise.WALKING)) {
                universal.remove("acute-severe-pain");
            }
            assertThat(exercise.precautions().avoidIf()).as(exercise.id()).containsAll(universal);
        });
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
        var profile = Profile.NONE.having(List.of(condition), LocalDate.of(2026, 11, 22));
        if (Admission.to(exercise, profile, true).verdict() == Admission.Verdict.RULED_OUT) {
            return "out";
        }
        var words = Stream.of(
                exercise.precautions().askIf().contains(condition) ? "ask" : "",
                Admission.adaptations(exercise, profile).isEmpty() ? "" : "adapt");
        var word = words.filter(text -> !text.isEmpty()).collect(Collectors.joining("+"));
        return word.isEmpty() ? "." : word;
    }
}
