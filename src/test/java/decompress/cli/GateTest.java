package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate where there is no terminal; {@link GateOnATerminalIT} is about the others. */
class GateTest extends CliTest {
    private static final String STARTING_DOSE = "No go-ahead is recorded, so this session uses the starting dose.\n";

    private void refused(String command, String why) {
        cli.run(command).answers(ExitCode.FAILED, "", why);
        assertThat(cli.run("log --json").out()).isEmpty();
    }

    private Result runs(String command) {
        var told = cli.run(command);
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        return told;
    }

    @Test
    void gentle_exercise_without_a_go_ahead_starts_with_notice_and_signs_the_first_time() {
        var first = runs("run overhead-stretch").out();
        Shipped.safety().stopSigns().forEach(sign -> assertThat(first).contains(sign));
        assertThat(first)
                .startsWith("Talk to a doctor or physiotherapist first.")
                .contains("Call 112, 911 or 999 now", STARTING_DOSE);
        assertThat(runs("run overhead-stretch").out()).startsWith(STARTING_DOSE);
    }

    @Test
    void exercise_without_its_named_clearance_is_refused() {
        refused("run dead-hang", """
                decompress: A doctor or physiotherapist must clear you for Dead hang by name.
                'decompress show dead-hang' lists who should not do it.
                A sheet to take along: decompress show dead-hang --sheet text
                When you have the clearance, record it:
                decompress safety --cleared dead-hang --by "Dr. Maria Silva"
                An easier way to ask about: Hang for 5 seconds, with most of your weight on your
                feet.
                Instead: decompress run overhead-stretch childs-pose
                Or take a walk: decompress run walking
                """);
        assertThat(home).isEmptyDirectory();
        cli.run("safety --profile --have none").exits(0);
        cli.run("safety", "--cleared", "inversion-table", "--by", "Dr. Maria Silva");
        assertThat(cli.run("run dead-hang").code()).isEqualTo(ExitCode.FAILED);
        cli.run("safety", "--cleared", "dead-hang", "--by", "Dr. Maria Silva");
        runs("run dead-hang --no-questions");
        cli.run("safety --withdraw dead-hang");
        assertThat(cli.run("run dead-hang --no-questions").code()).isEqualTo(ExitCode.FAILED);
        assertThat(cli.run("run dead-hang --cleared").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void ruled_out_exercise_is_refused_despite_any_claim() {
        cli.run("safety --profile --have spinal-fracture,osteoporosis");
        var why = """
                decompress: You recorded: recent fracture. That rules out Cat stretch.
                If this is new or getting worse, check the warning signs: decompress safety
                If it no longer applies: decompress safety --profile
                """;
        refused("run cat-stretch", why);
        refused("run cat-stretch --cleared --no-questions", why);
        cli.run("safety --cleared cat-stretch --by somebody");
        refused("run cat-stretch", why);
    }

    @Test
    void condition_to_ask_about_is_refused_without_a_terminal() {
        cli.run("safety --profile --have osteoporosis");
        refused("run cat-stretch overhead-stretch", """
                decompress: You recorded: osteoporosis or osteopenia. Ask a doctor or
                physiotherapist before you do Cat stretch.
                When you have the clearance, record it:
                decompress safety --cleared cat-stretch --by "Dr. Maria Silva"
                Without that: decompress run overhead-stretch
                """);
        runs("run cat-stretch --cleared");
        cli.run("safety --cleared cat-stretch --by somebody");
        runs("run cat-stretch");
    }

    @Test
    void clearance_older_than_a_condition_does_not_count() {
        cli.at("2026-11-20T09:00:00Z").run("safety --cleared cat-stretch --by somebody");
        runs("run cat-stretch");
        cli.at("2026-11-22T09:00:00Z").run("safety --profile --have osteoporosis");
        assertThat(cli.run("run cat-stretch").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void dry_run_asks_and_records_nothing() {
        assertThat(runs("run dead-hang --dry-run").out()).doesNotContain("professional");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void resumed_session_passes_the_questions_too() {
        cli.key(29, Input.STOP).key(30, Input.STOP).run("run cat-stretch");
        cli.run("safety --profile --have spinal-fracture");
        assertThat(cli.run("run --resume").err())
                .startsWith("decompress: You recorded: recent fracture. That rules out Cat stretch.");
    }

    /** What starts without an answer, by what is recorded; the same in a pipe, with --no-questions and by a setting. */
    @ParameterizedTest
    @ValueSource(strings = {"pipe", "--no-questions", "questions: false"})
    void go_ahead_where_no_one_can_answer_has_one_table(String way) throws Exception {
        var table = new StringBuilder("\n");
        for (var recorded : List.of("nothing", "go-ahead", "clearances")) {
            for (var exercise :
                    List.of("overhead-stretch", "lower-back-extension", "dead-hang", "inversion", "table")) {
                var place = Files.createDirectories(home.resolve(recorded + exercise));
                switch (recorded) {
                    case "go-ahead" -> GoAhead.in(place);
                    case "clearances" ->
                        GoAhead.cleared(place, "dead-hang", "inversion-table", "table-assisted-decompression");
                    default -> Files.createDirectories(place);
                }
                var person = new CliHarness(place);
                if (way.startsWith("questions")) {
                    person.file(
                            place.resolve(".config/decompress/settings.yaml"),
                            "format: decompress-settings/1\n" + way + "\n");
                }
                if (!way.equals("pipe")) {
                    person.types("y", "y", "y");
                }
                var told = person.run(
                        "run " + exercise + " --dose high --ready 0s" + (way.startsWith("--") ? " " + way : ""));
                assertThat(told.out()).as(told.toString()).doesNotContain("y/N", "Enter =");
                var log = person.run("log").out();
                var sets = Pattern.compile("  (\\d+ sets?, [^,\n]*)").matcher(log);
                table.append("%-10s %-20s %s%n"
                        .formatted(recorded, exercise, told.code() == 0 && sets.find() ? sets.group(1) : "refused"));
            }
        }
        assertThat(table).hasToString("""

                nothing    overhead-stretch     4 sets, held 1 min 20 s
                nothing    lower-back-extension refused
                nothing    dead-hang            refused
                nothing    inversion            refused
                nothing    table                refused
                go-ahead   overhead-stretch     5 sets, held 2 min 30 s
                go-ahead   lower-back-extension 5 sets, 50 repetitions
                go-ahead   dead-hang            refused
                go-ahead   inversion            refused
                go-ahead   table                refused
                clearances overhead-stretch     5 sets, held 2 min 30 s
                clearances lower-back-extension 5 sets, 50 repetitions
                clearances dead-hang            3 sets, held 30 s
                clearances inversion            2 sets, held 1 min
                clearances table                refused
                """);
    }
}
