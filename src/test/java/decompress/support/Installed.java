package decompress.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Looks for programs that some tests use. */
public final class Installed {
    private Installed() {}

    /** Skips the test, and says why, where a program is missing. */
    public static void assume(String program) {
        Assumptions.assumeTrue(is(program), program + " is not installed");
    }

    private static boolean is(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
