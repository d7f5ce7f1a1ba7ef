package decompress.files;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a program keeps a person's files, by the XDG conventions.
 *
 * @param variables of the environment, which may name other folders; relative values do not count
 */
public record XdgFolders(Map<String, String> variables, Path home) {
    private static final String OURS = "decompress";

    /** A file that a person writes. */
    public Path config(String name) {
        return folder("XDG_CONFIG_HOME", ".config").resolve(name);
    }

    /** A file that the program writes. */
    public Path data(String name) {
        return folder("XDG_DATA_HOME", ".local/share").resolve(name);
    }

    private Path folder(String variable, String underHome) {
        var value = variables.getOrDefault(variable, "");
        return (value.startsWith("/") ? Path.of(value) : home.resolve(underHome)).resolve(OURS);
    }
}
