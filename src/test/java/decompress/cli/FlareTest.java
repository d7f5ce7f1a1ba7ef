package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan for a flare-up, from its start to its end; the clock is in Berlin. */
class FlareTest extends CliTest {
    private static final String STRETCH = "run overhead-stretch --dry-run";

    @BeforeEach
    void hasAGoAhead() {
        GoAhead.in(home);
        cli.at("2026-11-22T08:00:00Z");
    }

    @Test
    void the_warning_signs_come_before_the_plan_and_enter_starts_nothing() {
        assertThat(cli.types("").run("flare").exits(3).out())
                .startsWith("First check these warning signs.")
                .contains("""
                        Do you have any of these signs?
                        y = yes or not sure · c = none of them, continue · Enter = do not start:\s
                        """)
                .endsWith("""
                        Not started. Please see a doctor or physiotherapist. To make a page to take
                        along:
                        decompress log export report.html
                        """);
        assertThat(cli.types("c", "").run("flare").exits(3).out())
                .contains("""
                        Is this pain new, or worse than your usual pain?
                        y = yes or not sure · u = my usual pain, start gently · Enter = do not start:\s
                        """)
                .endsWith("Not started. Other exercises: decompress list\n");
        cli.types("q").run("flare").exits(3);
        assertThat(cli.run("flare").out())
                .isEqualTo("No flare plan is running. To start one: decompress flare --start\n");
    }

    @Test
    void warning_sign_and_new_pain_start_no_plan_and_are_remembered() {
        for (var answers : List.of(List.of("y"), List.of("c", "y"))) {
            assertThat(cli.types(answers.toArray(String[]::new))
                            .run("flare --start")
                            .exits(3)
                            .out())
                    .contains("Not started. ");
            assertThat(cli.run("flare --start").exits(1).err()).contains("checked first: decompress safety");
            assertThat(cli.run("run overhead-stretch --no-questions").exits(1).err())
                    .contains("a doctor or physiotherapist must check this");
            cli.run("safety --forget");
            GoAhead.in(home);
        }
    }

    @Test
    void the_plan_says_what_to_do_what_to_watch_for_and_when_to_build_up() {
        assertThat(cli.types("c", "u").run("flare").exits(0).out())
                .contains(
                        """
                Flare plan: half of each dose and no equipment until Tue 24 Nov, 09:00.

                Until Tue 24 Nov, 09:00: half (now)
                """,
                        "Walk first",
                        "Until Sun 29 Nov, 09:00: build up\n",
                        "Watch for\n",
                        "decompress flare --end");
        cli.at("2026-11-24T08:00:00Z");
        assertThat(cli.run("flare").out())
                .startsWith("Flare plan: three quarters of each dose until Sun 29 Nov, 09:00.")
                .contains("build up (now)");
        cli.at("2026-11-29T08:00:00Z");
        assertThat(cli.run("flare").out()).startsWith("No flare plan is running.");
    }

    @Test
    void doses_are_half_for_two_days_and_three_quarters_for_a_week() {
        assertThat(cli.run(STRETCH).out()).contains("4 sets of 20 s");
        cli.run("flare --start").exits(0);
        assertThat(cli.run(STRETCH).out()).startsWith("""
                        Flare plan: half of each dose and no equipment until Tue 24 Nov, 09:00.
                        Walk first: decompress run walking --for 5m
                        """).contains("2 sets of 20 s");
        assertThat(cli.run("run walking --dry-run").out()).contains("Total 5:00");
        assertThat(cli.run(STRETCH + " --sets 4").out()).contains("4 sets of 20 s");
        cli.at("2026-11-24T08:00:00Z");
        assertThat(cli.run(STRETCH).out()).contains("3 sets of 20 s");
        cli.at("2026-11-29T08:00:00Z");
        assertThat(cli.run(STRETCH).out()).startsWith("Overhead stretch\n").contains("4 sets of 20 s");
    }

