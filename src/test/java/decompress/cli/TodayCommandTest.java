package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.support.GoAhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayCommandTest extends CliTest {
    private static final String TWICE_ON_TWO_DAYS = """
            exercises:
              overhead-stretch: {prescription: {hold: 2s, sets: 1, per-day: 2, days: 2/week, set-by: Dr. Silva}}
              cat-stretch: {prescription: {hold: 2s, sets: 2, until: 2026-11-24}}
            """;

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
        // A Sunday, in the evening.
        cli.at("2026-11-22T18:00:00Z");
    }

    @Test
    void where_nothing_is_prescribed_a_desk_break_is_suggested() {
        var suggestion = "Nothing is prescribed for today. A break from sitting: decompress run desk-break\n";

        cli.run("today").answers(0, suggestion, "");
        cli.run("run today").answers(0, suggestion, "");
        assertThat(cli.run("today --json").out()).isEqualTo("""
                {
                  "date": "2026-11-22",
                  "exercises": [],
                  "suggestion": "desk-break"
                }
                """);
    }

    @Test
    void exercise_warning_is_printed_once() {
        cli.own("exercises: {cat-stretch: {cues: {hold: one two three four five six seven eight nine}}}");
        assertThat(cli.run("today").err()).containsOnlyOnce("warning: cat-stretch");
    }

    @Test
    void running_today_repeats_until_nothing_is_due() {
        cli.own(TWICE_ON_TWO_DAYS);
        cli.at("2026-11-15T18:00:00Z").run("run today").exits(0);
        cli.at("2026-11-22T18:00:00Z");
        assertThat(cli.run("today").out()).isEqualTo("""
                due   overhead-stretch
                      1 set of 2 s, 17 s in all
                      0 of 2 today, 0 of 2 days this week, set by Dr. Silva
                due   cat-stretch
                      2 sets of 2 s, rest 5 s, 34 s in all
                      0 of 1 today, until 2026-11-24
                To do it: decompress run today
                """);
        assertThat(cli.run("run today").out()).contains("3 of 3 sets");
        assertThat(cli.run("run today").out()).contains("1 of 1 set in ");
        assertThat(cli.run("today").out()).isEqualTo("""
                done  overhead-stretch
                      1 set of 2 s, 17 s in all
                      2 of 2 today, 1 of 2 days this week, set by Dr. Silva
                done  cat-stretch
                      2 sets of 2 s, rest 5 s, 34 s in all
                      1 of 1 today, until 2026-11-24
                Nothing is due any more today.
                """);
        cli.run("run today").answers(0, "Nothing is due any more today.\n", "");
    }

    @Test
    void the_days_of_a_week_begin_anew_on_monday_and_a_last_day_is_the_last() {
        cli.own(TWICE_ON_TWO_DAYS);
        for (var day : new String[] {"20", "21"}) {
            cli.at("2026-11-" + day + "T10:00:00Z").run("run overhead-stretch");
        }
        assertThat(cli.at("2026-11-22T18:00:00Z").run("today").out())
                .startsWith(
                        "free  overhead-stretch\n      1 set of 2 s, 17 s in all\n      0 of 2 today, 2 of 2 days this week");
        // Midnight is passed in Berlin, not in Greenwich.
        assertThat(cli.at("2026-11-22T23:30:00Z").run("today").out())
                .startsWith(
                        "due   overhead-stretch\n      1 set of 2 s, 17 s in all\n      0 of 2 today, 0 of 2 days this week");
        assertThat(cli.at("2026-11-24T22:00:00Z").run("today").out()).contains("cat-stretch");
        assertThat(cli.at("2026-11-24T23:00:00Z").run("today").out()).doesNotContain("cat-stretch");
    }

    @Test
    void a_session_that_was_broken_off_is_due_until_it_is_resumed() {
        cli.own(TWICE_ON_TWO_DAYS).key(14, Input.STOP).key(15, Input.STOP).run("run cat-stretch");
        assertThat(cli.run("today").out()).contains("due   cat-stretch");
        cli.run("run --resume");
        assertThat(cli.run("today").out()).contains("done  cat-stretch");
    }

    @Test
    void an_id_beside_the_word_is_run_as_well_and_no_id_is_the_word() {
        assertThat(cli.run("run today cow-stretch --dry-run").out()).contains("Cow stretch");
        cli.own("exercises: {today: {name: Today}}");
        assertThat(cli.run("check").out()).contains("today stands for what is due");
    }
}
