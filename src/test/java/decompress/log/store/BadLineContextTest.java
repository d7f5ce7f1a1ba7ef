package decompress.log.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadLineContextTest {
    @TempDir
    private Path folder;

    private List<String> context(byte[] log, long... bad) throws IOException {
        var file = Files.write(folder.resolve("log"), log);
        var problems = Arrays.stream(bad)
                .mapToObj(line -> new LogProblem(Path.of("log"), line, "wrong"))
                .toList();
        return BadLineContext.of(file, problems);
    }

    private List<String> context(String log, long... bad) throws IOException {
        return context(log.getBytes(StandardCharsets.UTF_8), bad);
    }

    @Test
    void each_bad_line_stands_between_its_neighbours() throws IOException {
        assertThat(context("one\ntwo\nthree\nfour\nfive\n", 2, 5))
                .containsExactly(
                        "log:2: wrong",
                        "       1 | one",
                        ">      2 | two",
                        "       3 | three",
                        "log:5: wrong",
                        "       4 | four",
                        ">      5 | five");
    }

    @Test
    void the_first_line_and_a_torn_last_one_have_one_neighbour() throws IOException {
        assertThat(context("one\ntwo\nthr", 1, 3))
                .containsExactly(
                        "log:1: wrong",
                        ">      1 | one",
                        "       2 | two",
                        "log:3: wrong",
                        "       2 | two",
                        ">      3 | thr");
    }

    @Test
    void only_the_beginning_of_a_long_line_is_shown() throws IOException {
        assertThat(context("ä".repeat(72) + "\n" + "ä".repeat(73), 1))
                .contains(">      1 | " + "ä".repeat(72), "       2 | " + "ä".repeat(72) + "…");
        assertThat(context("x".repeat(3 << 20) + "\nshort\n", 1))
                .contains(">      1 | " + "x".repeat(72) + "…", "       2 | short");
    }

    @Test
    void unprintable_characters_are_shown_as_dots() throws IOException {
        assertThat(context("a\u001b[31m\tb\u202ec", 1)).contains(">      1 | a.[31m.b.c");
        assertThat(context(new byte[] {'a', (byte) 0xE9, 'b', 0, 'c'}, 1)).contains(">      1 | a.b.c");
    }

    @Test
    void without_a_problem_the_log_is_not_even_opened() throws IOException {
        assertThat(BadLineContext.of(folder.resolve("nowhere"), List.of())).isEmpty();
    }
}
