package decompress.library.compile;

import decompress.library.ShippedContent;
import java.util.stream.Collectors;

/** The Java source of a class that makes what is shipped, without reading a file. */
final class ContentSource {
    private final ShippedContent content;
    private final StringBuilder methods = new StringBuilder();
    private int values;

    private ContentSource(ShippedContent content) {
        this.content = content;
    }

    /** @param type the simple name of the class, in the package of the library */
    static String of(ShippedContent content, String type) {
        return new ContentSource(content).source(type);
    }

    private String source(String type) {
        var library = content.library();
        var entries = library.entries().values().stream()
                .map(entry -> made("Library.Entry", entry))
                .collect(Collectors.joining(", "));
        var figures = content.poses().stream()
                .map(pose -> "            case " + ValueSource.of(pose) + " -> Optional.of("
                        + made("decompress.pose.Figure", content.figure(pose).orElseThrow()) + ");\n")
                .collect(Collectors.joining());
        return """
                package decompress.library;

                import java.util.LinkedHashMap;
                import java.util.List;
                import java.util.Map;
                import java.util.Optional;
                import java.util.Set;

                final class %s implements ShippedContent {
                    @Override
                    public Library library() {
                        return new Library(List.of(%s), %s);
                    }

                    @Override
                    public decompress.safety.Safety safety() {
                        return %s;
                    }

                    @Override
                    public List<String> poses() {
                        return %s;
                    }

                    @Override
                    public Optional<decompress.pose.Figure> figure(String pose) {
                        return switch (pose) {
                %s            default -> Optional.empty();
                        };
                    }

                    @SafeVarargs
                    private static <K, V> Map<K, V> map(Map.Entry<K, V>... entries) {
                        var map = new LinkedHashMap<K, V>();
                        for (var entry : entries) {
                            map.put(entry.getKey(), entry.getValue());
                        }
                        return map;
                    }
                %s}
                """.formatted(
                        type,
                        entries,
                        ValueSource.of(library.routines()),
                        ValueSource.of(content.safety()),
                        ValueSource.of(content.poses()),
                        figures,
                        methods);
    }

    /** The call of a new method that makes a value; one method for all would be longer than a method may be. */
    private String made(String type, Object value) {
        var name = "value" + values++;
        methods.append("\n    private static %s %s() {\n        return %s;\n    }\n"
                .formatted(type, name, ValueSource.of(value)));
        return name + "()";
    }
}
