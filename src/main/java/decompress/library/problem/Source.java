package decompress.library.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of one file, or why there is none.
 *
 * @param name the name of the file as the person gave it
 * @param flaw why the file could not be read at all
 */
public record Source(String name, String text, Origin origin, Optional<Problem> flaw) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Source {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A text that is at hand. */
    public static Source of(String name, String text, Origin origin) {
        return new Source(name, text, origin, Optional.empty());
    }

    /** A person's own file; what keeps it from being read is reported by the reader. */
    public static Source file(Path path) {
        return new SourceFile(path).read();
    }

    /** What another program or a person writes into a stream; problems are reported by the reader. */
    public static Source stream(InputStream in, String name) {
        return new SourceFile(Path.of(name)).read(in);
    }

    /** The exercises that come with the program. */
    public static Source shipped() {
        return shipped("exercises.yaml");
    }

    /** A file that comes with the program. */
    public static Source shipped(String name) {
        try (InputStream file = Source.class.getResourceAsStream("/decompress/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return of(name, new String(bytes, StandardCharsets.UTF_8), Origin.SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isShipped() {
        return origin == Origin.SHIPPED;
    }
}
