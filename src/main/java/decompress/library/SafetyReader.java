package decompress.library;

import static decompress.library.yaml.FieldReader.keys;

import decompress.library.problem.Problems;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.YamlParser;
import decompress.safety.Condition;
import decompress.safety.ConditionGroup;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the shipped file with conditions, warning signs and the notice. */
final class SafetyReader {
    private static final int LONGEST_TEXT = 500;
    private static final Map<String, String> KEYS = keys("""
            format: decompress-safety/1
            condition-groups: {belly: {name: ..., conditions: ...}}
            conditions: {pregnancy: {name: ..., about: ...}}
            name: Pregnancy
            about: You are pregnant.
            passing: true
            red-flags: Numbness between the legs.
            universal: true
            watch-for: {what-to-do: ..., signs: [...]}
            warning-signs: {emergency: {what-to-do: ..., signs: [...]}}
            what-to-do: See a doctor.
            signs: [...]
            stop-signs: [...]
            notice: [...]
            claims: [...]
            """);

    private SafetyReader() {}

    static Safety read(Problems shipped) {
        var form = YamlParser.of(shipped)
                .flatMap(root -> FieldReader.of("safety", root, KEYS))
                .orElseThrow();
        return new Safety(
                each(form, "condition-groups", SafetyReader::group),
                text(form, "red-flags"),
                each(form, "warning-signs", SafetyReader::warning),
                form.texts("stop-signs", LONGEST_TEXT),
                form.texts("notice", LONGEST_TEXT),
                form.texts("claims", LONGEST_TEXT));
    }

    private static <T> List<T> each(FieldReader form, String key, Function<FieldReader, T> reader) {
        return form.fields(key).entrySet().stream()
                .flatMap(each -> FieldReader.of(each.getKey(), each.getValue().value(), KEYS).stream())
                .map(reader)
                .toList();
    }

    private static ConditionGroup group(FieldReader form) {
        return new ConditionGroup(text(form, "name"), each(form, "conditions", SafetyReader::condition));
    }

    private static Condition condition(FieldReader form) {
        return new Condition(
                form.whose(),
                text(form, "name"),
                text(form, "about"),
                form.truth("passing").orElse(false),
                form.truth("universal").orElse(false),
                form.node("watch-for")
                        .flatMap(node -> FieldReader.of(form.whose(), node, KEYS))
                        .map(SafetyReader::warning));
    }

    private static WarningSigns warning(FieldReader form) {
        return new WarningSigns(form.whose(), text(form, "what-to-do"), form.texts("signs", LONGEST_TEXT));
    }

    private static String text(FieldReader form, String key) {
        return form.text(key, LONGEST_TEXT).orElseThrow();
    }
}
