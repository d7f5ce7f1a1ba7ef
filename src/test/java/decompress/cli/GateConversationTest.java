package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions at a terminal before a session, and the effect of each answer. */
class GateConversationTest extends CliTest {
    private static final String FLOOR =
            "run childs-pose cat-stretch cow-stretch --ready 5s --pain-before 1 --pain-after 1";

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String profile() throws Exception {
        return Files.readString(cli.profile());
    }

    @Test
    void the_conditions_are_one_screen_and_only_a_chosen_group_is_opened() {
        var told =
                cli.types("5 7", "1", "8 3", "y").run("run overhead-stretch --ready 5s --pain-before 1 --pain-after 1");

        assertThat(told.code()).isZero();
        assertThat(told.told().substring(0, told.told().indexOf("Done"))).isEqualTo("""
                Stop if a movement hurts or your pain gets worse.
                Which apply to you? Answers stay on this computer.
                 1   Now: numbness or tingling between the legs; bladder or bowel trouble; new
                     or spreading weakness or numbness; recent fall or fracture; fever; feeling
                     ill
                 2   Spine, bones: disc herniation, fracture, thin bones, surgery, disease
                 3   New strong pain, numbness, tingling, weakness, sciatica
                 4   Heart, blood pressure, stroke, aneurysm, clot, blood thinners
                 5   Head: eyes, eye surgery, ears, neck, dizziness, fainting, seizures
                 6   Belly: pregnancy, birth, hernia, reflux, cancer, surgery, obesity
                 7   Joints, skin: shoulder, wrist, knee, ankle, hip, loose joints, wounds
                Type numbers, such as 2 5. Enter = none: 5 7

                Head: eyes, eye surgery, ears, neck, dizziness, fainting, seizures
                 1   Glaucoma or raised eye pressure: You were told that the pressure in your
                     eyes is high or has damaged them.
                 2   Retina trouble: The retina of an eye is torn or detached, or once was.
                 3   Eye infection: An eye is infected now.
                 4   Recent eye surgery: One of your eyes was operated on in the past months, or
                     still needs protection.
                 5   Middle-ear infection: An ear is infected behind the eardrum.
                 6   Neck trouble: Your neck hurts when you look up or down, or a professional
                     is treating it.
                 7   Rheumatoid arthritis with neck trouble: You have rheumatoid arthritis, and
                     your neck hurts or was found to be affected.
                 8   Dizziness, fainting or seizures: You are often dizzy, faint now and then,
                     or have had a seizure.
                Type the numbers. Enter = none of them: 1

                Joints, skin: shoulder, wrist, knee, ankle, hip, loose joints, wounds
                 1   Loose, pinching or injured shoulder: A shoulder slips out, pinches when
                     raised, or has an injured tendon.
                 2   Shoulder replacement: You have an artificial shoulder joint.
                 3   Wrist trouble: It hurts to lean on a hand or to grip.
                 4   Knee or ankle trouble: It hurts to kneel, to bend a knee fully, or to have
                     an ankle clamped.
                 5   Hip replacement: You have an artificial hip, or are about to have one.
                 6   Loose joints all over: Your joints bend much further than other people's,
                     or you were told of hypermobility.
                 7   Other implants, or swollen joints: You have screws, plates or artificial
                     joints anywhere, or joints that are swollen now.
                 8   Open wound on the back: The skin is broken where the roller would press.
                 9   Inflamed or infected spot: Skin, muscle or bone on your back is hot,
                     swollen or infected, or a muscle is hardening into bone.
                Type the numbers. Enter = none of them: 8 3
                Has a doctor or physiotherapist cleared you for such exercises?
                y = yes · g = no, start gently at my own risk · Enter = do not start: y
                """);
    }

