package decompress.library.compile;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of records as Java expressions that make equal ones. */
final class ValueSource {
    private ValueSource() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        } else if (value instanceof Integer || value instanceof Double || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        } else if (value instanceof Duration duration) {
            return "java.time.Duration.ofMillis(" + duration.toMillis() + "L)";
        } else if (value instanceof Optional<?> optional) {
            return optional.map(each -> call("Optional.of", Stream.of(each))).orElse("Optional.empty()");
        } else if (value instanceof Collection<?> all) {
            return call(value instanceof List ? "List.of" : "Set.of", all.stream());
        } else if (value instanceof Map<?, ?> map) {
            return call("map", map.entrySet().stream());
        } else if (value instanceof Map.Entry<?, ?> entry) {
            return call("Map.entry", Stream.of(entry.getKey(), entry.getValue()));
        } else if (value instanceof Record whole) {
            var type = value.getClass();
            var generic = type.getTypeParameters().length > 0 ? "<>" : "";
            return call(
                    "new " + type.getCanonicalName() + generic,
                    Stream.of(type.getRecordComponents()).map(component -> component(whole, component)));
        }
        throw new IllegalArgumentException("no source for " + value.getClass());
    }

    private static String call(String function, Stream<?> values) {
        return function + values.map(ValueSource::of).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + value, e);
        }
    }
}
