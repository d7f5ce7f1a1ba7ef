package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The screens of one person from the first start on: messages shown once, and questions that come again. */
class HalfAYearTest extends AtHome {
    private static final String STRETCH = "run overhead-stretch --ready 0s --sets 1";

    private static final String NOTICE = """
            Talk to a doctor or physiotherapist first. These exercises are only for people
            who have their go-ahead.
            A stretch may pull a little. If a movement hurts, stop; do not push through the
            pain.
            Afterwards, keep moving. Do not settle back into one position for long.
            Table-assisted decompression, the inversion table and the dead hang: each needs
            a professional's go-ahead for that very exercise.

            """;

    private static final String GROUPS = """
            Does any of this apply to you? It is kept on this disk only.
             1   Spine and bones: disc herniation, fracture, thin bones, surgery, disease
             2   Strong pain now, or nerves: numbness, tingling, weakness, sciatica
             3   Heart and blood: pressure, heart, stroke, aneurysm, clot, blood thinners
             4   Head: eyes, eye surgery, ears, neck, dizziness, fainting or seizures
             5   Belly: pregnancy, birth, hernia, reflux, cancer, surgery, body weight
             6   Joints and skin: shoulder, wrist, knee, ankle, hip, loose joints, wounds
            Numbers, such as 1 4; Enter for none:\s""";

    private static final String GO_AHEAD =
            "Has a doctor or physiotherapist given you the go-ahead for such exercises? y/N ";

    /** From the first question to the last word, of a person whose pain is 3 in the back and then 2. */
    private static final String SESSION = """
            Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 3
            Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
            Done. Shake out your hands and walk for a minute before you sit down again.
            Move again within half an hour.
            Done after 25 s.
            overhead-stretch: 1 of 1 set, held 20 s of 20 s
            Pain 3 before, 2 after; back.
            exit code 0
            """;

    /** In the afternoon, when the night is not asked for. */
    private String told(String day, String... answers) {
        return toldAt(day + "T15:00:00Z", answers);
    }

    private String toldAt(String moment, String... answers) {
        house.at(moment);
        return house.types(answers).answer(2).answer(1).run(STRETCH).told();
    }

    @Test
    void notice_conditions_and_go_ahead_come_once_and_the_go_ahead_again_after_six_months() {
        assertThat(told("2026-11-22", "", "y", "3", "1"))
                .isEqualTo(NOTICE + GROUPS + "\n" + GO_AHEAD + "y\n" + SESSION);
        assertThat(told("2026-11-22", "3", "1")).isEqualTo(SESSION);
        assertThat(told("2026-11-24", "3", "1")).isEqualTo(SESSION);
        assertThat(told("2027-05-21", "3", "1")).isEqualTo(SESSION);
        assertThat(told("2027-05-22", "y", "3", "1")).isEqualTo(GO_AHEAD + "y\n" + SESSION);
        assertThat(told("2027-05-25", "3", "1")).isEqualTo(SESSION);
    }

    @Test
    void the_morning_after_is_asked_for_in_place_of_the_pain_before() {
        told("2026-11-22", "", "y", "3", "1");

        assertThat(toldAt("2026-11-23T06:31:04Z", "3", "1"))
                .isEqualTo("""
                How is your back this morning, from 0 (none) to 10 (worst)? Enter skips, q
                leaves: 3
                """ + SESSION.substring(SESSION.indexOf("Where?")));
        assertThat(toldAt("2026-11-23T06:41:04Z", "3", "1")).isEqualTo(SESSION);
    }

    @Test
    void the_morning_ends_at_noon_and_is_the_one_of_the_day_after_only() {
        told("2026-11-22", "", "y", "3", "1");

        for (var tooLate : List.of("2026-11-23T11:00:00Z", "2026-11-23T20:00:00Z", "2026-11-24T06:31:04Z")) {
            assertThat(house.at(tooLate).types("q").run(STRETCH).out())
                    .as(tooLate)
                    .startsWith("Pain before, from 0 (none)");
        }
        assertThat(house.at("2026-11-23T10:59:59Z").types("q").run(STRETCH).out())
                .startsWith("How is your back this morning");
    }