    @Test
    void list_show_and_today_have_the_reduced_dose_and_one_line_says_why() {
        cli.own("exercises: {overhead-stretch: {prescription: {per-day: 2}}, dead-hang: {prescription: {per-day: 1}}}");
        cli.at("2026-11-21T08:00:00Z")
                .run("run overhead-stretch --no-questions")
                .exits(0);
        cli.at("2026-11-22T08:00:00Z");
        assertThat(cli.run("list").out()).containsPattern("overhead-stretch +2:05");
        cli.run("flare --start").exits(0);
        var line = "Flare plan: half of each dose and no equipment until Tue 24 Nov, 09:00.\n";

        assertThat(cli.run("list").out())
                .startsWith(line)
                .containsPattern("overhead-stretch +1:05")
                .containsPattern("\n\\*-\\+ +dead-hang ")
                .contains("- left out by your flare plan for now");
        assertThat(cli.run("show overhead-stretch").out())
                .startsWith(line)
                .contains("This time   2 sets of 20 s, rest 10 s, 1 min 5 s in all");
        assertThat(cli.run("show no-equipment").out()).startsWith(line).contains("1:05", "2 sets of 20 s");
        assertThat(cli.run("show overhead-stretch --sheet text").out())
                .contains(line, "Dose in the next session: 2 sets of 20 s");
        assertThat(cli.run("show dead-hang").out())
                .contains("This time   not now: your flare plan leaves out equipment\n");
        assertThat(cli.run("today").out())
                .contains(
                        "2 sets of 20 s, rest 10 s, 1 min 5 s in all", "not now: your flare plan leaves out equipment");
        assertThat(cli.run("run overhead-stretch --fit 70s --dry-run").out()).contains("2 sets of 20 s");
        cli.at("2026-11-24T08:00:00Z");
        assertThat(cli.run("show overhead-stretch").out())
                .startsWith("Flare plan: three quarters of each dose until Sun 29 Nov, 09:00.\n")
                .contains("This time   3 sets of 20 s");
        assertThat(cli.run("list").out()).doesNotContain("left out");
    }

    @Test
    void equipment_is_left_out_of_what_is_due_and_refused_at_any_dose_and_when_resumed() {
        cli.own("exercises: {overhead-stretch: {prescription: {per-day: 2}}, dead-hang: {prescription: {per-day: 1}}}");
        cli.run("flare --start").exits(0);
        assertThat(cli.run("run today --dry-run").exits(0).out())
                .contains("Overhead stretch\n")
                .doesNotContain("hang");
        var refusal = "Your flare plan leaves out equipment for now: dead-hang.\n";
        assertThat(cli.run("run dead-hang --sets 1 --dry-run").exits(1).err()).contains(refusal);
        cli.run("run overhead-stretch --no-questions").exits(0);
        cli.run("run overhead-stretch --no-questions").exits(0);
        assertThat(cli.run("run today --dry-run").exits(1).err()).contains(refusal);
        cli.run("flare --end").exits(0);
        GoAhead.cleared(home, "dead-hang");
        cli.signal(5, 15).run("run dead-hang --no-questions");
        cli.run("flare --start").exits(0);
        assertThat(cli.run("run --resume --no-questions").exits(1).err()).contains("for now: dead-hang.\n");
    }

    @Test
    void session_in_a_flare_is_logged_as_reduced_and_ends_with_the_plan() {
        cli.run("flare --start").exits(0);
        assertThat(cli.run("run overhead-stretch --ready 0s --no-questions").out())
                .contains("2 of 2 sets")
                .endsWith("\nWalk first: decompress run walking --for 5m\n");
        assertThat(cli.run("log --json").out()).contains("\"eased\":true");
        assertThat(cli.run("today").out()).startsWith("Flare plan: half of each dose and no equipment until");
        assertThat(cli.run("flare --end").out())
                .isEqualTo("The flare plan has ended. 'run' offers your usual doses again.\n");
        assertThat(cli.run("today").out()).doesNotContain("Flare");
    }

    @Test
    void equipment_waits_for_the_first_two_days() {
        cli.run("flare --start").exits(0);
        assertThat(cli.run("run lower-back-extension --dry-run").exits(1).err())
                .contains("Your flare plan leaves out equipment for now: lower-back-extension.");
    }

    @Test
    void new_numbness_starts_no_plan() {
        cli.run("safety --profile --have nerve-signs");
        assertThat(cli.run("flare --start").exits(1).err())
                .contains("A condition you recorded rules out exercise for now: new or", "see a doctor");
    }
}
