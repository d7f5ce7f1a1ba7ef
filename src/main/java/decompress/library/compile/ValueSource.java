package decompress.library.compile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of records as Java expressions that make equal ones. */
final class ValueSource {
    private ValueSource() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return literal(text);
        } else if (value instanceof Integer || value instanceof Double || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        } else if (value instanceof Duration duration) {
            return "java.time.Duration.ofMillis(" + duration.toMillis() + "L)";
        } else if (value instanceof Optional<?> optional) {
            return optional.map(each -> "Optional.of(" + of(each) + ")").orElse("Optional.empty()");
        } else if (value instanceof List<?> list) {
            return call("List.of", list);
        } else if (value instanceof Collection<?> set) {
            return call("Set.of", set);
        } else if (value instanceof Map<?, ?> map) {
            var entries = map.entrySet().stream()
                    .map(entry -> "entry(" + of(entry.getKey()) + ", " + of(entry.getValue()) + ")")
                    .toList();
            return "map(" + String.join(", ", entries) + ")";
        } else if (value instanceof Record whole) {
            return call("new " + name(whole), components(whole));
        }
        throw new IllegalArgumentException("no source for " + value.getClass());
    }

    private static String call(String function, Collection<?> values) {
        return function + values.stream().map(ValueSource::of).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Record value) {
        var type = value.getClass();
        return type.getCanonicalName() + (type.getTypeParameters().length > 0 ? "<>" : "");
    }

    private static List<Object> components(Record value) {
        var components = new ArrayList<>();
        for (var component : value.getClass().getRecordComponents()) {
            components.add(component(value, component));
        }
        return components;
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of " + value, e);
        }
    }

    /** In ASCII, so that no compiler reads it differently. */
    private static String literal(String text) {
        var source = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                source.append('\\').append(unit);
            } else if (unit >= ' ' && unit < 0x7F) {
                source.append(unit);
            } else {
                source.append("\\u%04x".formatted((int) unit));
            }
        }
        return source.append('"').toString();
    }
}
