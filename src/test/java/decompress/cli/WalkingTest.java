package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.support.GoAhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk, from the plan to the log. */
class WalkingTest extends CliTest {
    @BeforeEach
    void hasAGoAhead() {
        GoAhead.in(home);
    }

    @Test
    void a_walk_is_one_stretch_of_time_without_lead_in_or_rest() {
        assertThat(cli.run("run walking --for 20m --dry-run").out()).isEqualTo("""
                Walking
                20 min
                   0:00  walk         20 min  set 1 of 1

                Total 20:00
                """);
    }

    @Test
    void show_walking_has_its_time_once() {
        assertThat(cli.run("show walking").exits(0).out()).contains("This time   10 min\n");
    }

    @Test
    void a_walk_is_counted_in_the_log_and_the_summary() {
        assertThat(cli.run("run walking --for 20m --no-questions").out())
                .contains("Done. Stay on your feet for a moment before you sit down.")
                .contains("Walked 20 min of 20 min.")
                .doesNotContain("hold", "rest", "Step", "set 1");
        assertThat(cli.run("log").out()).contains("walking  walked 20 min");
        assertThat(cli.run("log summary").out()).contains("walking", "20 min of 20 min");
    }

    @Test
    void the_longest_walk_without_a_prescription_is_ninety_minutes() {
        assertThat(cli.run("run walking --for 90m --dry-run").exits(0).out()).contains("Total 1:30:00");
        assertThat(cli.run("run walking --for 2h --dry-run").exits(2).err()).contains("1 h 30 min in all");
    }

    @Test
    void a_walk_stopped_for_pain_ends_at_once() {
        assertThat(cli.key(30, Input.HURTS)
                        .answer(2)
                        .answer(1)
                        .run("run walking --pain-before 2 --no-questions")
                        .out())
                .contains("Stopped.\nRest now in a position that eases the pain.\n")
                .doesNotContain("Come out", "Next time, instead: decompress run walking");
    }

    @Test
    void walk_replaces_a_ruled_out_exercise() {
        cli.run("safety --profile --have shoulder-replacement,pregnancy");
        assertThat(cli.run("run dead-hang --no-questions").err()).contains("Or take a walk: decompress run walking");
        cli.run("safety --profile --have nerve-signs");
        assertThat(cli.run("run dead-hang --no-questions").err()).doesNotContain("walk");
        assertThat(cli.run("run walking --no-questions").exits(1).err()).contains("rules out Walking");
    }

    @Test
    void only_a_walk_takes_a_bare_total() {
        cli.own("""
                exercises:
                  evening-walk: {name: Evening walk, position: walking, prescription: {total: 20min, sets: 2}}
                  plank: {name: Plank, position: prone, prescription: {total: 2min}}
                """);
        assertThat(cli.run("check").told())
                .contains("a walk has a total time, and no sets")
                .contains("hold or repetitions is missing");
    }
}
