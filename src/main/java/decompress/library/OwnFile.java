package decompress.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a person writes, with the schema beside it that helps their editor.
 *
 * @param template the name, among what is shipped, of what the file begins as
 * @param schema the name of its schema, shipped and beside it
 */
public record OwnFile(Path path, String template, String schema) {
    public static OwnFile exercises(Path path) {
        return new OwnFile(path, "template.yaml", "exercises.schema.json");
    }

    public static OwnFile settings(Path path) {
        return new OwnFile(path, "settings.template.yaml", "settings.schema.json");
    }

    /** Makes the file from the template where there is none, and brings the schema up to date. */
    public void prepare() throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.notExists(path)) {
            Files.writeString(path, Shipped.text(template));
        }
        var beside = path.resolveSibling(schema);
        if (Files.notExists(beside) || !Files.readString(beside).equals(Shipped.text(schema))) {
            Files.writeString(beside, Shipped.text(schema));
        }
    }
}
