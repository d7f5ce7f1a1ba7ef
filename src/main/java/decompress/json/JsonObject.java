package decompress.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object that is put together field by field, in the order in which it is written. */
public final class JsonObject {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field; an empty {@link Optional} is null. */
    public JsonObject with(String name, Object value) {
        fields.put(name, value instanceof Optional<?> optional ? optional.orElse(null) : value);
        return this;
    }

    /** Adds a field only where there is something in it. */
    public JsonObject withAny(String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
        return this;
    }

    /** Adds a field that is a list, with something for each element. */
    public <T> JsonObject with(String name, Collection<T> elements, Function<? super T, ?> json) {
        return with(name, elements.stream().map(json).toList());
    }

    /** Adds all fields of another object. */
    public JsonObject with(JsonObject others) {
        fields.putAll(others.fields);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
