package decompress.end;

import decompress.cli.Startup;
import decompress.perform.Clocks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Carries out the command lines of a file, one after the other in one process, at a moment that stands still. */
final class CommandLines {
    private CommandLines() {}

    public static void main(String[] arguments) throws IOException {
        var clocks =
                new Clocks(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC), () -> Duration.ZERO);
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            System.out.println("$ decompress " + line);
            var code = Startup.run(clocks, InputStream.nullInputStream(), System.out, System.out, line.split(" "));
            System.out.println("exit code " + code);
        }
    }
}
