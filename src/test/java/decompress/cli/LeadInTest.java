package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lead-in to an exercise, by how well the person knows it. */
class LeadInTest {
    private static final Duration SHORT = Duration.ofSeconds(10 + 20 + 5);

    private CliHarness cli;

    @BeforeEach
    void a_house(@TempDir Path home) {
        GoAhead.cleared(home, "dead-hang");
        cli = new CliHarness(home);
    }

    private Duration length(String commandLine) {
        return cli.run(commandLine).exits(0).passed();
    }

    @Test
    void steps_take_the_time_to_hear_them_the_first_time_and_after_a_month_without() {
        var first = length("run overhead-stretch --sets 1 --hold 20s");

        assertThat(first).isGreaterThan(SHORT.plusSeconds(25));
        assertThat(length("run overhead-stretch --sets 1 --hold 20s")).isEqualTo(SHORT);
        cli.at("2026-12-20T06:31:04Z");
        assertThat(length("run overhead-stretch --sets 1 --hold 20s")).isEqualTo(SHORT);
        cli.at("2027-01-23T06:31:04Z");
        assertThat(length("run overhead-stretch --sets 1 --hold 20s")).isEqualTo(first);
    }

    @Test
    void dangerous_exercises_show_steps_every_time() {
        var first = length("run dead-hang --sets 1");

        assertThat(length("run dead-hang --sets 1")).isEqualTo(first);
    }

    @Test
    void chosen_time_to_get_ready_wins() {
        assertThat(length("run dead-hang --sets 1 --hold 10s --ready 3s")).isEqualTo(Duration.ofSeconds(3 + 10 + 10));
    }

    @Test
    void time_to_get_ready_in_settings_keeps_the_steps(@TempDir Path home) {
        GoAhead.cleared(home, "dead-hang");
        var withASetting = new CliHarness(home)
                .file(home.resolve(".config/decompress/settings.yaml"), "format: decompress-settings/1\nready: 3s\n");
        var all = length("run dead-hang --sets 1 --hold 10s");

        assertThat(withASetting
                        .run("run dead-hang --sets 1 --hold 10s")
                        .exits(0)
                        .passed())
                .isEqualTo(all.minusSeconds(20 - 3));
    }

    @Test
    void in_a_routine_an_exercise_that_comes_twice_is_explained_once() {
        var once = length("run cat-stretch --sets 1 --hold 20s --dose low");
        cli.at("2027-02-20T06:31:04Z");

        assertThat(length("run cat-stretch cat-stretch --sets 1 --hold 20s --dose low"))
                .isEqualTo(once.plus(Duration.ofSeconds(5 + 20 + 5)));
    }
}
