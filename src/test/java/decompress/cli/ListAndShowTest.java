package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.profile.ProfileFile;
import decompress.support.GoAhead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAndShowTest {
    @TempDir
    private Path home;

    private CliHarness decompress() {
        return new CliHarness(home);
    }

    private Result run(String line) {
        return decompress().run(line.split(" "));
    }

    /** Does it once, so that no steps come first. */
    private void knows(String what) {
        GoAhead.in(home);
        run("run " + what + " --no-questions").exits(0);
    }

    private static List<String> ids(Result result, String kind) {
        return result.exits(0).json().list(kind).stream()
                .map(each -> new Result.Fields(each).text("id"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "list --json, overhead-stretch overhead-stretch/seated childs-pose t-spine-extension t-spine-extension/desk"
                + " cat-stretch cat-stretch/seated cow-stretch cow-stretch/seated table-assisted-decompression"
                + " lower-back-extension inversion-table dead-hang foam-rolling walking,"
                + " desk-break hands-and-knees floor no-equipment",
        "list --equipment none --json, overhead-stretch overhead-stretch/seated childs-pose t-spine-extension/desk"
                + " cat-stretch cat-stretch/seated cow-stretch cow-stretch/seated walking, desk-break hands-and-knees",
        "list --equipment box --json, dead-hang, ''",
        "list --position hands-and-knees --json, cat-stretch cow-stretch, ''",
        "list --target upper-back --position supine --json, foam-rolling, ''",
        "list --equipment none --position hanging --json, '', ''",
        "'list --equipment pull,couch --json', t-spine-extension dead-hang, ''",
        "list --target upper --position hands --json, cat-stretch, ''"
    })
    void a_list_can_be_narrowed_down(String line, String exercises, String routines) {
        var result = run(line);
        assertThat(String.join(" ", ids(result, "exercises"))).isEqualTo(exercises.strip());
        assertThat(String.join(" ", ids(result, "routines"))).isEqualTo(routines.strip());
    }

    @Test
    void list_has_one_row_for_each_exercise() {
        knows("hands-and-knees");
        var result = decompress()
                .window(80)
                .run("list", "--position", "hands-and-knees")
                .exits(0);
        result.prints("""
                EXERCISE      TIME  LAST   WHAT IT DOES · NEEDS
                cat-stretch   0:45  today  Stretches the upper back, by rounding it up
                cow-stretch   0:45  today  Bends the lower back backward, gently
                """);
    }

    @Test
    void the_list_fits_a_small_window_and_what_is_cut_says_so() {
        var list = decompress().window(80).run("list").exits(0).out();
        assertThat(list.lines()).hasSizeLessThanOrEqualTo(23).allMatch(line -> line.length() <= 80);
        assertThat(list)
                .containsPattern("\n\\* dead-hang {14}\\d:\\d\\d  –     Stretches the spine · pull-up-bar, stool o…\n")
                .containsPattern("\n\\* table-assisted-decompression\n {24}\\d\\d:\\d\\d  –     Stretches the lower");
    }

    @Test
    void what_fits_nothing_names_nothing_that_a_condition_asks_about() throws Exception {
        new ProfileFile(home.resolve(".local/share/decompress/profile.json"))
                .change(profile -> profile.having(List.of("glaucoma"), LocalDate.of(2026, 11, 22)));
        run("list --equipment none --position hanging").exits(0).prints("""
                No exercise fits all of that. Instead of dead-hang: decompress run
                overhead-stretch
                Easier ways to do it: decompress show dead-hang
                """);
    }

    @Test
    void what_fits_nothing_names_what_can_be_done_instead() {
        run("list --equipment none --position hanging").exits(0).prints("""
                No exercise fits all of that. Instead of dead-hang: decompress run
                overhead-stretch childs-pose
                Easier ways to do it: decompress show dead-hang
                """);
        run("list --position hanging --target upper-back")
                .exits(0)
                .prints("No exercise fits all of that. 'decompress list' shows what there is.\n");
    }

    @Test
    void times_agree_in_every_view() {
        knows("floor");
        assertThat(run("list --target upper").out()).contains("cat-stretch    0:45");
        assertThat(run("show cat-stretch").out()).contains("45 s in all");
        assertThat(run("show cat-stretch --json").json().text("seconds")).isEqualTo("45");
        assertThat(run("run cat-stretch --dry-run").out()).contains("Total 0:45");
        assertThat(run("run floor --dry-run").out()).contains("Total 4:35");
        assertThat(run("show floor").out()).startsWith("On the floor\n4 min 35 s in all");
    }

    @Test
    void the_json_of_an_exercise_has_what_the_text_has() {
        knows("cat-stretch");
        var fields = run("show cat-stretch --json").exits(0).json();
        assertThat(fields.text("id")).isEqualTo("cat-stretch");
        assertThat(fields.text("seconds")).isEqualTo("45");
        assertThat(fields.text("clearance")).isEqualTo("general");
        var text = run("show cat-stretch").exits(0).out();
        assertThat(text).contains("Cat stretch\n", fields.text("for"), fields.text("prescription"));
        for (var list : List.of("steps", "breath", "cautions", "easier", "instead")) {
            assertThat(fields.list(list)).isNotEmpty();
            var words = text.replaceAll("\\s+", " ");
            fields.list(list).forEach(each -> assertThat(words).contains(each.toString()));
        }
    }

    @Test
    void the_json_of_a_routine_names_its_exercises() {
        var fields = run("show desk-break --json").exits(0).json();
        assertThat(fields.list("exercises"))
                .hasToString(
                        "[overhead-stretch/seated, cat-stretch/seated, cow-stretch/seated, t-spine-extension/desk]");
    }

    @Test
    void routine_is_a_page_with_one_line_for_each_exercise() {
        knows("desk-break");
        assertThat(run("show desk-break").exits(0).out()).startsWith("""
                        Desk break, beside a chair
                        2 min 45 s in all · 4 exercises · 1 change of position

                        EXERCISE                  TIME  POSITION  DOSE
                        overhead-stretch/seated   1:00  sitting   2 sets of 20 s, rest 10 s
                        cat-stretch/seated        0:30  sitting   1 set of 20 s
                        cow-stretch/seated        0:30  sitting   1 set of 20 s
                        t-spine-extension/desk    0:45  standing  2 sets of 10 s, rest 10 s

                        To start it: decompress run desk-break
                        The steps of one: decompress show EXERCISE
                        """);
    }

    @Test
    void a_beginning_that_only_one_id_has_is_enough() {
        assertThat(ids(run("list --json"), "exercises")).contains("lower-back-extension");
        assertThat(run("show low --json").exits(0).json().text("id")).isEqualTo("lower-back-extension");
    }

    @ParameterizedTest
    @CsvSource({"40", "80", "200"})
    void nothing_is_wider_than_the_window(int columns) {
        for (var line : List.of("list", "show overhead-stretch", "show dead-hang", "show no-equipment")) {
            var result = decompress().window(columns).run(line.split(" ")).exits(0);
            assertThat(result.out().lines())
                    .as(result.toString())
                    .isNotEmpty()
                    .allMatch(row -> row.length() <= columns)
                    .noneMatch(row -> row.contains("\033"));
        }
    }

    @Test
    void a_narrow_list_leaves_columns_out_but_no_exercise() {
        var narrow = decompress().window(40).run("list").exits(0).out();
        ids(run("list --json"), "exercises")
                .forEach(id -> assertThat(narrow).contains(id.substring(0, Math.min(15, id.length()))));
        assertThat(narrow).contains("desk-break", "floor", "no-equipment");
    }

    @Test
    void a_pipe_sets_no_limit_to_a_table() {
        assertThat(run("list").exits(0).out())
                .contains("couch or bench or chair", "pull-up-bar, stool or box or bench");
    }

    @Test
    void a_charset_of_127_characters_gets_no_others() {
        for (var line : List.of("list", "show overhead-stretch", "show dead-hang", "run floor --dry-run")) {
            var result = decompress()
                    .charset(StandardCharsets.US_ASCII)
                    .run(line.split(" "))
                    .exits(0);
            assertThat(result.out()).as(result.toString()).matches("[ -~\\n]+");
        }
    }

    @Test
    void colour_is_used_when_wanted_only() {
        assertThat(run("show cat-stretch --color always").exits(0).out()).contains("\033[1mCat stretch\033[m");
        assertThat(run("show cat-stretch").exits(0).out()).doesNotContain("\033");
        assertThat(decompress()
                        .with("FORCE_COLOR", "1")
                        .run("list", "--color", "never")
                        .out())
                .doesNotContain("\033");
    }
}
