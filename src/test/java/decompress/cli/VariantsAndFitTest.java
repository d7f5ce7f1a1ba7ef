package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsAndFitTest extends CliTest {
    private String told(String commandLine) {
        return cli.run(commandLine).exits(0).out();
    }

    @Test
    void variant_is_chosen_by_word_or_after_a_slash() {
        assertThat(told("run cat-stretch --variant seated --dry-run"))
                .contains("Cat stretch, seated")
                .isEqualTo(told("run cat-stretch/seated --dry-run"));
        assertThat(told("run hands-and-knees --variant seated --dry-run"))
                .contains("Overhead stretch, seated", "Cat stretch, seated", "Cow stretch, seated");
        assertThat(cli.run("run childs-pose --variant seated --dry-run")
                        .exits(2)
                        .err())
                .isEqualTo(
                        "decompress: none of these has the variant 'seated'. 'decompress list' shows the\nvariants.\n");
    }

    @Test
    void the_list_names_variants_and_finds_them_by_their_position() {
        assertThat(told("list"))
                .contains("In another position: overhead-stretch/seated, t-spine-extension/desk, cat-stretch/seated,");
        assertThat(told("list --position sitting").lines().map(line -> line.split(" ")[0]))
                .contains("overhead-stretch/seated", "cat-stretch/seated")
                .doesNotContain("overhead-stretch", "floor");
        assertThat(told("show cat-stretch/seated"))
                .startsWith("Cat stretch, seated\n")
                .contains("Position    sitting");
    }

    @Test
    void a_desk_break_is_done_beside_a_chair_in_about_three_minutes_without_the_steps_of_the_first_time() {
        var plan = told("run desk-break --dry-run");

        assertThat(plan)
                .containsPattern("\\d:\\d\\d  steps +\\d+ s  one at a time")
                .doesNotContain("hands and knees");
        GoAhead.in(home);
        var length = cli.run("run desk-break --no-questions").exits(0).passed();
        assertThat(plan).endsWith("Total %d:%02d\n".formatted(length.toMinutes(), length.toSecondsPart()));
        assertThat(length).isGreaterThan(Duration.ofMinutes(4));
        assertThat(told("run desk-break --dry-run")).contains("Total 2:45").doesNotContain("steps");
        assertThat(cli.run("log --json").json().list("exercises").toString())
                .contains("exercise=overhead-stretch, variant=seated", "exercise=cat-stretch, variant=seated");
    }

    private String exported(String format) {
        return cli.run("log export --format " + format).exits(0).raw();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run cat-stretch/seated --sets 1 --ready 0s",
                "run cat-stretch --variant seated --sets 1 --ready 0s",
                "run cat/sea --fit 5m --ready 0s",
                "run --resume --ready 0s"
            })
    void variant_is_in_the_log_whatever_way_the_session_starts(String line) {
        GoAhead.in(home);
        if (line.contains("--resume")) {
            cli.signal(8, 15).run("run cat-stretch/seated --sets 2 --ready 0s --no-questions");
        }
        assertThat(told(line + " --no-questions")).contains("Move again within half an hour.");

        assertThat(told("log --last 1")).contains("cat-stretch/seated");
        assertThat(told("log --last 1 --json")).contains("\"variant\":\"seated\"");
        assertThat(told("log --last 1 --exercise cat-stretch/seated")).contains("cat-stretch/seated");
        assertThat(told("log summary")).contains("cat-stretch/seated");
        assertThat(exported("csv")).contains(",variant\r\n", ",seated\r\n");
        assertThat(exported("ics")).contains("SUMMARY:cat-stretch/seated");
        assertThat(exported("html")).contains("Cat stretch, seated");
    }

    @Test
    void fitted_session_has_few_changes_of_position() {
        var plan = cli.run("run --fit 4m --dry-run").exits(0).out();

        assertThat(plan).startsWith("Left out, to fit the time: ");
        assertThat(plan.substring(plan.indexOf("Total ")).strip()).matches("Total [0-3]:.*");
        assertThat(told("run cow-stretch overhead-stretch/seated --fit 10m --dry-run"))
                .containsSubsequence("Overhead stretch, seated", "Cow stretch")
                .doesNotContain("Left out");
        assertThat(cli.run("run --fit 10s --ready 0s --dry-run").exits(2).err()).isEqualTo("""
                decompress: nothing fits 10 s; the shortest takes 25 s now. Give it more time,
                or a smaller dose: --sets 1.
                """);
        assertThat(cli.run("run --fit 30s --dry-run").exits(2).err())
                .containsPattern("nothing fits 30 s; the shortest takes 1 min \\d+ s now");
    }

    @Test
    void steps_of_the_first_time_leave_room_for_fewer_exercises() {
        GoAhead.in(home);
        assertThat(told("run desk-break --fit 3m --dry-run"))
                .contains("Left out, to fit the time: cow-stretch/seated, t-spine-extension/desk.");
        assertThat(told("run desk-break --fit 3m --ready 5s --dry-run")).doesNotContain("Left out", "steps");
        cli.run("run desk-break --no-questions").exits(0);

        assertThat(told("run desk-break --fit 3m --dry-run")).doesNotContain("Left out", "steps");
    }

    @Test
    void resumed_session_keeps_its_variant() {
        GoAhead.in(home);
        cli.signal(8, 15).run("run cat-stretch/seated --sets 2 --ready 0s --no-questions");

        assertThat(told("run --resume --dry-run")).contains("Cat stretch, seated");
    }

    @Test
    void fit_with_every_exercise_ruled_out_names_the_conditions() {
        cli.run("safety --profile --have acute-severe-pain");

        assertThat(cli.run("run --fit 4m --no-questions").exits(1).err())
                .contains("your recorded conditions leave no exercise");
    }
}
