package decompress.log;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the session log is. */
public final class LogPath {
    private LogPath() {}

    /** {@code $DECOMPRESS_LOG}, else in {@code $XDG_DATA_HOME} if that is absolute, else in {@code ~/.local/share}. */
    public static Path of(Map<String, String> environment, Path home) {
        var named = environment.getOrDefault("DECOMPRESS_LOG", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        var data = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"));
        return data.resolve("decompress").resolve("sessions.jsonl");
    }
}
