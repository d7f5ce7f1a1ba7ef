package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.LibraryReader;
import decompress.library.LibraryReading;
import decompress.library.problem.Origin;
import decompress.library.problem.Severity;
import decompress.library.problem.Source;
import decompress.support.Rounds;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A file of every form, spoiled in many ways. */
class MutationIT {
    /** Other work on the machine counts for nothing. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int MUTATIONS = Rounds.of(1_000);
    private static final List<String> TOKENS = List.of(
            ":",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a ",
            "!!map ",
            "\"",
            "'",
            "|",
            ">",
            "#",
            "\t",
            "---\n",
            "...\n",
            "? ",
            "\u0000",
            "\u001B[31m",
            "\uFEFF",
            "\u2028",
            "😀",
            "%YAML 9.9\n",
            "<<: ",
            "99999999999",
            "-1",
            "3+",
            "~",
            "null",
            "\\",
            "\r",
            "\u0085",
            "hidden: true",
            "figure: {keyframes: {0: {hip: [0, 0.5]}}}");

    private static final Source SHIPPED = Source.shipped();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void no_spoiled_exercise_file_is_anything_but_a_library_or_problems() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/library/shipped-shape.yaml"));
        spoil(text, MUTATIONS, spoiled -> check(LibraryReader.read(own(spoiled))));
    }

    @Test
    void no_spoiled_overlay_is_anything_but_a_library_or_problems() {
        var overlay = """
                format: decompress/1
                exercises:
                  cat-stretch: {prescription: {hold: 15-20s, sets: 3+, sides: "left, right", until: 2026-12-31}}
                  cow-stretch: {hidden: true}
                  lower-back-extension: {prescription: {repetitions: 8-12, tempo: 2-0-2, total: 10min}, cues: {up: Up}}
                routines: {mine: {name: Mine, exercises: [cat-stretch, childs-pose]}}
                """;
        spoil(overlay, MUTATIONS / 10, text -> check(LibraryReader.read(SHIPPED, own(text))));
    }

    private static Source own(String text) {
        return Source.of("mine.yaml", text, Origin.YOURS);
    }

    private static void check(LibraryReading reading) {
        var errors = reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(reading.library().isEmpty()).isEqualTo(errors);
        for (var problem : reading.problems()) {
            assertThat(problem.picture().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
        }
    }

    private void spoil(String text, int times, Consumer<String> check) {
        for (var i = 0; i < times; i++) {
            var spoiled = spoiled(text);
            var what = "seed " + seed + ", mutation " + i;
            var began = THREADS.getCurrentThreadCpuTime();
            try {
                check.accept(spoiled);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError(what, e);
            }
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began))
                    .as(what)
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    private String spoiled(String text) {
        var spoiled = text;
        for (var i = random.nextInt(3); i >= 0; i--) {
            spoiled = random.nextInt(3) == 0 ? withLinesMoved(spoiled) : withCharactersChanged(spoiled);
        }
        return spoiled;
    }

    private String withCharactersChanged(String text) {
        var at = random.nextInt(text.length());
        var end = Math.min(text.length(), at + random.nextInt(4));
        var other = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(end);
            case 1 ->
                text.substring(0, at) + (char) (text.charAt(at) ^ (1 << random.nextInt(8))) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + text.substring(end);
            default ->
                text.substring(0, at)
                        + text.substring(other, Math.min(text.length(), other + random.nextInt(30)))
                        + text.substring(end);
        };
    }

    private String withLinesMoved(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var one = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(one));
            case 2 -> Collections.swap(lines, one, random.nextInt(lines.size()));
            default ->
                lines.set(one, " ".repeat(random.nextInt(8)) + lines.get(one).strip());
        }
        return String.join("\n", lines.isEmpty() ? List.of("x") : lines) + "\n";
    }
}
