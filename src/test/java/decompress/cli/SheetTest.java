package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet for a person without a go-ahead. */
class SheetTest {
    @TempDir
    private Path home;

    @Test
    void sheet_describes_the_exercise_and_leaves_blanks() {
        var cli = new CliHarness(home);
        cli.run("safety --profile --have pregnancy");

        assertThat(cli.run("show lower-back-extension --sheet text").exits(0).out())
                .isEqualTo("""
                        Exercises to ask about
                        Printed on 22 Nov 2026.
                        Conditions recorded: pregnancy.
                            Name: ____________________

                        Lower back extension (lower-back-extension)
                        Strengthens the lower back, together with the hips.
                        Needs: back-extension-machine
                        Standard dose: 10 repetitions at a tempo of 3-1-1, 4–5 sets, rest 1 min
                        Dose in the next session: 1 set of 8 repetitions (3-1-1)
                        [ ] yes, with the standard dose
                        [ ] yes, with these numbers:
                        [ ] no
                            Sets: ____________________
                            Repetitions: ____________________
                            Rest: ____________________
                            Times a day: ____________________
                            Days a week: ____________________
                            Until: ____________________
                            Do not start above a pain (0–10) of: ____________________

                        Signed by
                        At home, record it: decompress safety --cleared EXERCISE --by NAME
                        Numbers go into your own file, with set-by: decompress edit
                            Name: ____________________
                            Day: ____________________
                        """);
    }

    @Test
    void the_table_has_a_card_for_the_helper() {
        assertThat(new CliHarness(home).run("show table --sheet text").exits(0).out())
                .contains("Helper's card: Table-assisted decompression\n")
                .contains("[ ] hands stay on until it is level again\n", "    Stop word: ____");
    }

    @Test
    void the_page_has_what_the_text_has_and_every_exercise_of_a_routine() {
        var page = new CliHarness(home).run("show floor --sheet html").exits(0).raw();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("Child&#39;s pose (childs-pose)</h2>", "cat-stretch", "cow-stretch")
                .contains("<p>\u2610 yes, with the standard dose</p>", "<p class=\"blank\">Sets:</p>");
    }

    @Test
    void name_with_markup_in_an_own_file_is_a_text_on_both_pages() {
        var cli = new CliHarness(home).own("""
                exercises:
                  cat-stretch: {name: "<script>alert(1)</script>"}
                """);
        GoAhead.in(home);
        cli.run("run cat-stretch --no-questions --note </td><script>alert(2)</script>");

        assertThat(cli.run("show cat-stretch --sheet html").exits(0).raw())
                .contains("<h2>&lt;script&gt;alert(1)&lt;/script&gt; (cat-stretch)</h2>")
                .doesNotContain("<script");
        assertThat(cli.run("log export --format html").exits(0).raw())
                .contains("<th scope=\"row\">&lt;script&gt;alert(1)&lt;/script&gt;</th>")
                .contains("&lt;/td&gt;&lt;script&gt;alert(2)&lt;/script&gt;</td>")
                .doesNotContain("<script");
    }
}
