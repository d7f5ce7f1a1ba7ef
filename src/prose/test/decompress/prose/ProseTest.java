package decompress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grammar and spelling of the README, the docs, the exercises, the safety texts and the program's sentences. */
class ProseTest {
    private final Grammar grammar = new Grammar();

    @Test
    void planted_mistakes_are_found() {
        assertThat(grammar.mistakes("Stop if it hurts to much.")).isNotEmpty();
        assertThat(grammar.mistakes("There is two sets left.")).isNotEmpty();
        assertThat(grammar.mistakes("Lower your shulders slowly.")).isNotEmpty();
    }

    @Test
    void readme_and_docs_have_no_mistakes() throws IOException {
        var pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
        try (var docs = Files.list(Path.of("docs"))) {
            // The sources are titles of other people's pages.
            docs.filter(page -> page.toString().endsWith(".md") && !page.endsWith("sources.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        var mistakes = new ArrayList<String>();
        for (var page : pages) {
            Prose.ofMarkdown(page)
                    .forEach(text -> grammar.mistakes(text).forEach(found -> mistakes.add(page + ": " + found)));
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void exercises_and_safety_texts_have_no_mistakes() throws IOException {
        var mistakes = new ArrayList<String>();
        for (var file : List.of("exercises.yaml", "src/main/resources/decompress/safety.yaml")) {
            Prose.ofYaml(Path.of(file))
                    .forEach(text -> grammar.mistakes(text).forEach(found -> mistakes.add(file + ": " + found)));
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void page_for_a_clinician_has_no_mistakes() throws IOException {
        var texts = Prose.ofHtml(Path.of("src/main/resources/decompress/report/clinician.html"));

        assertThat(texts).anyMatch(text -> text.startsWith("Recorded by the person’s own computer"));
        assertThat(texts.stream().flatMap(grammar::mistakes)).isEmpty();
    }

    @Test
    void sentences_of_the_program_have_no_mistakes() throws IOException {
        var mistakes = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Prose.ofStrings(source)
                        .forEach(text -> grammar.mistakes(text)
                                .forEach(found -> mistakes.add(source.getFileName() + ": " + found)));
            }
        }
        assertThat(mistakes).isEmpty();
    }
}
