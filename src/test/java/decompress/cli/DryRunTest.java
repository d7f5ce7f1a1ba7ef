package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Shipped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan with its start times and its total, which touches nothing. */
class DryRunTest {
    @TempDir
    private Path home;

    private Result dryRun(String line) {
        var result = new CliHarness(home).run(("run " + line + " --dry-run").split(" "));
        assertThat(result.passed()).isEqualTo(Duration.ZERO);
        assertThat(home).isEmptyDirectory();
        return result.exits(0);
    }

    private static Stream<String> rows(Result result, String word) {
        return result.out().lines().filter(row -> row.matches(" +[0-9:]+ +" + word + " .*"));
    }

    @Test
    void the_low_dose_of_the_overhead_stretch_is_four_holds_with_suggested_rests_between() {
        dryRun("overhead-stretch --ready 10s").prints("""
                Overhead stretch
                4 sets of 20 s, rest 10 s
                   0:00  get ready      10 s
                   0:10  hold           20 s  set 1 of 4
                   0:30  rest           10 s
                   0:40  hold           20 s  set 2 of 4
                   1:00  rest           10 s
                   1:10  hold           20 s  set 3 of 4
                   1:30  rest           10 s
                   1:40  hold           20 s  set 4 of 4
                   2:00  come out        5 s

                Total 2:05
                """);
    }

    @Test
    void the_high_dose_is_the_other_end_of_each_range() {
        var result = dryRun("overhead-stretch --dose high --ready 10s");
        assertThat(result.out())
                .startsWith("Overhead stretch\n5 sets of 30 s, rest 10 s\n")
                .endsWith("Total 3:25\n");
    }

    @Test
    void ten_minutes_of_inversion_are_held_to_the_two_holds_of_the_starting_dose() {
        var result = dryRun("inversion-table --for 10min --hold 30s --rest 20s --ready 0s");
        assertThat(rows(result, "hold")).hasSize(2);
        assertThat(rows(result, "rest")).hasSize(1);
        assertThat(result.out())
                .endsWith("   0:50  hold           30 s  set 2 of 2\n   1:20  come out      2 min\n\nTotal 3:20\n");
    }

    @Test
    void a_plan_may_be_read_without_a_clearance() {
        assertThat(dryRun("dead-hang").out()).contains("Dead hang\n");
    }

    @Test
    void repetitions_take_their_tempo() {
        dryRun("lower-back-extension --sets 2 --reps 5 --rest 0s --ready 0s").prints("""
                Lower back extension
                2 sets of 5 repetitions (3-1-1)
                   0:00  repeat         25 s  set 1 of 2
                   0:25  repeat         25 s  set 2 of 2
                   0:50  come out       10 s

                Total 1:00
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "desk-break, 5 s 5 s 5 s 10 s",
        "hands-and-knees, 10 s 20 s 5 s",
        "floor, 20 s 10 s 5 s 10 s",
        "no-equipment, 10 s 20 s 5 s 10 s 5 s",
        "lower-back-extension, 20 s"
    })
    void a_lead_in_is_as_long_as_the_change_of_position_and_two_seconds_for_each_step_need(
            String what, String expected) {
        var library = Shipped.library();
        var steps = library
                .routine(what)
                .map(library::exercises)
                .orElseGet(() -> List.of(library.exercise(what).orElseThrow()))
                .stream()
                .map(exercise -> exercise.guidance().steps().size())
                .iterator();
        var leadIns = rows(dryRun(what), "get ready")
                .map(row -> row.replaceFirst(".*get ready +(\\d+) s", "$1"))
                .map(length -> Integer.parseInt(length) - 2 * steps.next() + " s");
        assertThat(String.join(" ", leadIns.toList())).isEqualTo(expected);
    }

    @Test
    void one_lead_in_for_all_may_be_chosen() {
        assertThat(rows(dryRun("hands-and-knees --ready 3s"), "get ready"))
                .hasSize(3)
                .allMatch(row -> row.endsWith(" 3 s"));
        assertThat(rows(dryRun("hands-and-knees --ready 0s"), "get ready")).isEmpty();
    }
}
