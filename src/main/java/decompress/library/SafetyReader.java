package decompress.library;

import decompress.library.problem.Problem;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.YamlParser;
import decompress.safety.Condition;
import decompress.safety.ConditionGroup;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the file with conditions, warning signs and the notice. */
final class SafetyReader {
    private static final int LONGEST_TEXT = 500;
    private static final Map<String, String> FILE = FieldReader.keys(
            "format: decompress-safety/1",
            "condition-groups: {belly: {name: ..., conditions: {pregnancy: {name: ..., about: ...}}}}",
            "warning-signs: {emergency: {what-to-do: ..., signs: [...]}}",
            "stop-signs: [...]",
            "notice: [...]",
            "claims: [...]");
    private static final Map<String, String> GROUP =
            FieldReader.keys("name: Belly and pregnancy", "conditions: {pregnancy: {name: ..., about: ...}}");
    private static final Map<String, String> CONDITION =
            FieldReader.keys("name: Pregnancy", "about: You are pregnant.", "passing: true");
    private static final Map<String, String> WARNING = FieldReader.keys("what-to-do: See a doctor.", "signs: [...]");

    private final Problems problems;
    private final Optional<FieldReader> file;

    SafetyReader(Source source) {
        problems = new Problems(List.of(source));
        file = YamlParser.of(source, problems).flatMap(root -> FieldReader.of("safety", root, FILE, problems));
    }

    Optional<Safety> read() {
        var safety = file.map(form -> new Safety(
                forms(form, "condition-groups", GROUP).stream().map(this::group).toList(),
                forms(form, "warning-signs", WARNING).stream()
                        .map(SafetyReader::warning)
                        .toList(),
                form.texts("stop-signs", LONGEST_TEXT),
                form.texts("notice", LONGEST_TEXT),
                form.texts("claims", LONGEST_TEXT)));
        return problems.hasErrors() ? Optional.empty() : safety;
    }

    List<Problem> problems() {
        return problems.inOrder();
    }

    private List<FieldReader> forms(FieldReader form, String key, Map<String, String> keys) {
        return form.node(key)
                .flatMap(node -> FieldReader.fields(key, node, "", problems))
                .map(fields -> fields.byKey().values().stream()
                        .flatMap(field -> FieldReader.of(field.key().text(), field.value(), keys, problems).stream())
                        .toList())
                .orElse(List.of());
    }

    private ConditionGroup group(FieldReader form) {
        var conditions = forms(form, "conditions", CONDITION).stream()
                .map(SafetyReader::condition)
                .toList();
        return new ConditionGroup(text(form, "name"), conditions);
    }

    private static Condition condition(FieldReader form) {
        return new Condition(form.whose(), text(form, "name"), text(form, "about"), form.yes("passing"));
    }

    private static WarningSigns warning(FieldReader form) {
        return new WarningSigns(form.whose(), text(form, "what-to-do"), form.texts("signs", LONGEST_TEXT));
    }

    private static String text(FieldReader form, String key) {
        return form.text(key, LONGEST_TEXT).orElse("");
    }
}