    @Test
    void a_condition_that_passes_is_asked_for_every_two_weeks_until_it_is_over() {
        told("2026-11-22", "", "y", "3", "1");
        house.run("safety --profile --have eye-infection,glaucoma");
        var question = "You recorded on %s: eye infection. Is it over? y/N ";

        assertThat(told("2026-12-05", "3", "1")).isEqualTo(SESSION);
        assertThat(told("2026-12-06", "n", "3", "1")).isEqualTo(question.formatted("2026-11-22") + "n\n" + SESSION);
        assertThat(told("2026-12-19", "3", "1")).isEqualTo(SESSION);
        assertThat(told("2026-12-20", "y", "3", "1"))
                .isEqualTo(question.formatted("2026-12-06") + "y\n" + SESSION.replace("exit code", """
                        Your pain before sessions did not clearly change in four weeks: 3 then, 3 now.
                        If it stays like this, ask a doctor or physiotherapist what else may help.
                        exit code"""));
        assertThat(told("2027-02-01", "3", "1")).isEqualTo(SESSION);
        assertThat(house.profile()).content().contains("glaucoma").doesNotContain("eye-infection");
    }

    @Test
    void without_the_go_ahead_nothing_begins_and_the_notice_and_the_groups_do_not_come_again() {
        var refused = """
                Not begun. Ask a professional first. A sheet to take along:
                decompress show overhead-stretch --sheet text
                exit code 3
                """;
        assertThat(told("2026-11-22", "", "n")).isEqualTo(NOTICE + GROUPS + "\n" + GO_AHEAD + "n\n" + refused);
        assertThat(told("2026-11-23", "")).isEqualTo(GO_AHEAD + "\n" + refused);
        assertThat(house.run("log").out())
                .isEqualTo("Nothing is logged yet. 'decompress run desk-break' is a way to begin.\n");
    }

    @Test
    void what_rules_out_every_exercise_refuses_each_until_it_is_told_to_be_over() {
        var refused = """
                decompress: %s is ruled out by a condition you recorded: new or
                spreading numbness, tingling or weakness.
                New, or getting worse? Signs to act on: decompress safety
                Changed? decompress safety --profile
                exit code 1
                """;
        assertThat(told("2026-11-22", "2", "2"))
                .startsWith(
                        NOTICE + GROUPS + "2\n\nStrong pain now, or nerves: numbness, tingling, weakness, sciatica\n")
                .endsWith("Numbers; Enter for none: 2\n" + refused.formatted("Overhead stretch"));
        assertThat(told("2026-11-23")).isEqualTo(refused.formatted("Overhead stretch"));
        assertThat(house.types().run("run cat-stretch").told()).isEqualTo(refused.formatted("Cat stretch"));

        house.types("2", "0").run("safety --profile").exits(0);
        assertThat(told("2026-11-24", "y", "3", "1")).isEqualTo(GO_AHEAD + "y\n" + SESSION);
    }

    @Test
    void without_a_terminal_the_notice_is_one_line_once() {
        var done = """
                Done. Shake out your hands and walk for a minute before you sit down again.
                Move again within half an hour.
                Done after 25 s.
                overhead-stretch: 1 of 1 set, held 20 s of 20 s
                exit code 0
                """;
        assertThat(house.run(STRETCH + " --no-questions").told())
                .isEqualTo("Ask a professional first, and stop at any pain. 'decompress safety' tells more.\n" + done);
        for (var again : List.of("2026-11-22", "2027-11-22")) {
            house.at(again + "T09:00:00Z");
            assertThat(house.run(STRETCH + " --no-questions").told()).isEqualTo(done);
        }
    }
}
