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
    private static final Map<String, String> FILE = keys("""
            format: decompress-safety/1
            condition-groups: {belly: {name: ..., conditions: {pregnancy: {name: ..., about: ...}}}}
            warning-signs: {emergency: {what-to-do: ..., signs: [...]}}
            stop-signs: [...]
            notice: [...]
            claims: [...]
            """);
    private static final Map<String, String> GROUP = keys("""
            name: Belly and pregnancy
            conditions: {pregnancy: {name: ..., about: ...}}
            """);
    private static final Map<String, String> CONDITION = keys("""
            name: Pregnancy
            about: You are pregnant.
            passing: true
            """);
    private static final Map<String, String> WARNING = keys("""
            what-to-do: See a doctor.
            signs: [...]
            """);

    private SafetyReader() {}

    static Safety read(Problems shipped) {
        var form = YamlParser.of(shipped)
                .flatMap(root -> FieldReader.of("safety", root, FILE))
                .orElseThrow();
        return new Safety(
                each(form, "condition-groups", GROUP, SafetyReader::group),
                each(form, "warning-signs", WARNING, SafetyReader::warning),
                form.texts("stop-signs", LONGEST_TEXT),
                form.texts("notice", LONGEST_TEXT),
                form.texts("claims", LONGEST_TEXT));
    }

    private static <T> List<T> each(
            FieldReader form, String key, Map<String, String> keys, Function<FieldReader, T> reader) {
        return form.fields(key).entrySet().stream()
                .flatMap(each -> FieldReader.of(each.getKey(), each.getValue().value(), keys).stream())
                .map(reader)
                .toList();
    }

    private static ConditionGroup group(FieldReader form) {
        return new ConditionGroup(text(form, "name"), each(form, "conditions", CONDITION, SafetyReader::condition));
    }

    private static Condition condition(FieldReader form) {
        var passing = form.truth("passing").orElse(false);
        return new Condition(form.whose(), text(form, "name"), text(form, "about"), passing);
    }

    private static WarningSigns warning(FieldReader form) {
        return new WarningSigns(form.whose(), text(form, "what-to-do"), form.texts("signs", LONGEST_TEXT));
    }

    private static String text(FieldReader form, String key) {
        return form.text(key, LONGEST_TEXT).orElseThrow();
    }
}
