package decompress.library.compile;

import decompress.library.Shipped;
import decompress.library.YamlContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles what is shipped when the program is built; not a part of the program. */
public final class ContentCompiler {
    private static final String OPTIONS = "--release 17 -nowarn -proc:none -encoding UTF-8";

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
        Files.writeString(source, ContentSource.of(new YamlContent(), type.substring(type.lastIndexOf('.') + 1)));
        var arguments = Stream.concat(
                Stream.of(OPTIONS.split(" ")),
                Stream.of("-cp", classPath, "-d", classes.toString(), source.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("the compiler does not take " + source);
        }
    }
}
