package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's own file, from its lines to the log. */
class OwnExercisesTest extends CliTest {
    private static final String FOUR_LINES = """
            exercises:
              overhead-stretch:
                prescription:
                  {hold: 15s, sets: 2, set-by: Dr. Silva, set-on: 2026-11-20, per-day: 2, pain-ceiling: 3}
            """;

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
    }

    @Test
    void four_lines_change_hold_and_sets_of_one_exercise_and_nothing_else() {
        var everything = "run overhead-stretch cat-stretch cow-stretch childs-pose --dry-run";
        var before = cli.run(everything).out();
        var alone =
                cli.run("run overhead-stretch --hold 15s --sets 2 --dry-run").out();
        var rest = cli.run("run cat-stretch cow-stretch childs-pose lower-back-extension --dry-run")
                .out();
        cli.own(FOUR_LINES);

        assertThat(cli.run(everything).out()).isNotEqualTo(before);
        assertThat(cli.run("run overhead-stretch --dry-run").out()).isEqualTo(alone);
        assertThat(cli.run("run cat-stretch cow-stretch childs-pose lower-back-extension --dry-run")
                        .out())
                .isEqualTo(rest);
    }

    @Test
    void dose_of_one_side_or_of_sides_that_differ_says_so_in_every_view() {
        cli.own("""
                exercises:
                  cat-stretch: {prescription: {sides: [left], per-day: 1}}
                  cow-stretch: {prescription: {hold: {left: 20s, right: 10s}}}
                  childs-pose: {prescription: {hold: 20s, sides: [left, right]}}
                """);
        for (var view : List.of("show cat-stretch", "today", "run cat-stretch --dry-run")) {
            assertThat(cli.run(view).out()).as(view).contains("1 set of 20 s, left side only");
        }
        assertThat(cli.run("show cat-stretch").out()).contains("hold 20 s, 1–3 sets, left side only, rest");
        assertThat(cli.run("show childs-pose").out())
                .contains("hold 20 s, 3 or more sets on each side, rest", "3 sets of 20 s on each side");
        assertThat(cli.run("show cow-stretch").out()).contains("left 1 set of 20 s, right 1 set of 10 s");
        for (var window : List.of(100, 40)) {
            assertThat(cli.window(window).run("list").out().replaceAll("\\s+", " "))
                    .containsPattern("cat-stretch[^·]*( · [a-z ]+)? · left side only")
                    .containsPattern("cow-stretch[^·]*( · [a-z ]+)? · sides differ")
                    .containsOnlyOnce("side only");
        }
    }

    @Test
    void list_exercise_without_purpose_and_targets_starts_with_its_sides() {
        cli.own("""
                exercises:
                  reach:
                    name: Reach
                    position: prone
                    equipment: [mat]
                    prescription: {sets: {left: [20s, 15s], right: [10s]}, rest: 5s}
                """);
        assertThat(cli.run("list --position prone").out()).containsPattern("reach +1:20  –     sides differ · mat\\n");
    }

    @Test
    void list_and_show_name_the_source_of_numbers() {
        cli.own(FOUR_LINES).run("safety --profile --have glaucoma,osteoporosis,spinal-fracture");

        assertThat(cli.run("list").out())
                .contains(
                        "!+ overhead-stretch ",
                        "*! inversion-table ",
                        "! ruled out by a condition you recorded",
                        "+ yours, or with your numbers");
        assertThat(cli.run("show overhead-stretch").out()).contains("""
                From        shipped, changed by your own file: hold, sets
                Set by      Dr. Silva, on 2026-11-20
                How often   2 times a day
                Pain        only up to 3 of 10
                For you     ruled out by a condition you recorded: recent fracture
                """);
        cli.run("safety --profile --have osteoporosis");
        assertThat(cli.run("list").out()).contains("?  cat-stretch ", "? only with a professional's yes");
        assertThat(cli.run("show cat-stretch --json").out())
                .contains(
                        "\"from\": \"shipped\"", "\"sets\": \"filled\"", "\"ask_because_of\": [\n    \"osteoporosis\"");
        assertThat(cli.run("show cow-stretch").out()).doesNotContain("From  ", "For you");
    }

    @Test
    void an_exercise_of_ones_own_is_done_and_logged_side_by_side() {
        cli.own("""
                exercises:
                  side-bend:
                    name: Side bend
                    position: standing
                    prescription: {hold: 3s, sets: 2, rest: 1s, sides: "left, right"}
                """);

        assertThat(cli.run("run side-bend").out()).contains("4 of 4 sets in ");
        assertThat(cli.run("log --json").out())
                .contains("\"side\":\"left\"", "\"side\":\"right\"")
                .containsOnlyOnce("\"exercise\":\"side-bend\"");
        assertThat(cli.run("show side-bend").out()).contains("From        your own file");
    }

    @Test
    void a_plan_that_takes_longer_than_a_day_is_a_mistake() {
        cli.own("exercises: {cat-stretch: {prescription: {hold: 1h, sets: 30, set-by: Dr. Silva}}}");
        cli.run("run cat-stretch --dry-run").exits(2).prints("");
        assertThat(cli.run("run cat-stretch").warning())
                .startsWith("decompress: that would take 30 h")
                .contains("a session takes at most a day");
    }

    @Test
    void pain_above_the_ceiling_is_held_against_the_prescription() {
        cli.own(FOUR_LINES);
        var told = cli.run("run overhead-stretch --pain-before 4");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(told.err()).isEqualTo("""
                decompress: Dr. Silva prescribed Overhead stretch only up to a pain of 3. Yours
                is 4.
                Not started. Other exercises: decompress list
                """);
        assertThat(cli.run("run overhead-stretch --pain-before 3").code()).isZero();
    }

    @Test
    void pain_of_the_latest_session_is_mentioned_once() {
        var said = "Last time, Overhead stretch ";
        cli.key(10, Input.HURTS).run("run overhead-stretch");
        GoAhead.in(home);
        assertThat(cli.run("run overhead-stretch").out()).startsWith(said + """
                        was stopped for pain.
                        Easier: Hold it for 5 to 10 seconds, two or three times.
                        Instead: decompress run childs-pose
                        No one can answer here, so this session does half the sets.
                        """);
        assertThat(cli.run("run overhead-stretch --pain-before 2 --pain-after 3")
                        .out())
                .doesNotContain(said);
        assertThat(cli.run("run overhead-stretch --pain-before 2 --pain-after 4")
                        .out())
                .doesNotContain(said);
        assertThat(cli.run("run overhead-stretch").out()).startsWith(said + "ended with more pain: 2 before, 4 after.");
        assertThat(cli.run("run overhead-stretch").out()).doesNotContain(said);
    }

    @Test
    void own_exercise_with_a_universal_condition_is_refused_in_every_way_in() {
        cli.own("""
                exercises:
                  wall-slide: {name: Wall slide, position: standing, prescription: {hold: 10s, sets: 1, rest: none}}
                routines:
                  mine: {name: Mine, exercises: [wall-slide]}
                """).run("safety --profile --have nerve-signs");

        for (var way : new String[] {
            "run wall-slide",
            "run wall-slide --cleared --no-questions",
            "run mine",
            "run mine --fit 5m",
            "remind --routine mine"
        }) {
            var result = cli.run(way);
            assertThat(result.code()).as(way).isEqualTo(ExitCode.FAILED);
            assertThat(result.err()).as(way).isNotBlank();
        }
        assertThat(cli.run("show wall-slide").out())
                .contains("ruled out by a condition you recorded: new or spreading");
    }
}
