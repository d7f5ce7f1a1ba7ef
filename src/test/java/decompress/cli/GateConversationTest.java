package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.run.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person at a terminal is asked before a session, and what comes of each answer. */
class GateConversationTest extends AtHome {
    private static final String FLOOR =
            "run childs-pose cat-stretch cow-stretch --ready 5s --pain-before 1 --pain-after 1";

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String profile() throws Exception {
        return Files.readString(house.profile());
    }

    @Test
    void the_conditions_are_one_screen_and_only_a_chosen_group_is_opened() {
        var told = house.types("4 6", "1", "8 3", "y")
                .run("run overhead-stretch --ready 5s --pain-before 1 --pain-after 1");

        assertThat(told.code()).isZero();
        assertThat(told.out().substring(0, told.out().indexOf("Done"))).isEqualTo("""
                Talk to a doctor or physiotherapist first. These exercises are only for people
                who have their go-ahead.
                A stretch may pull a little. If a movement hurts, stop; do not push through the
                pain.
                Afterwards, keep moving. Do not settle back into one position for long.
                Table-assisted decompression, the inversion table and the dead hang: each needs
                a professional's go-ahead for that very exercise.

                Does any of this apply to you? It is kept on this disk only.
                 1   Spine and bones: disc herniation, fracture, thin bones, surgery, disease
                 2   Strong pain now, or nerves: numbness, tingling, weakness, sciatica
                 3   Heart and blood: pressure, heart, stroke, aneurysm, clot, blood thinners
                 4   Head: eyes, eye surgery, ears, neck, dizziness, fainting or seizures
                 5   Belly: pregnancy, birth, hernia, reflux, cancer, surgery, body weight
                 6   Joints and skin: shoulder, wrist, knee, ankle, hip, loose joints, wounds
                Numbers, such as 1 4; Enter for none: 4 6

                Head: eyes, eye surgery, ears, neck, dizziness, fainting or seizures
                 1   Glaucoma or raised eye pressure: You were told that the pressure in your
                     eyes is high or has damaged them.
                 2   Retina trouble: The retina of an eye is torn or detached, or once was.
                 3   Eye infection: An eye is infected now.
                 4   Recent eye surgery: One of your eyes was operated on in the past months, or
                     you were told to protect it since.
                 5   Middle-ear infection: An ear is infected behind the eardrum.
                 6   Neck trouble: Your neck hurts when you look up or down, or a professional
                     is treating it.
                 7   Rheumatoid arthritis with neck trouble: You have rheumatoid arthritis, and
                     your neck hurts or was found to be affected.
                 8   Dizziness, fainting or seizures: You are often dizzy, faint now and then,
                     or have had a seizure.
                Numbers; Enter for none: 1

                Joints and skin: shoulder, wrist, knee, ankle, hip, loose joints, wounds
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
                Numbers; Enter for none: 8 3
                Has a doctor or physiotherapist given you the go-ahead for such exercises? y/N y
                """);
    }

    @Test
    void a_number_that_is_not_in_the_list_is_asked_again_and_nought_only_where_it_was_offered() throws Exception {
        assertThat(house.types("7", "4", "0", "9", "6").run("safety --profile").out())
                .contains("Type numbers from 1 to 6, with spaces between them.")
                .contains("Type numbers from 1 to 8, with spaces between them.")
                .doesNotContain("from 0 to");
        assertThat(profile()).contains("neck-trouble");
        assertThat(house.types("4", "9", "0").run("safety --profile").out())
                .contains("0 for none of them", "Type numbers from 0 to 8, with spaces between them.");
        assertThat(profile()).doesNotContain("neck-trouble");
    }

    @Test
    void a_profile_is_changed_by_groups_and_enter_leaves_what_was_recorded() throws Exception {
        house.run("safety --profile --have glaucoma,hernia,pregnancy").exits(0);

        assertThat(house.types("").run("safety --profile").out())
                .contains(" 4 * Head", "Enter leaves what you recorded (*)");
        assertThat(profile()).contains("glaucoma", "hernia", "pregnancy");
        house.types("4 5", "0", "1 1").run("safety --profile").exits(0);
        assertThat(profile()).contains("pregnancy").doesNotContain("glaucoma").doesNotContain("hernia");
    }

    @Test
    void whoever_may_do_none_of_it_is_not_asked_for_the_go_ahead() {
        var told = house.types("5", "1").run("run dead-hang");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(told.out()).doesNotContain("go-ahead for such");
        assertThat(told.err()).contains("ruled out by a condition you recorded: pregnancy", "Instead: ");
    }

    @Test
    void what_is_no_number_of_the_list_is_asked_again() throws Exception {
        house.types("seven", "7", "1, 2", "1 x", "2", "")
                .run("safety --profile")
                .exits(0);

        assertThat(profile()).contains("spinal-fracture").doesNotContain("healed");
    }

    @Test
    void questions_that_are_broken_off_keep_nothing() {
        assertThat(house.types("1").run("safety --profile").code()).isEqualTo(ExitCode.STOPPED);
        assertThat(house.profile()).doesNotExist();
    }

