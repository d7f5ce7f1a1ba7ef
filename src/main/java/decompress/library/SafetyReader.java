package decompress.library;

import decompress.safety.Condition;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the file with conditions, warning signs and the notice. */
final class SafetyReader {
    private static final int LONGEST_TEXT = 500;
    private static final Map<String, String> FILE = Keys.of(
            "format: decompress-safety/1",
            "conditions: {pregnancy: {name: ..., about: ...}}",
            "warning-signs: {emergency: {what-to-do: ..., signs: [...]}}",
            "stop-signs: [...]",
            "notice: [...]",
            "claims: [...]");
    private static final Map<String, String> CONDITION = Keys.of("name: Pregnancy", "about: You are pregnant.");
    private static final Map<String, String> WARNING = Keys.of("what-to-do: See a doctor.", "signs: [...]");

    private final Problems problems;
    private final Optional<Form> file;

    SafetyReader(Source source) {
        problems = new Problems(List.of(source));
        file = Tree.of(source, problems).flatMap(root -> Form.of("safety", root, FILE, problems));
    }

    Optional<Safety> read() {
        var safety = file.map(form -> new Safety(
                forms(form, "conditions", CONDITION).stream()
                        .map(SafetyReader::condition)
                        .toList(),
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

    private List<Form> forms(Form form, String key, Map<String, String> keys) {
        return form.node(key)
                .flatMap(node -> Form.fields(key, node, "", problems))
                .map(fields -> fields.byKey().values().stream()
                        .flatMap(field -> Form.of(field.key().text(), field.value(), keys, problems).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Condition condition(Form form) {
        return new Condition(form.whose(), text(form, "name"), text(form, "about"));
    }

    private static WarningSigns warning(Form form) {
        return new WarningSigns(form.whose(), text(form, "what-to-do"), form.texts("signs", LONGEST_TEXT));
    }

    private static String text(Form form, String key) {
        return form.text(key, LONGEST_TEXT).orElse("");
    }
}
