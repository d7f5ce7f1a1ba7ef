package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Shipped;
import decompress.support.SessionScreens;
import decompress.view.Art;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What different people see from their first start to the log; the notice and the six groups are left out here. */
class FirstDaysTest extends CliTest {
    private static final String RATED = " --ready 5s --pain-before 3 --pain-after 2";

    /** Everything after the first screen, without the place of the log, and then the log itself. */
    private String told(Result result) {
        var told = result.told();
        var screen = "Enter = none: ";
        var from = told.contains(screen) ? told.indexOf(screen) + screen.length() : 0;
        return "\n" + told.substring(from) + cli.run("log").out();
    }

    /** Keys and numbers do not count. */
    private static long words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> word.matches("a|.*\\p{Alpha}.*\\p{Alpha}.*"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"overhead-stretch, 200", "childs-pose, 228"})
    void first_gentle_session_has_few_words_before_its_first_hold(String exercise, int most) {
        var questions = cli.types("", "y", "2").run("run " + exercise).exits(0).out();
        var screens = new SessionScreens(Shipped.library().exercise(exercise).orElseThrow());
        var card = SessionScreens.text(screens.frame(SessionScreens.Moment.STEP, 80, 24, Art.NONE));

        assertThat(words(questions.substring(0, questions.indexOf("Enter = skip:") + 13))
                        + words(card.substring(card.indexOf("Read first"), card.indexOf("Next:"))))
                .isLessThanOrEqualTo(most);
    }

    @Test
    void first_day_without_conditions() {
        assertThat(told(cli.types("", "y").run("run overhead-stretch --sets 1" + RATED)))
                .isEqualTo("""


                        Has a doctor or physiotherapist cleared you for such exercises?
                        y = yes · g = no, start gently at my own risk · Enter = do not start: y
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        1 of 1 set in 30 s.
                        Pain 3 → 2.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        Your first session.
                        exit code 0
                        2026
                          Sun 22 Nov 07:31  overhead-stretch  1 set, held 20 s, pain 3→2
                        """);
    }

    @Test
    void first_day_when_pregnant() {
        assertThat(told(cli.types("6", "1", "y", "y", "My midwife", "y")
                        .run("run cow-stretch inversion-table overhead-stretch" + RATED)))
                .isEqualTo("""

                        6

                        Belly: pregnancy, birth, hernia, reflux, cancer, surgery, obesity
                         1   Pregnancy: You are pregnant, or may be.
                         2   Birth within the past 12 weeks: You gave birth less than twelve weeks ago.
                         3   Cancer in the belly or pelvis: You have a cancer there, or are being
                             treated for one.
                         4   Any other cancer, now or in the past: You have or had a cancer, wherever it
                             was.
                         5   Hernia of the belly, the groin or the diaphragm: Part of your bowel or
                             stomach bulges through a weak place. This does not mean a disc of the
                             spine.
                         6   Reflux: Acid often comes up from your stomach, most of all when you lie
                             down.
                         7   Recent surgery of the belly or chest: You were operated on there in the
                             past months, or still have to take it easy.
                         8   Severe obesity, or body weight above the inversion table's limit: You weigh
                             more than the maker allows, or were told that you have severe obesity.
                        Type the numbers. Enter = none of them: 1
                        Has a doctor or physiotherapist cleared you for such exercises?
                        y = yes · g = no, start gently at my own risk · Enter = do not start: y
                        You recorded: pregnancy.
                        Has a doctor or physiotherapist who knows this said that you may do Cow stretch?
                        y/N y
                        Who cleared you, and when? Such as Dr. Silva 2026-11-20 · Enter = count it for
                        today only: My midwife
                        You recorded: pregnancy. That rules out Inversion table.
                        If this is new or getting worse, check the warning signs: decompress safety
                        If it no longer applies: decompress safety --profile
                        Continue with the other exercises: cow-stretch overhead-stretch? y/N y
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        5 of 5 sets in 2 min 30 s.
                        Pain 3 → 2.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        Your first session.
                        exit code 0
                        2026
                          Sun 22 Nov 07:31  cow-stretch and 1 more  5 sets, held 1 min 40 s, pain 3→2
                        """);
    }

    @Test
    void first_day_with_a_healed_fracture_and_no_agreement() {
        assertThat(told(cli.types("2", "3", "y", "n").run("run floor" + RATED))).isEqualTo("""

                        2

                        Spine, bones: disc herniation, fracture, thin bones, surgery, disease
                         1   Disc herniation: A scan or a professional found a bulging or herniated disc
                             (a "slipped disc").
                         2   Recent fracture: You broke a bone recently, in your spine or elsewhere, and
                             were not told that it has healed.
                         3   Healed fracture of the spine: A bone of your spine broke in the past, and
                             you were told that it has healed.
                         4   Osteoporosis or osteopenia: You were told that your bones are thin.
                         5   Long-term steroid tablets: You have taken steroid tablets, such as
                             prednisolone, for three months or more.
                         6   Spinal surgery or an implant in the spine: You have had spinal surgery, or
                             have a fusion, screws or another implant in your spine.
                         7   Tumour or infection of the spine: You have a tumour, an infection or
                             another disease that weakens the bones of your spine.
                         8   Ankylosing spondylitis: You were told that inflammation is stiffening your
                             spine (axial spondyloarthritis).
                         9   Slipped vertebra (spondylolisthesis): You were told that one bone of your
                             spine has slid forward over the next one.
                        10   Narrow spinal canal (spinal stenosis): You were told that the canal for the
                             nerves in your spine is too narrow.
                        Type the numbers. Enter = none of them: 3
                        Has a doctor or physiotherapist cleared you for such exercises?
                        y = yes · g = no, start gently at my own risk · Enter = do not start: y
                        You recorded: healed fracture of the spine.
                        Has a doctor or physiotherapist who knows this said that you may do Child's
                        pose, Cat stretch, Cow stretch, Upper back (T-spine)? y/N n
                        Not started. Ask a doctor or physiotherapist first. Sheets to take along:
                        decompress show childs-pose --sheet text
                        decompress show cat-stretch --sheet text
                        decompress show cow-stretch --sheet text
                        decompress show t-spine-extension --sheet text
                        An easier way to ask about: Hold it for 5 to 10 seconds, two or three times.
                        Instead, after you asked: decompress run overhead-stretch
                        Or take a walk: decompress run walking
                        exit code 3
                        Nothing is logged yet. 'decompress run desk-break' is a good start.
                        """);
    }

    @Test
    void first_day_with_ankylosing_spondylitis_refuses_the_hang() {
        assertThat(told(cli.types("2", "8").run("run dead-hang" + RATED))).isEqualTo("""

                2

                Spine, bones: disc herniation, fracture, thin bones, surgery, disease
                 1   Disc herniation: A scan or a professional found a bulging or herniated disc
                     (a "slipped disc").
                 2   Recent fracture: You broke a bone recently, in your spine or elsewhere, and
                     were not told that it has healed.
                 3   Healed fracture of the spine: A bone of your spine broke in the past, and
                     you were told that it has healed.
                 4   Osteoporosis or osteopenia: You were told that your bones are thin.
                 5   Long-term steroid tablets: You have taken steroid tablets, such as
                     prednisolone, for three months or more.
                 6   Spinal surgery or an implant in the spine: You have had spinal surgery, or
                     have a fusion, screws or another implant in your spine.
                 7   Tumour or infection of the spine: You have a tumour, an infection or
                     another disease that weakens the bones of your spine.
                 8   Ankylosing spondylitis: You were told that inflammation is stiffening your
                     spine (axial spondyloarthritis).
                 9   Slipped vertebra (spondylolisthesis): You were told that one bone of your
                     spine has slid forward over the next one.
                10   Narrow spinal canal (spinal stenosis): You were told that the canal for the
                     nerves in your spine is too narrow.
                Type the numbers. Enter = none of them: 8
                decompress: You recorded: ankylosing spondylitis. That rules out Dead hang.
                If this is new or getting worse, check the warning signs: decompress safety
                If it no longer applies: decompress safety --profile
                Instead, after you asked: decompress run overhead-stretch childs-pose
                Or take a walk: decompress run walking
                exit code 1
                Nothing is logged yet. 'decompress run desk-break' is a good start.
                """);
    }

    @Test
    void first_day_with_a_clinicians_file() {
        cli.own("exercises: {dead-hang: {prescription: {hold: 8s, sets: 2, set-by: Dr. Silva, per-day: 1}}}");

        assertThat(told(cli.types("", "y", "y", "Dr. Silva").run("run today" + RATED)))
                .isEqualTo("""


                        Do not do Dead hang if you have any of these: new severe back pain; new or
                        spreading numbness, tingling or weakness; recent fracture; tumour or infection
                        of the spine; blood clot, suspected or not being treated; healed fracture of the
                        spine; osteoporosis or osteopenia; spinal surgery or an implant in the spine;
                        ankylosing spondylitis; slipped vertebra (spondylolisthesis); narrow spinal
                        canal (spinal stenosis); aneurysm of the aorta in the belly; aneurysm of the
                        aorta in the chest; dizziness, fainting or seizures; pregnancy; cancer in the
                        belly or pelvis; loose, pinching or injured shoulder; shoulder replacement.
                        Type y only if you have NONE of them: y/N y
                        Has a doctor or physiotherapist cleared you for Dead hang? y/N y
                        Who cleared you, and when? Such as Dr. Silva 2026-11-20 · Enter = do not start: Dr. Silva
                        Done. Stand or sit until you feel steady, then
                        walk for a minute.
                        Move again within half an hour.

                        2 of 2 sets in 1 min 1 s.
                        Pain 3 → 2.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        Your first session.
                        exit code 0
                        2026
                          Sun 22 Nov 07:31  dead-hang  2 sets, held 16 s, pain 3→2
                        """);
    }
}