    @Test
    void a_yes_by_name_can_be_recorded_right_there() {
        GoAhead.in(home);
        var told =
                house.types("y", "y", "Dr. Maria Silva").run("run dead-hang --ready 5s --pain-before 1 --pain-after 1");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Dead hang is not done with any of these: ", "pregnancy", "None of these? y/N y\n")
                .contains("Has a professional who knows you said that you may do Dead hang? y/N y\n");
        assertThat(house.run("safety --clearances").out()).contains("dead-hang: Dr. Maria Silva");
        assertThat(house.types()
                        .run("run dead-hang --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .doesNotContain("None of these?");
    }

    @Test
    void without_a_clear_yes_something_else_is_named() {
        GoAhead.in(home);
        for (var answers : new String[][] {{""}, {"n"}, {"y", ""}, {"y", "maybe"}}) {
            var told = house.types(answers).run("run dead-hang --ready 5s --pain-before 1 --pain-after 1");
            assertThat(told.code()).isEqualTo(ExitCode.STOPPED);
            assertThat(told.out()).endsWith("""
                    Instead: decompress run overhead-stretch childs-pose
                    Or take a walk: decompress run walking
                    """);
        }
        assertThat(house.run("log --json").out()).isEmpty();
    }

    @Test
    void what_is_no_answer_is_asked_again_and_only_a_clear_yes_is_one() {
        GoAhead.in(home);
        house.run("safety --profile --have glaucoma");
        var told = house.types("4", "maybe", "yes", "").run(FLOOR);
        assertThat(told.code()).isZero();
        assertThat(unwrapped(told.out()))
                .contains(
                        "y/N 4 It takes y, n or Enter. Has a professional",
                        "y/N maybe It takes",
                        "y/N yes Who said so?");
    }

    @Test
    void a_no_to_some_exercises_offers_the_rest_of_the_routine() {
        GoAhead.in(home);
        house.run("safety --profile --have glaucoma");

        assertThat(unwrapped(house.types("n", "y").run(FLOOR).out()))
                .contains("Has a professional who knows this said you may do Child's pose? y/N n")
                .contains("Left out: Child's pose.", "Go on with the rest: cat-stretch cow-stretch? y/N y");
        assertThat(house.run("log --json").out()).contains("cow-stretch").doesNotContain("childs-pose");
        assertThat(house.types("n", "").run(FLOOR).code()).isEqualTo(ExitCode.STOPPED);
    }

    @Test
    void what_is_ruled_out_leaves_the_rest_too() {
        GoAhead.in(home);
        house.run("safety --profile --have open-wound");

        assertThat(house.types("y")
                        .run("run foam-rolling cow-stretch --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .contains("Foam rolling is ruled out by a condition you recorded: open wound")
                .contains("Go on with the rest: cow-stretch? y/N y\n");
        assertThat(house.types().run("run foam-rolling").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void sore_wrists_get_a_way_to_do_it_and_no_question() {
        GoAhead.in(home);
        house.run("safety --profile --have wrist-trouble");

        assertThat(house.types()
                        .run("run cat-stretch cow-stretch --ready 5s --pain-before 4 --pain-after 1")
                        .out())
                .doesNotContain("y/N");
        assertThat(house.reminders())
                .containsExactly(
                        List.of(
                                "Wrist trouble: Rest on your forearms, or on your fists.",
                                "Keep the pain below 4, where it starts; stop when it rises."),
                        List.of("Wrist trouble: Rest on your forearms, or on your fists."));
    }

    @Test
    void the_table_needs_numbers_and_a_helper() {
        GoAhead.in(home);
        house.run("safety", "--cleared", "table-assisted-decompression", "--by", "Dr. Maria Silva");

        assertThat(house.run("run table --cleared --no-questions --ready 0s").out())
                .startsWith("Table-assisted decompression: only with your helper there, one who was shown\nhow.\n");
        assertThat(unwrapped(house.types().run("run table --no-questions").err()))
                .contains("is done only with the numbers of a professional");
        house.own("exercises: {table-assisted-decompression: {prescription: {total: 2min, set-by: Dr. Maria Silva}}}");
        assertThat(house.types("")
                        .run("run table --ready 5s --pain-before 1 --pain-after 1")
                        .code())
                .isEqualTo(ExitCode.STOPPED);
        assertThat(house.types("y")
                        .run("run table --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .contains("Is your helper here, one who was shown how? y/N y\n");
    }

    @Test
    void no_questions_asks_nothing_and_refuses_what_needs_a_yes() {
        house.run("safety --profile --have osteoporosis");
        var told = house.types().run("run cat-stretch --no-questions");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(told.err()).contains("Cat stretch needs a professional's yes");
        assertThat(house.types()
                        .run("run overhead-stretch --ready 5s --no-questions")
                        .exits(0)
                        .out())
                .doesNotContain("y/N");
    }

    @Test
    void after_a_stop_for_pain_conditions_and_go_ahead_are_asked_again() {
        GoAhead.in(home);
        house.types().key(5, Input.HURTS).run("run overhead-stretch --ready 5s --pain-before 1 --pain-after 5");

        assertThat(house.types("", "n").run("run cat-stretch").out())
                .contains("Does any of this apply to you?", "go-ahead for such exercises? y/N n\n");
    }

    @Test
    void an_infection_is_asked_about_again_after_two_weeks() throws Exception {
        GoAhead.in(home);
        house.at("2026-11-01T09:00:00Z").run("safety --profile --have eye-infection");
        house.at("2026-11-15T09:00:00Z");

        assertThat(house.types("y")
                        .run("run cat-stretch --ready 5s --pain-before 1 --pain-after 1")
                        .out())
                .contains("You recorded on 2026-11-01: eye infection. Is it over? y/N y\n");
        assertThat(profile()).doesNotContain("eye-infection");
    }
}
