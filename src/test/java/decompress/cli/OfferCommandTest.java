package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferCommandTest {
    @TempDir
    private Path home;

    private List<String> offered(String kind) {
        var result = new CliHarness(home).run("offer", kind).exits(0);
        assertThat(result.err()).isEmpty();
        return result.out().lines().toList();
    }

    private void own(String text) throws Exception {
        var file = home.resolve(".config/decompress/exercises.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @CsvSource({
        "exercises-and-routines, cat-stretch/seated desk-break, glaucoma",
        "exercises, dead-hang cat-stretch, desk-break",
        "routines, desk-break floor, cat-stretch",
        "conditions, none glaucoma pregnancy, cat-stretch",
        "equipment, none pull-up-bar, spine",
        "positions, standing hands-and-knees, spine",
        "targets, spine shoulders, standing",
    })
    void offer_names_each_word_of_its_kind_once(String kind, String some, String never) {
        assertThat(offered(kind))
                .contains(some.split(" "))
                .doesNotContain(never)
                .doesNotHaveDuplicates();
    }

    @Test
    void own_ids_in_any_way_of_writing_are_offered_and_hidden_ones_are_not() throws Exception {
        own("""
                {"format": "decompress/1", "exercises": {
                  'quoted': {name: Quoted, targets: [tail], position: standing, prescription: {hold: 20s, sets: 2, rest: none},
                    steps: [Stand.]},
                  cow-stretch: {hidden: true}},
                 "routines": {"json-one": {"name": "One", "exercises": ["quoted"]}}}
                """);

        assertThat(offered("exercises-and-routines"))
                .contains("quoted", "json-one", "cat-stretch")
                .doesNotContain("cow-stretch");
        assertThat(offered("targets")).contains("tail");
    }

    @ParameterizedTest
    @CsvSource({"'exercises: ['", "'exercises: {cat-stretch: {sets: many}}'", "' '"})
    void own_file_with_a_mistake_leaves_the_built_in_ids_and_no_message(String text) throws Exception {
        own(text);

        assertThat(offered("exercises-and-routines")).contains("cat-stretch", "desk-break");
    }

    @Test
    void missing_library_of_the_environment_leaves_the_built_in_ids_and_no_message() {
        var missing = new CliHarness(home)
                .with("DECOMPRESS_LIBRARY", home.resolve("none.yaml").toString())
                .run("offer", "exercises")
                .exits(0);

        assertThat(missing.out()).contains("cat-stretch");
        assertThat(missing.err()).isEmpty();
    }

    @Test
    void help_does_not_show_the_command_of_the_shells() {
        assertThat(new CliHarness(home).run("help").exits(0).out()).doesNotContain("offer");
    }
}
