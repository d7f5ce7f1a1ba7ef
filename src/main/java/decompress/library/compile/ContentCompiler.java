package decompress.library.compile;

import decompress.library.Shipped;
import decompress.library.ShippedContent;
import decompress.library.YamlContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles what is shipped when the program is built; not a part of the program. */
public final class ContentCompiler {
    private static final String OPTIONS = "--release 17 -nowarn -proc:none -encoding UTF-8";

    private final ShippedContent content = new YamlContent();
    private final StringBuilder methods = new StringBuilder();
    private int values;

    private ContentCompiler() {}

    /**
     * Compiles what the YAML files say.
     *
     * @param arguments the folder for the source, and the folder of the program's classes, where the class goes
     */
    public static void main(String[] arguments) throws IOException {
        compile(Shipped.COMPILED, Path.of(arguments[0]), Path.of(arguments[1]), arguments[1]);
    }

    /**
     * Compiles the content of the YAML files into a class.
     *
     * @param type the full name of the class
     * @throws IOException when a folder cannot be written, or the compiler does not take the source
     */
    public static void compile(String type, Path sources, Path classes, String classPath) throws IOException {
        var source = sources.resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, new ContentCompiler().source(type.substring(type.lastIndexOf('.') + 1)));
        var arguments = Stream.concat(
                Stream.of(OPTIONS.split(" ")),
                Stream.of("-cp", classPath, "-d", classes.toString(), source.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("the compiler does not take " + source);
        }
    }

    /** The Java source of a class that makes what is shipped, without reading a file. */
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
