package decompress.library.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys that one thing in a file may have, in their order.
 *
 * @param name what the thing is called in the JSON Schema
 */
public record FieldKeys(String name, String about, Map<String, FieldKey> byName) {
    /** Keys by a table with a line for each: an example, the kind of its value, and what it says. */
    public static FieldKeys of(String name, String about, String table) {
        return of(
                name,
                about,
                table.lines()
                        .map(line -> line.split(" +\\| "))
                        .map(parts -> new FieldKey(parts[0], parts[1], parts.length > 2 ? parts[2] : "")));
    }

    private static FieldKeys of(String name, String about, Stream<FieldKey> keys) {
        var byName = new LinkedHashMap<String, FieldKey>();
        keys.forEach(key -> byName.put(key.name(), key));
        return new FieldKeys(name, about, Collections.unmodifiableMap(byName));
    }

    /** A thing with some of these keys. */
    public FieldKeys only(String thing, String aboutIt, String keys) {
        return of(thing, aboutIt, Stream.of(keys.split(" ")).map(byName::get));
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public FieldKey key(String name) {
        return byName.get(name);
    }

    /** A hint with a valid line for a key. */
    public String example(String name) {
        return "for example: " + key(name).example();
    }
}
