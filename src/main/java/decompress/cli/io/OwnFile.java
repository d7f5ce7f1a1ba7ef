package decompress.cli.io;

import decompress.cli.Environment;
import decompress.library.Shipped;
import decompress.run.Failure;
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
    public static OwnFile exercises(Environment environment) {
        return new OwnFile(LibrarySource.own(environment), "template.yaml", "exercises.schema.json");
    }

    public static OwnFile settings(Environment environment) {
        return new OwnFile(SettingsFile.own(environment), "settings.template.yaml", "settings.schema.json");
    }

    /** Makes the file from the template where there is none, and brings the schema up to date. */
    public void prepare() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.notExists(path)) {
                Files.writeString(path, Shipped.text(template));
            }
            refresh(path.resolveSibling(schema), Shipped.text(schema));
        } catch (IOException e) {
            throw Failure.failed("cannot write " + path + ": " + e.getMessage()
                    + "\nMake the folder writable, or set XDG_CONFIG_HOME to another one.");
        }
    }

    private static void refresh(Path file, String text) throws IOException {
        if (Files.notExists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
