package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.json.Json;
import decompress.perform.ExitCode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String TWO_MISTAKES = """
            format: decompress/1
            exercises:
              cat-stretch: {prescription: {hold: soon, tempoo: 3}}
            """;

    @TempDir
    private Path home;

    @Test
    void every_problem_has_its_place_a_caret_and_a_hint() {
        var file = home.resolve("mine.yaml");
        var told = new CliHarness(home).file(file, TWO_MISTAKES).run("check", file.toString());

        assertThat(told.out()).isEqualTo("""
                %1$s:3:38: error: cat-stretch: hold: "soon" is not a length of time
                      cat-stretch: {prescription: {hold: soon, tempoo: 3}}
                                                         ^
                  hint: for example: hold: 20-30s

                %1$s:3:44: error: cat-stretch: there is no field "tempoo"
                      cat-stretch: {prescription: {hold: soon, tempoo: 3}}
                                                               ^
                  hint: did you mean tempo?

                """.formatted(file));
        assertThat(told.err()).isEqualTo("decompress: 2 errors in " + file + "\n");
        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void editors_read_the_same_as_json() {
        var cli = new CliHarness(home).own("exercises: {cat-stretch: {prescription: {hold: soon}}}");

        cli.run("check --json")
                .exits(1)
                .warns("decompress: 1 error in " + cli.own())
                .prints("""
                [
                  {
                    "file": "%1$s",
                    "line": 2,
                    "column": 48,
                    "severity": "error",
                    "message": "cat-stretch: hold: \\"soon\\" is not a length of time",
                    "hint": "for example: hold: 20-30s"
                  }
                ]
                """.formatted(cli.own()));
    }

    @Test
    void a_file_without_problems_is_said_to_have_none() {
        var cli = new CliHarness(home).own("exercises: {cat-stretch: {prescription: {hold: 15s}}}");

        cli.run("check").answers(0, "no problems in " + cli.own() + "\n", "");
        cli.run("check --json").answers(0, "[]\n", "");
    }

    @Test
    void a_warning_alone_is_no_failure() {
        var cli = new CliHarness(home)
                .own("exercises: {cat-stretch: {cues: {hold: one two three four five six seven eight nine}}}");

        var told = cli.run("check");
        assertThat(told.out()).contains("warning: cat-stretch").endsWith("1 warning in " + cli.own() + "\n");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
    }

    @Test
    void a_file_is_looked_at_alone_when_it_is_used_alone() {
        var file = home.resolve("mine.yaml");
        var cli = new CliHarness(home).file(file, """
                format: decompress/1
                exercises:
                  cat-stretch: {prescription: {hold: 15s}}
                """);

        assertThat(cli.run("check", file.toString()).code()).isZero();
        assertThat(cli.run("check", "--library", file.toString()).out()).contains("name and position are missing");
        assertThat(cli.with("DECOMPRESS_LIBRARY", file.toString()).run("check").out())
                .contains("name and position are missing");
        assertThat(cli.run("check", "--library", "a", "b").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void without_a_file_of_ones_own_it_says_how_to_make_one() {
        new CliHarness(home)
                .run("check")
                .answers(0, "You have no exercise file of your own yet; 'decompress edit' makes one.\n", "");
    }

    @Test
    void the_schema_is_json() throws Exception {
        assertThat((Map<?, ?>)
                        Json.read(new CliHarness(home).run("check --schema").out()))
                .hasSizeGreaterThan(3);
    }
}
