package decompress.library;

import decompress.library.problem.Problems;
import decompress.library.yaml.Node;
import decompress.library.yaml.YamlParser;
import decompress.safety.Condition;
import decompress.safety.ConditionGroup;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import decompress.text.SafeText;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the shipped file with conditions, warning signs and the notice. A mistake in it ends the build. */
final class SafetyReader {
    private SafetyReader() {}

    static Safety read(Problems shipped) {
        var safety = YamlParser.of(shipped).orElseThrow();
        return new Safety(
                entries(safety, "condition-groups", SafetyReader::group),
                text(safety, "red-flags"),
                entries(safety, "warning-signs", SafetyReader::warning),
                texts(safety, "stop-signs"),
                texts(safety, "notice"),
                texts(safety, "claims"));
    }

    private static <T> List<T> entries(Node node, String key, BiFunction<String, Node, T> reader) {
        return node.inner(key).entrySet().stream()
                .map(entry -> reader.apply(entry.getKey(), entry.getValue().value()))
                .toList();
    }

    private static ConditionGroup group(String ignored, Node group) {
        return new ConditionGroup(text(group, "name"), entries(group, "conditions", SafetyReader::condition));
    }

    private static Condition condition(String id, Node condition) {
        return new Condition(
                id,
                text(condition, "name"),
                text(condition, "about"),
                isTrue(condition, "passing"),
                isTrue(condition, "universal"),
                condition.node("watch-for").map(node -> warning(id, node)));
    }

    private static WarningSigns warning(String id, Node warning) {
        return new WarningSigns(id, text(warning, "what-to-do"), texts(warning, "signs"));
    }

    private static boolean isTrue(Node node, String key) {
        return node.node(key).filter(value -> value.text().equals("true")).isPresent();
    }

    private static String text(Node node, String key) {
        return SafeText.oneLine(node.node(key).orElseThrow().text());
    }

    private static List<String> texts(Node node, String key) {
        return node.node(key).orElseThrow().nodes().stream()
                .map(item -> SafeText.oneLine(item.text()))
                .toList();
    }
}
