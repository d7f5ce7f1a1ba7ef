package decompress.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote into the program. */
public final class Version {
    private Version() {}

    public static String read() {
        try (var in = Version.class.getResourceAsStream("/decompress/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException damaged) {
            return "unknown";
        }
    }
}