    @Test
    void unlisted_number_repeats_the_question_and_zero_only_where_offered() throws Exception {
        assertThat(cli.types("8", "5", "9", "6").run("safety --profile").out())
                .contains("Type numbers from 1 to 7 with spaces between them, or none.")
                .contains("Type numbers from 1 to 8 with spaces between them, or none.");
        assertThat(profile()).contains("neck-trouble");
        assertThat(cli.types("5", "9", "0").run("safety --profile").out())
                .contains("0 = none of them", "Type numbers from 1 to 8 with spaces between them, or none.");
        assertThat(profile()).doesNotContain("neck-trouble");
    }

    @Test
    void a_profile_is_changed_by_groups_and_enter_leaves_what_was_recorded() throws Exception {
        cli.run("safety --profile --have glaucoma,hernia,pregnancy").exits(0);

        assertThat(cli.types("").run("safety --profile").out()).contains(" 5 * Head", "Enter = as recorded (*)");
        assertThat(profile()).contains("glaucoma", "hernia", "pregnancy");
        cli.types("5 6", "0", "1 1").run("safety --profile").exits(0);
        assertThat(profile()).contains("pregnancy").doesNotContain("glaucoma").doesNotContain("hernia");
    }

    @Test
    void person_with_everything_ruled_out_gets_no_go_ahead_question() {
        var told = cli.types("6", "1").run("run dead-hang");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(told.out()).doesNotContain("said that you may do such");
        assertThat(told.err()).contains("You recorded: pregnancy. That rules out Dead hang.", "Instead");
    }

    @Test
    void unlisted_answer_repeats_the_question() throws Exception {
        cli.types("seven", "8", "2, 3", "1 x", "2", "").run("safety --profile").exits(0);

        assertThat(profile()).contains("spinal-fracture").doesNotContain("healed");
    }

    @Test
    void questions_that_are_broken_off_keep_nothing() {
        assertThat(cli.types("2").run("safety --profile").code()).isEqualTo(ExitCode.STOPPED);
        assertThat(cli.profile()).doesNotExist();
    }

