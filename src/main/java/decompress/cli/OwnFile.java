package decompress.cli;

import decompress.library.Shipped;
import decompress.run.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The person's own exercise file, with the schema beside it that helps their editor. */
record OwnFile(Path path) {
    private static final String SCHEMA = "exercises.schema.json";

    static OwnFile at(Path path) {
        return new OwnFile(path);
    }

    /** Makes the file from the template where there is none, and brings the schema up to date. */
    void prepare() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.notExists(path)) {
                Files.writeString(path, Shipped.template());
            }
            refresh(path.resolveSibling(SCHEMA));
        } catch (IOException e) {
            throw Failure.failed("cannot write " + path + ": " + e.getMessage()
                    + "\nMake the folder writable, or set XDG_CONFIG_HOME to another one.");
        }
    }

    private static void refresh(Path file) throws IOException {
        var schema = Shipped.schema();
        if (Files.notExists(file) || !Files.readString(file).equals(schema)) {
            Files.writeString(file, schema);
        }
    }
}
