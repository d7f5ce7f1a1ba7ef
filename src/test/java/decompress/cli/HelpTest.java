package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help is read in a window of 80 by 40, and copied from. */
class HelpTest {
    private static final Pattern WORD = Pattern.compile("[\"']([^\"']*)[\"']|(\\S+)");

    @TempDir
    private Path home;

    static Stream<String> commands() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void it_fits_a_window(String command) {
        var help = new CliHarness(home)
                .run(("help " + command).split(" "))
                .exits(0)
                .out();
        assertThat(help.lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 80, "80 columns");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_option_says_the_same(String command) {
        var household = new CliHarness(home);
        var help = household.run(("help " + command).split(" ")).out();
        assertThat(household.run((command + " --help").split(" ")).exits(0).out())
                .isEqualTo(help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void its_examples_can_be_copied(String command) {
        var help = new CliHarness(home).run(("help " + command).split(" ")).out();
        var examples = help.lines().filter(line -> line.matches("  ([A-Z_]+=\\S+ )?decompress .*"));
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(
                        example -> assertThatCode(() -> parse(words(example))).doesNotThrowAnyException());
    }

    /** Splits a line as a shell would, without assignments and redirections. */
    private static String[] words(String example) {
        var words = new ArrayList<String>();
        for (var word = WORD.matcher(example.replaceFirst(" [>|].*$", "")); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.subList(words.indexOf("decompress") + 1, words.size()).toArray(String[]::new);
    }

    private static void parse(String... words) {
        Commands.parser(null, words).parseArgs(words);
    }

    @Test
    void help_of_a_command_starts_with_examples() {
        assertThat(new CliHarness(home).run("help", "list").exits(0).out()).isEqualTo("""
                List the exercises and routines, and the time they take.

                  decompress list
                  decompress list --equipment none --position standing
                  decompress list --json

                decompress list [OPTION]...
                  --equipment none|ID  Show exercises that need none, or one of these.
                  --position POSITION  Show exercises in one of these positions.
                  --target PART        Show exercises for one of these body parts.
                  --json               Print JSON.
                Every command takes --library FILE, --color auto|always|never and --help.
                """);
    }

    @Test
    void help_lists_all_commands_within_the_window() {
        var household = new CliHarness(home);
        var help = household.run("help").exits(0).out();
        assertThat(help.lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 80, "80 columns");
        assertThat(help).contains(commands().map(name -> "\n  " + name + " ").toList());
        assertThat(household.run("--help").exits(0).out()).isEqualTo(help);
    }

    @Test
    void unknown_command_has_no_help() {
        assertThat(new CliHarness(home).run("help", "walk").exits(2).err())
                .isEqualTo("decompress: there is no command 'walk'. 'decompress help' shows all.\n");
        assertThat(List.of(new CliHarness(home)
                        .run("help", "list", "json")
                        .exits(2)
                        .out()))
                .containsOnly("");
    }
}
