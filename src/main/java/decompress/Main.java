package decompress;

import decompress.cli.Startup;
import decompress.perform.Clocks;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.Duration;

/** Wires the real clocks and streams. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var began = System.nanoTime();
        var clocks = new Clocks(Clock.systemUTC(), () -> Duration.ofNanos(System.nanoTime() - began));
        var out = new FileOutputStream(FileDescriptor.out);
        System.exit(Startup.run(clocks, System.in, out, System.err, arguments));
    }
}
