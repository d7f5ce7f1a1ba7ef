package decompress.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object; a field with an unexpected value counts as missing, and the first one is the problem. */
public final class JsonFields {
    private static final double MOST_SECONDS = 1e9;
    private static final int MOST = 1_000_000;

    private final Map<?, ?> values;
    /** The objects inside add to the same list. */
    private final List<String> problems;

    private JsonFields(Map<?, ?> values, List<String> problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Returns the fields of an object; any other value is a problem. */
    public static JsonFields of(Object json) {
        if (json instanceof Map<?, ?> values) {
            return new JsonFields(values, new ArrayList<>());
        }
        return new JsonFields(Map.of(), new ArrayList<>(List.of("it is not a JSON object")));
    }

    public Optional<String> problem() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems.get(0));
    }

    /** Throws the first problem, if there is one. */
    public void check() throws JsonException {
        if (!problems.isEmpty()) {
            throw wrong(problems.get(0));
        }
    }

    /** Returns an exception with the first problem; it is this one if there was none before. */
    public JsonException wrong(String problem) {
        complain(problem);
        return new JsonException(problems.get(0), false);
    }

    public void complain(String problem) {
        problems.add(problem);
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public Optional<String> text(String name) {
        return as(String.class, name, "a text");
    }

    /** Returns the constant of a word of the format. */
    public <E> Optional<E> word(String name, Map<String, E> words) {
        var text = text(name);
        if (text.isPresent() && !words.containsKey(text.get())) {
            complain('"' + name + "\" is none of " + String.join(", ", words.keySet()));
        }
        return text.map(words::get);
    }

    public boolean truth(String name, boolean otherwise) {
        return as(Boolean.class, name, "true or false").orElse(otherwise);
    }

    /** Returns a number of seconds, to the millisecond. */
    public Optional<Duration> seconds(String name) {
        var number = as(BigDecimal.class, name, "a number of seconds");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var seconds = number.get().doubleValue();
        if (seconds < 0 || seconds > MOST_SECONDS) {
            complain('"' + name + "\" is not a number of seconds");
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** Returns a whole number from zero to a million. */
    public Optional<Integer> whole(String name) {
        var number = as(BigDecimal.class, name, "a whole number");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var value = number.get().doubleValue();
        if (value < 0 || value > MOST || value != Math.rint(value)) {
            complain('"' + name + "\" is not a whole number up to a million");
            return Optional.empty();
        }
        return Optional.of((int) value);
    }

    /** Returns the fields of an inner object; a missing object has none. */
    public JsonFields object(String name) {
        return new JsonFields(as(Map.class, name, "an object").orElse(Map.of()), problems);
    }

    /** Reads each object of a list, and leaves out all other values. */
    public <T> List<T> objects(String name, Function<JsonFields, T> read) {
        var objects = new ArrayList<T>();
        for (var each : list(name)) {
            if (each instanceof Map<?, ?> fields) {
                objects.add(read.apply(new JsonFields(fields, problems)));
            } else if (each != null) {
                complain('"' + name + "\" is not an object");
            }
        }
        return objects;
    }

    private List<?> list(String name) {
        return as(List.class, name, "a list").orElse(List.of());
    }

    private <T> Optional<T> as(Class<T> kind, String name, String expected) {
        var value = values.get(name);
        if (kind.isInstance(value)) {
            return Optional.of(kind.cast(value));
        }
        if (value != null) {
            complain('"' + name + "\" is not " + expected);
        }
        return Optional.empty();
    }
}
