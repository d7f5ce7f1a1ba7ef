package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a session was, for every command that asks for days: at midnight, in the nights of the clock, on a journey. */
class DaysAndPlacesTest extends CliTest {
    /** Four holds of 20 s, 1 min 55 s in all. */
    private static final String SESSION = "run overhead-stretch --ready 0s --no-questions --dose low";

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
        cli.own("exercises: {overhead-stretch: {prescription: {per-day: 1}}}");
    }

    private void does(String place, String instant) {
        cli.in(place).at(instant).run(SESSION).exits(0);
    }

    private String log(String options) {
        return cli.run("log " + options).exits(0).out();
    }

    private List<String> started() {
        return cli.run("log --json").exits(0).jsonLines().stream()
                .map(session -> session.text("started"))
                .toList();
    }

    private static String session(String when) {
        return "2026\n  " + when + "  overhead-stretch  4 sets, held 1 min 20 s\n";
    }

    @Test
    void a_session_over_midnight_was_on_the_day_on_which_it_began() {
        does("Europe/Berlin", "2026-11-22T22:59:00Z");
        var none = "No session matches.\n";

        for (var options :
                List.of("--until yesterday", "--since yesterday", "--since 2d", "--since sunday --until 1d")) {
            assertThat(log(options)).as(options).isEqualTo(session("Sun 22 Nov 23:59"));
        }
        for (var options :
                List.of("--since today", "--since 0d", "--since 1d", "--since monday", "--until 2026-11-21")) {
            assertThat(log(options)).as(options).isEqualTo(none);
        }
        assertThat(cli.run("today").out()).startsWith("due   overhead-stretch").contains("0 of 1 today");
        assertThat(cli.at("2026-11-22T22:59:59Z").run("today").out())
                .startsWith("done  overhead-stretch")
                .contains("1 of 1 today");
    }

    @Test
    void repeated_hour_is_distinguished_by_its_offset() {
        does("Europe/Berlin", "2026-10-25T00:59:30Z");
        does("Europe/Berlin", "2026-10-25T01:30:00Z");

        assertThat(started()).containsExactly("2026-10-25T02:59:30+02:00", "2026-10-25T02:30:00+01:00");
        assertThat(log("")).isEqualTo("""
                2026
                  Sun 25 Oct 02:59  overhead-stretch  4 sets, held 1 min 20 s
                  Sun 25 Oct 02:30  overhead-stretch  4 sets, held 1 min 20 s
                """);
        assertThat(cli.run("log export --format ics").raw())
                .contains("DTSTART:20261025T005930Z", "DTEND:20261025T010125Z", "DTSTART:20261025T013000Z");
        assertThat(cli.at("2026-10-25T02:01:54Z").run("due --json").json().text("minutes"))
                .isEqualTo("29");
    }

    @Test
    void the_hour_that_is_left_out_is_no_part_of_a_session() {
        does("Europe/Berlin", "2026-03-29T00:59:30Z");

        assertThat(log("")).isEqualTo(session("Sun 29 Mar 01:59"));
        assertThat(cli.run("log --json").jsonLines().get(0).text("seconds")).isEqualTo("115.0");
        assertThat(cli.at("2026-03-29T01:31:24Z").run("due --json").json().text("minutes"))
                .isEqualTo("29");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 2026-10-24T21:59:59Z, 2026-10-24T22:00:00Z",
        "2026-10-26, 2026-10-25T22:59:59Z, 2026-10-25T23:00:00Z",
        "2026-03-29, 2026-03-28T22:59:59Z, 2026-03-28T23:00:00Z",
        "2026-03-30, 2026-03-29T21:59:59Z, 2026-03-29T22:00:00Z"
    })
    void a_day_begins_at_midnight_of_the_place_whatever_the_clock_did_that_night(
            String day, String before, String after) {
        does("Europe/Berlin", before);
        does("Europe/Berlin", after);

        assertThat(log("--since " + day).lines()).hasSize(2);
        assertThat(log("--since " + day)).contains(" 00:00  ");
        assertThat(log("--until " + day).lines()).hasSize(3);
    }

    @Test
    void on_a_journey_each_session_keeps_the_day_and_the_time_of_its_place() {
        does("Europe/Berlin", "2026-11-22T22:30:00Z");
        does("America/New_York", "2026-11-23T02:00:00Z");
        does("Pacific/Auckland", "2026-11-23T20:00:00Z");

        assertThat(started())
                .containsExactly("2026-11-22T23:30:00+01:00", "2026-11-22T21:00:00-05:00", "2026-11-24T09:00:00+13:00");
        assertThat(log("")).isEqualTo("""
                2026
                  Sun 22 Nov 23:30  overhead-stretch  4 sets, held 1 min 20 s
                  Sun 22 Nov 21:00  overhead-stretch  4 sets, held 1 min 20 s
                  Tue 24 Nov 09:00  overhead-stretch  4 sets, held 1 min 20 s
                """);
        assertThat(log("--since 2026-11-22 --until 2026-11-22").lines()).hasSize(3);
        assertThat(log("--since 2026-11-23 --until 2026-11-23")).isEqualTo("No session matches.\n");
        assertThat(cli.run("log summary --json").json().text("active_of_last_7_days"))
                .isEqualTo("2");
        assertThat(cli.run("log export --format csv").raw())
                .contains(",America/New_York,2026-11-22,", ",Pacific/Auckland,2026-11-24,");
    }

    @Test
    void due_today_counts_local_dates() {
        does("Pacific/Auckland", "2026-11-22T12:00:00Z");

        assertThat(cli.in("Europe/Berlin")
                        .at("2026-11-22T13:00:00Z")
                        .run("today")
                        .out())
                .as("it was Monday there, and is Sunday here")
                .startsWith("due ");
        assertThat(cli.at("2026-11-23T13:00:00Z").run("today").out()).startsWith("done ");
    }

    @Test
    void the_29th_of_february_is_a_day_and_only_in_a_leap_year() {
        does("Europe/Berlin", "2028-02-29T09:00:00Z");
        cli.at("2028-03-07T09:00:00Z");

        assertThat(log("--since 8d").lines()).hasSize(2);
        assertThat(log("--since 7d")).isEqualTo("No session matches.\n");
        assertThat(log("--since 2028-02-29 --until 2028-02-29").lines()).hasSize(2);
        assertThat(cli.run("log --since 2027-02-29").exits(2).warning())
                .isEqualTo("decompress: --since: '2027-02-29' is not a date; write it like 2026-11-22, today, "
                        + "yesterday, 7d or monday.");
        assertThat(cli.at("2029-03-01T09:00:00Z").run("log --since yesterday").out())
                .isEqualTo("No session matches.\n");
    }

    /** Sessions on each of ten days, the last one today. */
    @ParameterizedTest
    @CsvSource({
        "today, 1, 10",
        "yesterday, 2, 9",
        "0d, 1, 10",
        "1d, 1, 9",
        "2d, 2, 8",
        "7d, 7, 3",
        "sunday, 1, 10",
        "saturday, 2, 9",
        "monday, 7, 4",
        "9d, 9, 1"
    })
    void since_a_day_takes_in_that_day_and_all_after_it(String written, int since, int until) {
        for (var day = 13; day <= 22; day++) {
            does("Europe/Berlin", "2026-11-" + day + "T17:00:00Z");
        }

        assertThat(log("--since " + written).lines()).hasSize(1 + since);
        assertThat(log("--until " + written).lines()).hasSize(1 + until);
    }

    @Test
    void every_way_to_look_at_the_log_takes_in_the_same_days() {
        for (var day = 13; day <= 22; day++) {
            does("Europe/Berlin", "2026-11-" + day + "T17:00:00Z");
        }
        var days = " --since 2026-11-15 --until 2026-11-17";

        assertThat(log(days.strip()).lines()).hasSize(1 + 3);
        assertThat(cli.run("log --json" + days).jsonLines()).hasSize(3);
        assertThat(cli.run("log summary --json" + days).json().text("sessions")).isEqualTo("3");
        assertThat(cli.run("log export --format json" + days).raw().lines()).hasSize(3);
        assertThat(cli.run("log export --format csv" + days).raw().lines()).hasSize(1 + 3 * 4);
        assertThat(cli.run("log export --format ics" + days).raw().lines().filter("BEGIN:VEVENT"::equals))
                .hasSize(3);
    }

    @Test
    void days_the_wrong_way_round_fit_nothing_and_say_so() {
        does("Europe/Berlin", "2026-11-22T17:00:00Z");

        assertThat(log("--since today --until yesterday")).isEqualTo("No session matches.\n");
    }
}
