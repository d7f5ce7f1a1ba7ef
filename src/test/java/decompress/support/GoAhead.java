package decompress.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A person who has read the notice and was given the go-ahead, so that nothing is asked before a session. */
public final class GoAhead {
    private GoAhead() {}

    /** Writes it into a home. */
    public static void into(Path home) throws IOException {
        var profile = home.resolve(".local/share/decompress/profile.json");
        Files.createDirectories(profile.getParent());
        Files.writeString(profile, """
                {"v": 1, "notice": "2026-11-01", "go_ahead": "2026-11-01", "conditions": {}, "clearances": []}
                """);
    }
}
