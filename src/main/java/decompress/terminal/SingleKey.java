package decompress.terminal;

import decompress.terminal.tty.Tty;
import java.io.IOException;

/** One key, without Enter; the terminal is left as it was on every way out. */
public final class SingleKey {
    private SingleKey() {}

    /** Waits for a key; what came with it, such as the rest of an arrow's, goes with it. */
    public static Key read(Tty tty, ProcessIo io) {
        var restore = new Thread(tty::restore, "restore");
        Runtime.getRuntime().addShutdownHook(restore);
        tty.raw();
        try {
            var first = io.in().read();
            var more = io.in().skip(io.in().available());
            return first < 0 || more > 0 ? Key.OTHER : Key.ofByte(first);
        } catch (IOException nobodyThere) {
            return Key.OTHER;
        } finally {
            tty.restore();
            Runtime.getRuntime().removeShutdownHook(restore);
        }
    }
}
