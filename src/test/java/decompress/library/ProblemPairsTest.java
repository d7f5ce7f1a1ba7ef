package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every NAME.yaml beside this test gives the problems in NAME.problems; over-NAME.yaml is laid over the shipped file. */
class ProblemPairsTest {
    private static final Path FOLDER = Path.of("src/test/resources/library");

    @TestFactory
    Stream<DynamicTest> each_file_has_its_problems() throws IOException {
        return names(".yaml").stream()
                .map(name -> dynamicTest(name, () -> {
                    var text = Files.readString(FOLDER.resolve(name + ".yaml"));
                    assertThat(pictures(name, text)).isEqualTo(expected(name));
                }));
    }

    @TestFactory
    Stream<DynamicTest> windows_line_ends_change_no_place() throws IOException {
        return names(".yaml").stream()
                .map(name -> dynamicTest(name, () -> {
                    var text = Files.readString(FOLDER.resolve(name + ".yaml")).replace("\r\n", "\n");
                    assertThat(pictures(name, text.replace("\n", "\r\n"))).isEqualTo(expected(name));
                }));
    }

    @Test
    void no_file_is_without_its_pair() throws IOException {
        assertThat(names(".yaml")).isNotEmpty().isEqualTo(names(".problems"));
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.endsWith(".yaml") || name.endsWith(".problems"));
        }
    }

    private static String pictures(String name, String text) {
        var source = Source.of(name + ".yaml", text, Origin.YOURS);
        var reading =
                name.startsWith("over-") ? LibraryReader.read(Source.shipped(), source) : LibraryReader.read(source);
        return reading.problems().stream()
                .map(problem -> problem.picture() + "\n")
                .collect(Collectors.joining());
    }

    private static String expected(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".problems"));
    }

    private static List<String> names(String end) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .sorted()
                    .toList();
        }
    }
}
