package decompress.profile;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonObject;
import decompress.safety.Clearance;
import decompress.safety.Concern;
import decompress.safety.Flare;
import decompress.safety.FormerConditions;
import decompress.safety.Profile;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A profile as JSON. Unknown values are errors, because they might protect the person. */
record ProfileForm(Path file) {
    private static final BigDecimal VERSION = BigDecimal.ONE;
    private static final Set<String> KEYS = Set.of("v", "notice", "go_ahead", "conditions", "clearances");
    /** Not in the first profiles that were written. */
    private static final String ASKED = "asked";

    /** Only there when it ever was. */
    private static final String MORNING_SKIPPED = "morning_skipped";

    private static final String OWN_RISK = "own_risk";
    private static final String CONCERN = "concern";
    private static final String FLARE = "flare";

    static String json(Profile profile) {
        var fields = new JsonObject()
                .with("v", VERSION)
                .with("notice", profile.notice())
                .with(ASKED, profile.asked())
                .with("go_ahead", profile.goAhead())
                .with("conditions", profile.conditions())
                .with("clearances", profile.clearances(), SafetyJson::clearance);
        profile.morningSkipped().ifPresent(day -> fields.with(MORNING_SKIPPED, day));
        profile.ownRisk().ifPresent(day -> fields.with(OWN_RISK, day));
        profile.concern().ifPresent(concern -> fields.with(CONCERN, SafetyJson.concern(concern)));
        profile.flare().ifPresent(flare -> fields.with(FLARE, flare.started().toString()));
        return Json.pretty(fields) + "\n";
    }

    private static boolean isVersion(Object number) {
        return number instanceof BigDecimal version && version.compareTo(VERSION) == 0;
    }

    Profile read(byte[] json) throws ProfileException {
        var fields = fields(json);
        if (fields.get("v") instanceof BigDecimal version && version.compareTo(VERSION) > 0) {
            throw damaged("it was written by a newer decompress", null);
        }
        var keys = new HashSet<Object>(fields.keySet());
        keys.removeAll(Set.of(ASKED, MORNING_SKIPPED, OWN_RISK, CONCERN, FLARE));
        if (!isVersion(fields.get("v")) || !keys.equals(KEYS)) {
            throw damaged("its fields are not v, notice, go_ahead, conditions and clearances", null);
        }
        var conditions = new LinkedHashMap<String, LocalDate>();
        for (var each : object(fields.get("conditions"), "conditions").entrySet()) {
            var since = date(each.getValue(), "conditions");
            FormerConditions.now(each.getKey().toString()).forEach(id -> conditions.putIfAbsent(id, since));
        }
        return new Profile(
                day(fields.get("notice"), "notice"),
                day(fields.get(ASKED), ASKED),
                day(fields.get("go_ahead"), "go_ahead"),
                day(fields.get(MORNING_SKIPPED), MORNING_SKIPPED),
                day(fields.get(OWN_RISK), OWN_RISK),
                concern(fields.get(CONCERN)),
                flare(fields.get(FLARE)),
                conditions,
                clearances(fields.get("clearances")));
    }

    private Map<?, ?> fields(byte[] json) throws ProfileException {
        try {
            return object(Json.read(json), "the file");
        } catch (JsonException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private List<Clearance> clearances(Object value) throws ProfileException {
        if (!(value instanceof List<?> items)) {
            throw damaged("clearances is no list", null);
        }
        var clearances = new ArrayList<Clearance>();
        for (var item : items) {
            var fields = object(item, "clearances");
            clearances.add(new Clearance(
                    text(fields.get("exercise")), text(fields.get("by")), date(fields.get("on"), "clearances")));
        }
        return clearances;
    }

    private Optional<Concern> concern(Object value) throws ProfileException {
        if (value == null) {
            return Optional.empty();
        }
        var fields = object(value, CONCERN);
        var kind = EnumWord.table(Concern.Kind.values()).get(String.valueOf(fields.get("kind")));
        if (kind == null) {
            throw damaged(CONCERN + ": '" + fields.get("kind") + "' is not known", null);
        }
        return Optional.of(new Concern(kind, date(fields.get("on"), CONCERN)));
    }

    private Optional<Flare> flare(Object value) throws ProfileException {
        try {
            return value == null ? Optional.empty() : Optional.of(new Flare(Instant.parse(value.toString())));
        } catch (DateTimeException e) {
            throw damaged(FLARE + ": '" + value + "' is no moment", e);
        }
    }

    private Map<?, ?> object(Object value, String name) throws ProfileException {
        if (value instanceof Map<?, ?> fields) {
            return fields;
        }
        throw damaged(name + " is no JSON object", null);
    }

    private String text(Object value) throws ProfileException {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw damaged("clearances: exercise and by are texts", null);
    }

    private Optional<LocalDate> day(Object value, String name) throws ProfileException {
        return value == null ? Optional.empty() : Optional.of(date(value, name));
    }

    private LocalDate date(Object value, String name) throws ProfileException {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException e) {
            throw damaged(name + ": '" + value + "' is no date", e);
        }
    }

    private ProfileException damaged(String what, Throwable cause) {
        return ProfileException.damaged(file, what, cause);
    }
}
