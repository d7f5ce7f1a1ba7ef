package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.problem.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The source keys of numbers and cautions, and the page that explains them. */
class SourcesTest {
    private static final Pattern KEY = Pattern.compile("(?m)^- \\*\\*([A-Z0-9-]+)\\*\\*");

    @Test
    void every_source_key_of_the_built_in_exercises_is_explained() throws IOException {
        var told = told();
        var used = LibraryReader.read(Source.shipped()).library().orElseThrow().exercises().stream()
                .flatMap(each -> Stream.concat(
                        each.sources().stream(),
                        each.prescription().filled().values().stream().flatMap(keys -> keys.stream())))
                .collect(Collectors.toSet());

        assertThat(told).containsAll(used);
    }

    private static Set<String> told() throws IOException {
        return KEY.matcher(Files.readString(Path.of("docs/sources.md")))
                .results()
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toSet());
    }
}
