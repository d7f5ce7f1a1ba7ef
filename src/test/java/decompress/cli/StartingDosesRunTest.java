package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.support.GoAhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who is new to the back-extension machine, the bar or the inversion table. */
class StartingDosesRunTest extends CliTest {
    private static final String WHY = "starting dose. After 3 sessions that go well you can go up (%d so";

    @BeforeEach
    void arrive() {
        GoAhead.cleared(home, "dead-hang", "inversion-table");
    }

    @Test
    void the_first_day_of_an_inversion_table_is_two_holds_of_thirty_seconds() {
        cli.run("run inversion-table --no-questions").exits(0);

        assertThat(cli.run("log --json").out()).contains("\"sets\":2,\"hold_s\":30");
    }

    @Test
    void list_show_and_dry_run_explain_the_dose() {
        assertThat(cli.run("list").out())
                .containsPattern("dead-hang {22}\\d:\\d\\d ")
                .endsWith("New here? Start with: decompress run desk-break\n");
        assertThat(cli.run("show dead-hang").out())
                .contains(
                        "This time   3 sets of 10 s, rest 30 s, ",
                        "Sittings    starting dose. After 3 sessions that go well");
        assertThat(cli.run("run dead-hang --dry-run").out())
                .startsWith("Dead hang: " + WHY.formatted(0))
                .contains("3 sets of 10 s");
        cli.run("run dead-hang --no-questions").exits(0);
        assertThat(cli.run("run dead-hang --dry-run").out()).startsWith("Dead hang: " + WHY.formatted(1));
    }

    @Test
    void dose_stays_the_same_without_a_terminal() {
        for (var day = 0; day < 4; day++) {
            cli.run("run dead-hang --no-questions").exits(0);
        }
        assertThat(cli.run("log --json").out()).contains("\"hold_s\":10").doesNotContain("\"hold_s\":20");
    }

    @Test
    void a_week_of_two_minutes_upside_down_brings_the_offer_of_four_and_a_day_counts_once() {
        for (var day = 16; day <= 21; day++) {
            cli.at("2026-11-%dT18:00:00Z".formatted(day));
            for (var sitting = 0; sitting < 2; sitting++) {
                cli.types("y", "n").run("run inversion-table --ready 0s --pain-before 2 --pain-after 2");
            }
            assertThat(cli.run("run inversion-table --dry-run").out()).startsWith("""
                            Inversion table: starting dose. After 7 sessions that go well, one a day, you
                            can go up (%d so far).""".formatted(day - 15));
        }
        cli.at("2026-11-22T18:00:00Z").run("run inversion-table --no-questions --pain-before 2");
        assertThat(cli.at("2026-11-23T18:00:00Z")
                        .types("y", "n")
                        .run("run inversion-table --ready 0s --pain-before 2 --pain-after 2")
                        .out())
                .startsWith("""
                        Is someone in the room with you? y/N y
                        Inversion table has gone well 7 times. Go up to 4 sets of 30 s, rest 20 s? y =
                        go up · Enter = keep today's dose: n
                        """);
    }

    @Test
    void the_written_dose_once_done_stays_until_pain_stops_it() {
        for (var day = 0; day < 3; day++) {
            cli.run("run dead-hang --no-questions --dose low").exits(0);
            assertThat(cli.run("run dead-hang --dry-run --dose high").out()).contains("3 sets of 10 s");
        }
        cli.types("y").run("run dead-hang --ready 0s --pain-before 1 --pain-after 1");
        assertThat(cli.run("run dead-hang --dry-run").out())
                .startsWith("Dead hang\n")
                .contains("3 sets of 20 s");

        cli.key(5, Input.HURTS).run("run dead-hang --no-questions --ready 0s");
        assertThat(cli.run("run dead-hang --dry-run").out()).contains(WHY.formatted(0), "3 sets of 10 s");
    }

    @Test
    void a_clinician_s_numbers_are_done_from_the_first_day() {
        cli.own("exercises: {dead-hang: {prescription: {hold: 15s, set-by: Dr. Maria Silva}}}");

        assertThat(cli.run("run dead-hang --dry-run").out())
                .startsWith("Dead hang\n")
                .contains("3 sets of 15 s");
    }

    @Test
    void what_begins_as_it_is_written_is_not_talked_about() {
        assertThat(cli.run("run overhead-stretch --dry-run").out()).startsWith("Overhead stretch\n");
    }
}
