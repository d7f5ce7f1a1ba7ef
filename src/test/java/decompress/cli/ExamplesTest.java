package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.json.Json;
import decompress.support.GoAhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercise files in examples/, each used as a person's own file. */
class ExamplesTest extends CliTest {
    private static final Path FOLDER = Path.of("examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private void use(Path example) throws IOException {
        GoAhead.in(home);
        var own = home.resolve(".config/decompress/exercises.yaml");
        Files.createDirectories(own.getParent());
        Files.copy(example, own);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_has_no_problems_and_every_routine_of_it_can_be_planned(Path example) throws Exception {
        use(example);
        cli.run("check").exits(0);
        var list = (Map<?, ?>) Json.read(cli.run("list", "--json").exits(0).data());
        var routines = (List<?>) list.get("routines");
        assertThat(routines).isNotEmpty();
        for (var routine : routines) {
            var id = ((Map<?, ?>) routine).get("id").toString();
            cli.run("run", id, "--dry-run").exits(0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clinician|overhead-stretch|4 sets of 20 s, rest 10 s",
                "home-programme|side-lean|2 sets of 15 s on each side, rest 10 s",
                "home-programme|hip-stretch|left 2 sets of 10 s, right 2 sets of 20 s, rest 10 s",
                "desk-routine|office|Total",
                "strengthening|wall-squat|3 sets of 8 repetitions (3-1-2), rest 1 min",
                "strengthening|bridge|3 sets of 8, 6 and 4 repetitions (2-3-2 up first), rest 1 min",
                "strengthening|side-bridge|3 sets of 20 s, 15 s and 10 s on each side, rest 20 s",
                "other-script|нахил-убік|Нахил убік",
            })
    void example_gives_the_dose_that_it_names(String file, String id, String shown) throws Exception {
        use(FOLDER.resolve(file + ".yaml"));
        assertThat(cli.run("run", id, "--dry-run").exits(0).out()).contains(shown);
    }

    @Test
    void document_about_own_exercises_links_to_every_example() throws Exception {
        var document = Files.readString(Path.of("docs/your-exercises.md"));
        for (var example : examples()) {
            assertThat(document).contains("(../examples/" + example.getFileName() + ")");
        }
    }
}
