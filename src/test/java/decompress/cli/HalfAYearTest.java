package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The screens of one person from the first start on: messages shown once, and questions that come again. */
class HalfAYearTest extends CliTest {
    private static final String STRETCH = "run overhead-stretch --ready 0s --sets 1";

    private static final String NOTICE = """
            Stop if a movement hurts or your pain gets worse.
            """;

    private static final String GROUPS = """
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
            Type numbers, such as 2 5. Enter = none:\s""";

    private static final String DOSE = "No go-ahead is recorded, so this session uses the starting dose.\n";

    private static final String NEW = """
            Do you have a new condition, or has one got worse, since %s? y = yes,
            show the list · c = nothing new, continue · Enter = do not start:\s""";

    private static final String GO_AHEAD = """
            Has a doctor or physiotherapist cleared you for such exercises?
            y = yes · g = no, start gently at my own risk · Enter = do not start:\s""";

    /** From the first question to the last word, of a person whose pain is 3 in the back and then 2. */
    private static final String SESSION = """
            Pain now, 0 (none) to 10 (worst)? How far down?
            Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 3b
            Done. Shake out your hands and walk for a minute
            before you sit down again.
            Move again within half an hour.

            1 of 1 set in 25 s.
            Pain 3 → 2; back.
            exit code 0
            """;

    /** In the afternoon, when the night is not asked for. */
    private String told(String day, String... answers) {
        return toldAt(day + "T15:00:00Z", answers);
    }

    private String toldAt(String moment, String... answers) {
        cli.at(moment);
        return cli.types(answers).answer(2).answer(1).run(STRETCH).toldWithoutDays();
    }

    @Test
    void notice_conditions_and_go_ahead_come_once_and_the_go_ahead_again_after_six_months() {
        assertThat(told("2026-11-22", "", "y", "3b")).isEqualTo(NOTICE + GROUPS + "\n" + GO_AHEAD + "y\n" + SESSION);
        assertThat(told("2026-11-22", "3b")).isEqualTo(SESSION);
        assertThat(told("2026-11-24", "3b")).isEqualTo(SESSION);
        assertThat(told("2027-02-21", "3b")).isEqualTo(SESSION);
        assertThat(told("2027-02-22", "c", "3b")).isEqualTo(NEW.formatted("2026-11-22") + "c\n" + SESSION);
        assertThat(told("2027-05-21", "3b")).isEqualTo(SESSION);
        assertThat(told("2027-05-22", "c", "y", "3b"))
                .isEqualTo(NEW.formatted("2027-02-22") + "c\n" + GO_AHEAD + "y\n" + SESSION);
        assertThat(told("2027-05-25", "3b")).isEqualTo(SESSION);
    }

    @Test
    void morning_question_replaces_the_question_before() {
        told("2026-11-22", "", "y", "3b");

        assertThat(toldAt("2026-11-23T06:31:04Z", "3b")).isEqualTo("""
                How much does your back hurt this morning, 0 (none) to 10 (worst)? How far down?
                """ + SESSION.substring(SESSION.indexOf("Such as")));
        assertThat(toldAt("2026-11-23T06:41:04Z", "3b")).isEqualTo(SESSION);
    }

    @Test
    void the_morning_ends_at_noon_and_is_the_one_of_the_day_after_only() {
        told("2026-11-22", "", "y", "3b");

        for (var tooLate : List.of("2026-11-23T11:00:00Z", "2026-11-23T20:00:00Z", "2026-11-24T06:31:04Z")) {
            assertThat(cli.at(tooLate).types("q").run(STRETCH).out())
                    .as(tooLate)
                    .startsWith("Pain now, 0 (none)");
        }
        assertThat(cli.at("2026-11-23T10:59:59Z").types("q").run(STRETCH).out())
                .startsWith("How much does your back hurt this morning");
    }

    @Test
    void short_term_condition_is_asked_every_two_weeks_until_over() {
        told("2026-11-22", "", "y", "3b");
        cli.run("safety --profile --have eye-infection,glaucoma");
        var question = "You recorded on %s: eye infection. Is it over? y/N ";

        assertThat(told("2026-12-05", "3b")).isEqualTo(SESSION);
        assertThat(told("2026-12-06", "n", "3b")).isEqualTo(question.formatted("2026-11-22") + "n\n" + SESSION);
        assertThat(told("2026-12-19", "3b")).isEqualTo(SESSION);
        assertThat(told("2026-12-20", "y", "3b"))
                .isEqualTo(question.formatted("2026-12-06") + "y\n" + SESSION.replace("exit code", """
                        Your pain before sessions did not clearly change in four weeks: 3 then, 3 now.
                        If it stays like this, ask a doctor or physiotherapist what else may help.
                        exit code"""));
        assertThat(told("2027-02-01", "3b")).isEqualTo(SESSION);
        assertThat(cli.profile()).content().contains("glaucoma").doesNotContain("eye-infection");
    }

    @Test
    void without_the_go_ahead_nothing_begins_and_the_notice_and_the_groups_do_not_come_again() {
        var refused = """
                Not started. Ask a doctor or physiotherapist first. A sheet to take along:
                decompress show overhead-stretch --sheet text
                exit code 3
                """;
        assertThat(told("2026-11-22", "", "n")).isEqualTo(NOTICE + GROUPS + "\n" + GO_AHEAD + "n\n" + refused);
        assertThat(told("2026-11-23", "")).isEqualTo(GO_AHEAD + "\n" + refused);
        assertThat(cli.run("log").out())
                .isEqualTo("Nothing is logged yet. 'decompress run desk-break' is a good start.\n");
    }

    @Test
    void universal_exclusion_refuses_every_exercise_until_it_is_over() {
        var refused = """
                decompress: You recorded: new or spreading numbness, tingling or weakness. That
                rules out %s.
                If this is new or getting worse, check the warning signs: decompress safety
                If it no longer applies: decompress safety --profile
                exit code 1
                """;
        assertThat(told("2026-11-22", "3", "2"))
                .startsWith(NOTICE + GROUPS + "3\n\nNew strong pain, numbness, tingling, weakness, sciatica\n")
                .endsWith("Type the numbers. Enter = none of them: 2\n" + refused.formatted("Overhead stretch"));
        assertThat(told("2026-11-23")).isEqualTo(refused.formatted("Overhead stretch"));
        assertThat(cli.types().run("run cat-stretch").told()).isEqualTo(refused.formatted("Cat stretch"));

        cli.types("3", "0").run("safety --profile").exits(0);
        assertThat(told("2026-11-24", "y", "3b")).isEqualTo(GO_AHEAD + "y\n" + SESSION);
    }

    @Test
    void without_a_terminal_notice_and_signs_come_once_and_the_starting_dose_is_said() {
        var done = """
                Done. Shake out your hands and walk for a minute
                before you sit down again.
                Move again within half an hour.

                1 of 1 set in 25 s.
                exit code 0
                """;
        assertThat(cli.run(STRETCH + " --no-questions").toldWithoutDays())
                .contains("Call 112, 911 or 999 now", "Stop at once if you notice")
                .endsWith(DOSE + "A sheet to take along:\ndecompress show overhead-stretch --sheet text\n" + done);
        for (var again : List.of("2026-11-22", "2027-11-22")) {
            cli.at(again + "T09:00:00Z");
            assertThat(cli.run(STRETCH + " --no-questions").toldWithoutDays()).isEqualTo(DOSE + done);
        }
    }
}
