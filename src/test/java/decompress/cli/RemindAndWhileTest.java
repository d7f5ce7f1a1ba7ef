package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindAndWhileTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    remind --every 10s       | --every takes a duration from 1 min to 8 h, not 10 s.
                    remind --until 7:30      | --until 7:30 is over for today
                    remind --until noon      | --until takes a time of the day, such as 18:00, not 'noon'
                    remind --routine nothing | there is no exercise or routine 'nothing'
                    due --every 0m           | --every takes a duration from 1 min to 8 h, not 0 s.
                    due --format %x          | --format knows %t, %m and %% only
                    while                    | COMMAND
                    """)
    void impossible_arguments_are_explained(String arguments, String words) {
        var result = new CliHarness(home).run(arguments);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(words);
    }

    @Test
    void a_routine_of_which_nothing_fits_a_break_is_refused() {
        var result = new CliHarness(home).run("remind --routine dead-hang");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no exercise of 'dead-hang' suits a break");
    }

    @Test
    void without_any_movement_it_is_time_to_move() {
        var result = new CliHarness(home).run("due");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("no movement in the log yet\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_session_just_now_leaves_nothing_due() {
        var household = new CliHarness(home);
        household.run("run cat --sets 1 --hold 2s --ready 0s --no-questions --cleared");
        var result = household.run("due --json");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"minutes\": 0", "\"due\": false");
    }

    @Test
    void missing_command_exits_with_127() {
        var result = new CliHarness(home).run("while -- /no/such/command");
        assertThat(result.code()).isEqualTo(127);
        assertThat(result.err()).isEqualTo("""
                decompress: cannot run '/no/such/command': there is no such program, or it may
                not be run.
                """);
    }

    @Test
    void summary_counts_the_breaks_of_the_day() {
        var household = new CliHarness(home).file(home.resolve(".local/share/decompress/sessions.jsonl"), """
                {"v":1,"id":"01KANF0BJ02V6QKZ8M4T0D3C9W","at":"2026-11-22T07:10:00+01:00","zone":"Europe/Berlin","break":"moved","sat_s":1800}
                {"v":1,"id":"01KANF0BJ02V6QKZ8M4T0D3C9X","at":"2026-11-22T07:20:00+01:00","zone":"Europe/Berlin","break":"away","sat_s":600}
                """);
        assertThat(household.run("log summary").out())
                .contains("Today: 2 breaks from sitting, the longest time of sitting 30 min.");
        assertThat(household.run("log summary --json").out())
                .contains("\"breaks_today\": 2", "\"longest_sitting_today_s\": 1800");
    }
}
