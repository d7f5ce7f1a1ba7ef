package decompress.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Collects the sentences for people from Markdown pages, YAML files and the strings of the program. */
final class Prose {
    /** Replaces code and values within a sentence; see {@link Grammar}. */
    static final String PLACEHOLDER = "Placeholder";

    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?\n\\s*```");
    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern INLINE = Pattern.compile("`[^`]*`|<https?://[^>]*>|\\*\\*[A-Z0-9-]+\\*\\*");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMAND =
            Pattern.compile("'?decompress( [a-z-]+)+[^ .]*'?|'[^' ]+'|--[a-z-]+|%[0-9$.,]*[a-zA-Z]");
    private static final int FEWEST_WORDS = 4;

    private Prose() {}

    /** Paragraphs, list items and table cells of a Markdown page, without code. */
    static List<String> ofMarkdown(Path page) throws IOException {
        var text = CODE_BLOCK.matcher(Files.readString(page)).replaceAll("\n\n");
        text = LINK.matcher(text).replaceAll("$1");
        text = INLINE.matcher(text).replaceAll(PLACEHOLDER);
        return sentences(Stream.of(text.split("\n\\s*\n|\n(?=\\s*(?:[-*#]|[0-9]+\\.) )|\\||\n(?=\\|)"))
                .map(part -> part.replaceAll("^\\s*(?:[-*#]+|[0-9]+\\.)\\s", "").replaceAll("[*_]{2}", "")));
    }

    /** Every text of a YAML file that has several words. */
    static List<String> ofYaml(Path file) throws IOException {
        var found = new ArrayList<String>();
        collect(new Yaml().load(Files.readString(file)), found);
        return sentences(found.stream());
    }

    /** The texts between the tags of an HTML template. */
    static List<String> ofHtml(Path template) throws IOException {
        return sentences(Stream.of(Files.readString(template).split("<[^>]*>"))
                .map(text -> text.replaceAll("\\{\\{[^}]*}}", "")));
    }

    /** String literals of the program that are whole sentences. */
    static List<String> ofStrings(Path source) throws IOException {
        return sentences(STRING.matcher(Files.readString(source))
                .results()
                .map(match -> match.group(1))
                .filter(text -> text.matches("[A-Z'%].*[.?!:]"))
                .map(text -> text.replace("\\n", " ").replace("\\\"", "\"")));
    }

    private static List<String> sentences(Stream<String> texts) {
        return texts.map(text -> COMMAND.matcher(text)
                        .replaceAll(PLACEHOLDER)
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> text.split(" ").length >= FEWEST_WORDS)
                .toList();
    }

    private static void collect(Object node, List<String> found) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, found));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, found));
        } else if (node instanceof String text) {
            found.add(text);
        }
    }
}
