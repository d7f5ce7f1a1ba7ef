package decompress.library.edit;

import decompress.library.problem.Origin;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.YamlParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The content of a YAML file as maps, lists and texts, without its layout and comments. */
final class Content {
    private Content() {}

    /** The root of a text; empty when it is not YAML, or has something that exercise files do not use. */
    static Optional<Node> root(String text) {
        var problems = new Problems(Source.of("", text, Origin.YOURS));
        return Problems.untilEnough(() -> YamlParser.of(problems))
                .flatMap(root -> root)
                .filter(root -> !problems.hasErrors());
    }

    static Object of(Node node) {
        if (node instanceof Fields fields) {
            return of(fields.byKey());
        }
        return node instanceof Items items
                ? items.nodes().stream().map(Content::of).toList()
                : node.text();
    }

    static Map<String, Object> of(Map<String, Node.Field> fields) {
        var content = new LinkedHashMap<String, Object>();
        fields.forEach((key, field) -> content.put(key, of(field.value())));
        return content;
    }
}
