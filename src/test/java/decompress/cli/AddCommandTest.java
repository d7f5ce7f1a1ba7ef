package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.ExitCode;
import decompress.support.GoAhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddCommandTest extends CliTest {
    private static final String LEAN = """
            exercises:
              side-lean:
                name: Side lean
                position: standing
                prescription: {hold: 20s, sets: 1, rest: none}
            """;

    private Path shared(String yaml) throws IOException {
        return Files.writeString(home.resolve("shared.yaml"), "format: decompress/1\n" + yaml);
    }

    private String own() throws IOException {
        return Files.readString(cli.own());
    }

    @Test
    void conversation_makes_a_private_file_and_says_how_to_start_the_exercise() throws Exception {
        var result = cli.types("Side lean", "", "20s", "y", "2", "10s", "Lean over.", "", "y")
                .run("add")
                .exits(0);
        assertThat(own()).isEqualTo("""
                format: decompress/1

                exercises:
                  side-lean:
                    name: Side lean
                    position: standing
                    prescription: {hold: 20s, sets: 2, sides: [left, right], rest: 10s}
                    steps:
                      - Lean over.
                """);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cli.own())))
                .isEqualTo("rw-------");
        assertThat(result.out()).endsWith("To start it: decompress run side-lean\n");
        cli.run("check").exits(0);
        GoAhead.in(home);
        cli.run("run", "side-lean", "--dry-run").exits(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "q", "yeah"})
    void only_y_writes(String answer) {
        cli.types("Side lean", "", "20s", "", "", "", "", answer).run("add").exits(ExitCode.STOPPED);
        assertThat(cli.own()).doesNotExist();
    }

    @Test
    void leaving_at_a_question_writes_nothing() {
        cli.types("Side lean", "q").run("add").exits(ExitCode.STOPPED);
        assertThat(cli.types("Side lean").run("add").exits(ExitCode.STOPPED).out())
                .endsWith("Nothing was added.\n");
        assertThat(cli.own()).doesNotExist();
    }

    static Object[] examples() throws IOException {
        return ExamplesTest.examples().toArray();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_is_added_and_can_be_added_once_more_without_a_change(Path example) throws Exception {
        cli.types("y").run("add", example.toString()).exits(0);
        cli.run("check").exits(0);
        var once = own();
        assertThat(cli.types().run("add", example.toString()).exits(0).out()).endsWith("Nothing is left to add.\n");
        assertThat(own()).isEqualTo(once);
    }

    @Test
    void all_examples_fit_into_one_file_that_keeps_its_comments() throws Exception {
        cli.own("# my comment\nexercises:\n  # my cat\n  cow-stretch: {prescription: {hold: 5s}}\n");
        for (var example : ExamplesTest.examples()) {
            // Two of them change the same built-in exercise.
            cli.types("y", "y").run("add", example.toString());
            cli.types("s", "y").run("add", example.toString());
        }
        cli.run("check").exits(0);
        assertThat(own()).contains("# my comment\n", "  # my cat\n  cow-stretch: {prescription: {hold: 5s}}\n");
        assertThat(own()).contains("side-lean:", "office:", "wall-squat:", "ранок:");
    }

    @Test
    void standard_input_is_added_with_yes() throws Exception {
        assertThat(cli.pipes("format: decompress/1\n" + LEAN)
                        .run("add", "--yes", "-")
                        .exits(0)
                        .out())
                .isEqualTo(LEAN + "Added to " + cli.own() + ".\nTo start it: decompress run side-lean\n");
        assertThat(own()).isEqualTo("format: decompress/1\n\n" + LEAN);
    }

    @Test
    void without_a_terminal_nothing_is_asked_and_nothing_written() throws Exception {
        cli.run("add")
                .exits(ExitCode.USAGE)
                .warns("decompress: add asks questions and needs a terminal; without "
                        + "one, name a file: decompress add --yes FILE");
        cli.run("add", shared(LEAN).toString())
                .exits(ExitCode.USAGE)
                .warns("decompress: add asks before it writes "
                        + "and needs a terminal; without one, add --yes: decompress add --yes FILE");
        assertThat(cli.own()).doesNotExist();
    }

    @Test
    void shared_file_with_a_mistake_is_shown_as_check_shows_it() throws Exception {
        var file = shared(LEAN.replace("sets", "set"));
        var checked = cli.run("check", file.toString());
        assertThat(cli.types("y").run("add", file.toString()).exits(1).err()).contains("there is no field \"set\"");
        assertThat(checked.out()).contains("there is no field \"set\"");
        assertThat(cli.own()).doesNotExist();
        cli.run("add", "--yes", "missing.yaml").exits(1);
    }

    @Test
    void change_of_a_built_in_exercise_is_named() throws Exception {
        var file = shared("exercises: {cat-stretch: {prescription: {hold: 5s}}, foam-rolling: {hidden: true}}\n");
        assertThat(cli.types("")
                        .run("add", file.toString())
                        .exits(ExitCode.STOPPED)
                        .out())
                .contains("This changes the built-in cat-stretch: prescription.\n")
                .contains("This hides the built-in foam-rolling.\n");
    }

    @Test
    void conflict_of_ids_is_asked_about() throws Exception {
        cli.own(LEAN.replace("20s", "5s"));
        var before = own();
        var file = shared(LEAN + "routines: {mine: {name: Mine, exercises: [side-lean]}}\n")
                .toString();
        cli.run("add", "--yes", file).exits(1);
        cli.types("").run("add", file).exits(ExitCode.STOPPED);
        assertThat(own()).isEqualTo(before);

        assertThat(cli.types("what", "n", "y").run("add", file).exits(0).out())
                .endsWith("To start it: decompress run mine\n");
        assertThat(own()).contains("  side-lean-2:\n", "    exercises: [side-lean-2]\n");
        cli.run("check").exits(0);
    }

    @Test
    void own_file_in_braces_is_left_alone_and_the_lines_can_be_pasted() throws Exception {
        cli.own("exercises: {cow-stretch: {hidden: true}}\n");
        var before = own();
        var result = cli.types("y").run("add", shared(LEAN).toString()).exits(1);
        assertThat(result.out()).contains(LEAN);
        assertThat(result.warning())
                .contains("its field exercises is written in braces.")
                .endsWith("Paste the lines above into it yourself: decompress edit");
        assertThat(own()).isEqualTo(before);
    }

    @Test
    void own_file_with_a_mistake_is_named_before_the_first_question() throws Exception {
        cli.own("exercises:\n  cow-stretch: {hiden: true}\n");
        var result = cli.types("Side lean").run("add").exits(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("there is no field \"hiden\"");
    }

    @Test
    void link_in_the_place_of_the_own_file_stays() throws Exception {
        var dotfiles = Files.writeString(home.resolve("dotfiles.yaml"), "\uFEFFformat: decompress/1\n");
        Files.createDirectories(cli.own().getParent());
        Files.createSymbolicLink(cli.own(), dotfiles);
        cli.types("y").run("add", shared(LEAN).toString()).exits(0);
        assertThat(cli.own()).isSymbolicLink();
        assertThat(dotfiles).hasContent("\uFEFFformat: decompress/1\n\n" + LEAN);
    }

    @Test
    void read_only_file_is_not_replaced() throws Exception {
        cli.own("# mine\n");
        var before = own();
        Files.setPosixFilePermissions(cli.own(), PosixFilePermissions.fromString("r--r--r--"));
        assertThat(cli.types("y").run("add", shared(LEAN).toString()).exits(1).warning())
                .endsWith("it is read-only. Nothing was added.");
        assertThat(own()).isEqualTo(before);
    }

    @Test
    void other_library_is_refused() {
        cli.with("DECOMPRESS_LIBRARY", "other.yaml").run("add").exits(ExitCode.USAGE);
        cli.run("add", "--library", "other.yaml").exits(ExitCode.USAGE);
    }
}
