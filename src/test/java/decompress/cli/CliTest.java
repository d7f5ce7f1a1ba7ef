package decompress.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in which commands are carried out in a home of its own, empty at first. */
abstract class CliTest {
    @TempDir
    Path home;

    CliHarness cli;

    @BeforeEach
    void moveIn() {
        cli = new CliHarness(home);
    }
}