    @Test
    void clearance_by_name_can_be_recorded_in_the_conversation() {
        GoAhead.in(home);
        var told =
                cli.types("y", "y", "Dr. Maria Silva").run("run dead-hang --ready 5s --pain-before 1 --pain-after 1");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Do not do Dead hang if you have any of these: ", "pregnancy", "NONE of them: y/N y\n")
                .contains("Has a doctor or physiotherapist cleared you for Dead hang? y/N y\n");
        assertThat(cli.run("safety --clearances").out()).contains("dead-hang: Dr. Maria Silva");
        assertThat(cli.types()
                        .run("run dead-hang --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .doesNotContain("NONE of them");
    }

    @Test
    void without_a_clear_yes_something_else_is_named() {
        GoAhead.in(home);
        for (var answers : new String[][] {{""}, {"n"}, {"y", ""}, {"y", "n"}, {"y", "y", ""}}) {
            var told = cli.types(answers).run("run dead-hang --ready 5s --pain-before 1 --pain-after 1");
            assertThat(told.code()).isEqualTo(ExitCode.STOPPED);
            assertThat(told.out()).endsWith("""
                    Instead: decompress run overhead-stretch childs-pose
                    Or take a walk: decompress run walking
                    """);
        }
        assertThat(cli.run("log --json").out()).isEmpty();
    }

    @Test
    void unclear_answer_repeats_the_question_and_only_yes_confirms() {
        GoAhead.in(home);
        cli.run("safety --profile --have glaucoma");
        var told = cli.types("4", "maybe", "yes", "").run(FLOOR);
        assertThat(told.code()).isZero();
        assertThat(unwrapped(told.out()))
                .contains(
                        "y/N 4 Type y, n or press Enter. Has a doctor",
                        "y/N maybe Type y",
                        "y/N yes Who cleared you, and when?");
    }

    @Test
    void refusing_some_exercises_offers_the_others() {
        GoAhead.in(home);
        cli.run("safety --profile --have glaucoma");

        assertThat(unwrapped(cli.types("n", "y").run(FLOOR).out()))
                .contains("Has a doctor or physiotherapist who knows this said that you may do Child's pose? y/N n")
                .contains(
                        "Left out: Child's pose.", "Continue with the other exercises: cat-stretch cow-stretch? y/N y");
        assertThat(cli.run("log --json").out()).contains("cow-stretch").doesNotContain("childs-pose");
        assertThat(cli.types("n", "").run(FLOOR).code()).isEqualTo(ExitCode.STOPPED);
    }

    @Test
    void ruled_out_exercise_leaves_the_others() {
        GoAhead.in(home);
        cli.run("safety --profile --have open-wound");

        assertThat(cli.types("y")
                        .run("run foam-rolling cow-stretch --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .contains("You recorded: open wound on the back. That rules out Foam rolling.")
                .contains("Continue with the other exercises: cow-stretch? y/N y\n");
        assertThat(cli.types().run("run foam-rolling").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void sore_wrists_get_a_way_to_do_it_and_no_question() {
        GoAhead.in(home);
        cli.run("safety --profile --have wrist-trouble");

        assertThat(cli.types()
                        .run("run cat-stretch cow-stretch --ready 5s --pain-before 4 --pain-after 1")
                        .out())
                .doesNotContain("y/N");
        assertThat(cli.reminders())
                .containsExactly(
                        List.of(
                                "Wrist trouble: Rest on your forearms, or on your fists.",
                                "Your pain is 4 now. Stop if it gets any higher."),
                        List.of("Wrist trouble: Rest on your forearms, or on your fists."));
    }

    @Test
    void the_table_needs_numbers_and_a_helper() {
        GoAhead.in(home);
        cli.run("safety", "--cleared", "table-assisted-decompression", "--by", "Dr. Maria Silva");

        assertThat(cli.run("run table --cleared --no-questions --ready 0s").code())
                .isEqualTo(ExitCode.FAILED);
        assertThat(unwrapped(cli.types().run("run table --no-questions").err()))
                .contains("A professional must clear you for Table-assisted decompression and set its numbers.");
        cli.own("exercises: {table-assisted-decompression: {prescription: {total: 2min, set-by: Dr. Maria Silva}}}");
        assertThat(cli.run("run table --no-questions --ready 0s").exits(0).out())
                .startsWith("Table-assisted decompression: only with your trained helper there.\n");
        assertThat(cli.types("")
                        .run("run table --ready 5s --pain-before 1 --pain-after 1")
                        .code())
                .isEqualTo(ExitCode.STOPPED);
        assertThat(cli.types("y")
                        .run("run table --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .contains("Is your helper here, and have they been trained on this table? y/N y\n");
    }

    @Test
    void no_questions_refuses_exercises_that_need_confirmation() {
        cli.run("safety --profile --have osteoporosis");
        var told = cli.types().run("run cat-stretch --no-questions");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(unwrapped(told.err())).contains("Ask a doctor or physiotherapist before you do Cat stretch.");
        assertThat(cli.types()
                        .run("run overhead-stretch --ready 5s --no-questions")
                        .exits(0)
                        .out())
                .doesNotContain("y/N");
    }

    @Test
    void stop_for_pain_repeats_conditions_and_go_ahead_questions() {
        GoAhead.in(home);
        cli.types().key(5, Input.HURTS).run("run overhead-stretch --ready 5s --pain-before 1 --pain-after 5");

        assertThat(cli.types("", "n").run("run cat-stretch").out())
                .contains("Which apply to you?", "Enter = do not start: n\n");
    }

    @Test
    void an_infection_is_asked_about_again_after_two_weeks() throws Exception {
        GoAhead.in(home);
        cli.at("2026-11-01T09:00:00Z").run("safety --profile --have eye-infection");
        cli.at("2026-11-15T09:00:00Z");

        assertThat(cli.types("y")
                        .run("run cat-stretch --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .contains("You recorded on 2026-11-01: eye infection. Is it over? y/N y\n");
        assertThat(profile()).doesNotContain("eye-infection");
    }
}
