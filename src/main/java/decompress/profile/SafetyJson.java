package decompress.profile;

import decompress.json.JsonObject;
import decompress.safety.Clearance;
import decompress.safety.Concern;
import decompress.safety.Condition;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import decompress.text.EnumWord;

/** The safety information and the person's own answers, as JSON. */
public final class SafetyJson {
    private SafetyJson() {}

    public static JsonObject all(Safety safety, Profile profile) {
        return new JsonObject()
                .with("notice", safety.notice())
                .with("stop_signs", safety.stopSigns())
                .with("warning_signs", safety.warnings(), SafetyJson::warning)
                .with("conditions", safety.conditions(), SafetyJson::condition)
                .with("claims", safety.claims())
                .with("profile", profile(profile));
    }

    public static JsonObject profile(Profile profile) {
        return new JsonObject()
                .with("conditions", profile.conditions())
                .with("go_ahead", profile.goAhead())
                .with("clearances", profile.clearances(), SafetyJson::clearance);
    }

    static JsonObject concern(Concern concern) {
        return new JsonObject().with("kind", EnumWord.of(concern.kind())).with("on", concern.on());
    }

    static JsonObject clearance(Clearance yes) {
        return new JsonObject()
                .with("exercise", yes.exercise())
                .with("by", yes.by())
                .with("on", yes.on());
    }

    private static JsonObject warning(WarningSigns warning) {
        return new JsonObject()
                .with("id", warning.id())
                .with("what_to_do", warning.whatToDo())
                .with("signs", warning.signs());
    }

    private static JsonObject condition(Condition condition) {
        return new JsonObject()
                .with("id", condition.id())
                .with("name", condition.name())
                .with("about", condition.about());
    }
}
