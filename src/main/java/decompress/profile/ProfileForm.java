package decompress.profile;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonObject;
import decompress.safety.Clearance;
import decompress.safety.Concern;
import decompress.safety.Flare;
import decompress.safety.Profile;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A profile as JSON. Unknown values are errors, because they might protect the person. */
record ProfileForm(Path file) {
    private static final BigDecimal VERSION = BigDecimal.ONE;
    private static final Set<String> ALWAYS = Set.of("v", "notice", "go_ahead", "conditions", "clearances");
    /** Not in the first profiles that were written, or only there when they ever were. */
    private static final Set<String> LATER = Set.of("asked", "morning_skipped", "own_risk", "concern", "flare");

    static String json(Profile profile) {
        var fields = new JsonObject()
                .with("v", VERSION)
                .with("notice", profile.notice())
                .with("asked", profile.asked())
                .with("go_ahead", profile.goAhead())
                .with("conditions", profile.conditions())
                .with("clearances", profile.clearances(), SafetyJson::clearance)
                .withAny("morning_skipped", profile.morningSkipped())
                .withAny("own_risk", profile.ownRisk())
                .withAny("concern", profile.concern().map(SafetyJson::concern))
                .withAny("flare", profile.flare().map(Flare::started));
        return Json.pretty(fields) + "\n";
    }

    Profile read(byte[] json) throws ProfileException {
        try {
            return profile(Json.read(json));
        } catch (JsonException e) {
            throw ProfileException.damaged(file, e.getMessage(), e);
        }
    }

    private Profile profile(Object json) throws ProfileException {
        var fields = json instanceof Map<?, ?> object ? object : Map.of();
        var version = fields.get("v") instanceof BigDecimal number ? number.compareTo(VERSION) : -1;
        if (version > 0) {
            throw ProfileException.damaged(file, "it was written by a newer decompress", null);
        }
        var names = new HashSet<Object>(fields.keySet());
        names.removeAll(LATER);
        if (version < 0 || !names.equals(ALWAYS)) {
            throw ProfileException.damaged(
                    file, "its fields are not v, notice, go_ahead, conditions and clearances", null);
        }
        return new Profile(
                optional(fields, "notice", ProfileForm::date),
                optional(fields, "asked", ProfileForm::date),
                optional(fields, "go_ahead", ProfileForm::date),
                optional(fields, "morning_skipped", ProfileForm::date),
                optional(fields, "own_risk", ProfileForm::date),
                optional(fields, "concern", ProfileForm::concern),
                optional(fields, "flare", moment -> new Flare(Instant.parse((String) moment))),
                required(fields, "conditions", ProfileForm::conditions),
                required(fields, "clearances", ProfileForm::clearances));
    }

    private <T> Optional<T> optional(Map<?, ?> fields, String name, Function<Object, T> read) throws ProfileException {
        return fields.get(name) == null ? Optional.empty() : Optional.of(required(fields, name, read));
    }

    private <T> T required(Map<?, ?> fields, String name, Function<Object, T> read) throws ProfileException {
        try {
            return read.apply(fields.get(name));
        } catch (RuntimeException e) {
            throw ProfileException.damaged(file, name + " cannot be read: " + Json.line(fields.get(name)), e);
        }
    }

    private static LocalDate date(Object value) {
        return LocalDate.parse((String) value);
    }

    private static Concern concern(Object value) {
        var fields = (Map<?, ?>) value;
        var kind = EnumWord.table(Concern.Kind.values()).get(fields.get("kind"));
        return new Concern(Objects.requireNonNull(kind), date(fields.get("on")));
    }

    private static Map<String, LocalDate> conditions(Object value) {
        var conditions = new LinkedHashMap<String, LocalDate>();
        ((Map<?, ?>) value).forEach((id, since) -> conditions.put((String) id, date(since)));
        return conditions;
    }

    private static List<Clearance> clearances(Object value) {
        return ((List<?>) value).stream().map(ProfileForm::clearance).toList();
    }

    private static Clearance clearance(Object value) {
        var fields = (Map<?, ?>) value;
        return new Clearance(text(fields.get("exercise")), text(fields.get("by")), date(fields.get("on")));
    }

    private static String text(Object value) {
        var text = (String) value;
        if (text.isBlank()) {
            throw new IllegalArgumentException("a clearance names an exercise and a person");
        }
        return text;
    }
}
