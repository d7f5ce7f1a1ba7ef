package decompress.cli.io;

import decompress.cli.parse.Unreadable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a person's files are: in whatever folder the program happened to start in, they would not find them again. */
public final class HomeFolder {
    private HomeFolder() {}

    /** The first of these that is a whole path: what HOME says, or null, and what the account's entry says. */
    public static Optional<Path> of(String named, String account) {
        var home = absolute(named);
        return home.isPresent() ? home : absolute(account);
    }

    private static Optional<Path> absolute(String path) {
        try {
            return path == null || !path.startsWith("/") || Unreadable.is(path)
                    ? Optional.empty()
                    : Optional.of(Path.of(path));
        } catch (InvalidPathException notInThisLocale) {
            return Optional.empty();
        }
    }
}
