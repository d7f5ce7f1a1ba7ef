package decompress;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How large the pieces of the house may get. */
class SourceSizeTest {
    private static final Path PROGRAM = Path.of("src/main/java");

    @Test
    void no_file_has_more_than_250_lines() {
        assertThat(over(250, lengths(".*"))).isEmpty();
    }

    @Test
    void no_command_has_more_than_60_lines() {
        var commands = lengths(".*/cli/(?:log/)?(?!Base|Decompress)\\w+Command\\.java");
        assertThat(commands).hasSizeGreaterThan(15);
        assertThat(over(60, commands)).isEmpty();
    }

    @Test
    void main_has_no_more_than_40_lines() {
        assertThat(over(40, lengths(".*/decompress/Main\\.java"))).isEmpty();
    }

    @Test
    void no_folder_has_more_than_25_files() {
        var folders =
                files().stream().collect(groupingBy(file -> file.getParent().toString(), counting()));
        assertThat(over(25, folders)).isEmpty();
    }

    @Test
    void no_two_files_have_the_same_name() {
        var names =
                files().stream().collect(groupingBy(file -> file.getFileName().toString(), counting()));
        assertThat(over(1, names)).isEmpty();
    }

    private static Map<String, Long> lengths(String paths) {
        return files().stream()
                .filter(file -> file.toString().matches(paths))
                .collect(Collectors.toMap(Path::toString, SourceSizeTest::length));
    }

    private static Map<String, Long> over(long most, Map<String, Long> sizes) {
        var over = new TreeMap<>(sizes);
        over.values().removeIf(size -> size <= most);
        return over;
    }

    private static long length(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (var files = Files.walk(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
