package decompress.cli.json;

import decompress.safety.Clearance;
import decompress.safety.Condition;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person should know, and what they told, in the shape that is printed as JSON. */
public final class SafetyJson {
    private SafetyJson() {}

    public static Map<String, Object> all(Safety safety, Profile profile) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("notice", safety.notice());
        fields.put("stop_signs", safety.stopSigns());
        fields.put(
                "warning_signs",
                safety.warnings().stream().map(SafetyJson::warning).toList());
        fields.put(
                "conditions",
                safety.conditions().stream().map(SafetyJson::condition).toList());
        fields.put("claims", safety.claims());
        fields.put("profile", profile(profile));
        return fields;
    }

    public static Map<String, Object> profile(Profile profile) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("conditions", profile.conditions());
        fields.put("go_ahead", profile.goAhead().map(LocalDate::toString).orElse(null));
        fields.put(
                "clearances",
                profile.clearances().stream().map(SafetyJson::clearance).toList());
        return fields;
    }

    private static Map<String, Object> clearance(Clearance yes) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("exercise", yes.exercise());
        fields.put("by", yes.by());
        fields.put("on", yes.on());
        return fields;
    }

    private static Map<String, Object> warning(WarningSigns warning) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", warning.id());
        fields.put("what_to_do", warning.whatToDo());
        fields.put("signs", warning.signs());
        return fields;
    }

    private static Map<String, Object> condition(Condition condition) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", condition.id());
        fields.put("name", condition.name());
        fields.put("about", condition.about());
        return fields;
    }
}
