package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.problem.Problem;
import decompress.library.problem.Severity;
import decompress.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    @Test
    void billion_laughs_are_rejected() {
        var laughs = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ", ").repeat(9) + "]\n")
                .collect(Collectors.joining("", "l0: &l0 ha\n", ""));

        assertThat(message(laughs)).contains("anchors and aliases");
    }

    @Test
    void ten_thousand_levels_end_at_the_sixteenth() {
        assertThat(message("[".repeat(10_000))).contains("nested deeper");
        assertThat(message("{a: ".repeat(10_000))).contains("nested deeper");
        assertThat(message("- ".repeat(10_000))).contains("nested deeper");
        assertThat(message("? ".repeat(10_000))).contains("nested deeper");
    }

    @Test
    void a_megabyte_in_one_scalar_is_too_long() {
        var megabyte = "x".repeat(1_000_000);

        assertThat(message("format: " + megabyte)).contains("a line with more than 100000 characters");
        assertThat(message("format: |\n" + " x\n".repeat(300_000))).hasSizeLessThan(1000);
        assertThat(message(one("name: >\n" + "  word\n".repeat(100_000)))).contains("this text has 499999 characters");
        assertThat(message(one("position: " + "x".repeat(90_000)))).contains("too long");
        assertThat(message("x\n".repeat(400_000))).contains("this is not an exercise file");
    }

    @Test
    void a_megabyte_of_anything_comes_to_an_end() {
        for (var piece : new String[] {
            "a: b\n", "- a\n", "[],", "{},", "'", "\"", "&a ", "!a ", "? a\n", "a\n\n", "# c\n", "|\n", "\t"
        }) {
            assertThat(message(piece.repeat(1_000_000 / piece.length()))).isNotEmpty();
        }
    }

    @Test
    void a_megabyte_of_mistakes_ends_after_some_hundred() {
        var mistaken = numbered(20_000, "  ex-%d: {nmae: A, position: standig}\n");
        var unheardOf = numbered(5_000, "  ex-%d: {name: A, position: prone, avoid-if: [b, c, d, e]}\n");
        var onOneLine = "  ex: {" + numbered(7_000, "k%d: 1, ") + "}\n";

        for (var exercises : List.of(mistaken, unheardOf, onOneLine)) {
            assertThat(message("format: decompress/1\nexercises:\n" + exercises))
                    .isNotEmpty();
        }
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count).mapToObj(text::formatted).collect(Collectors.joining());
    }

    @Test
    void ten_thousand_unknown_keys_give_five_hundred_problems() {
        var keys = IntStream.range(0, 10_000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
        var problems =
                LibraryReader.read(Yaml.own("format: decompress/1\n" + keys)).problems();

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).message()).contains("more than 500 problems");
    }

    @Test
    void a_type_tag_makes_no_object() {
        assertThat(message("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]"))
                .contains("type tags");
    }

    @Test
    void nothing_in_a_file_reaches_the_terminal_as_a_command() {
        var text = one("""
                name: "\\e[31mRed \\u202Eback \\x9b31m \\a\\r\\b \\e]8;;x\\e\\\\link"
                "\\e[2Jkey": 1
                avoid-if: ["\\e[2J"]""");
        var escaped = LibraryReader.read(Yaml.own(text)).problems();
        var raw = LibraryReader.read(Yaml.own("format: \u001B[31m\n")).problems();

        assertThat(escaped).hasSizeGreaterThan(2);
        assertThat(raw).hasSize(1);
        assertThat(escaped)
                .allSatisfy(problem -> assertThat(harmless(problem.picture())).isTrue());
        assertThat(raw)
                .allSatisfy(problem -> assertThat(harmless(problem.picture())).isTrue());
    }

    @Test
    void a_name_keeps_its_letters_and_loses_its_commands() {
        var text = one("name: \"\\e[31mRed\\e[0m  \\u202Eback \\x9b1m \\nnew \\ud83d\\ude00 \\ud83d\"");
        var reading = LibraryReader.read(
                Yaml.own(text + "\n    position: prone\n    prescription: " + "{hold: 5s, sets: 2, rest: none}\n"));

        assertThat(reading.problems()).hasSize(1).allMatch(p -> p.severity() == Severity.WARNING);
        assertThat(reading.library().orElseThrow().exercise("a").orElseThrow().name())
                .isEqualTo("Red back 1m new 😀");
    }

    private static boolean harmless(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || SafeText.isHarmless(c));
    }

    private static String one(String fields) {
        return "format: decompress/1\nexercises:\n  a:\n" + fields.indent(4).stripTrailing();
    }

    private static String message(String text) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> LibraryReader.read(Yaml.own(text)).problems().stream()
                        .limit(20)
                        .map(Problem::picture)
                        .collect(Collectors.joining("\n")));
    }
}
