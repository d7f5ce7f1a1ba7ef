package decompress.terminal.tty;

import java.util.Map;
import java.util.Optional;
import org.fusesource.jansi.internal.CLibrary;
import org.fusesource.jansi.internal.CLibrary.Termios;
import org.fusesource.jansi.internal.CLibrary.WinSize;

/** The terminal by the system's own calls. */
final class JansiTty implements Tty {
    private static final int INPUT = 0;
    private static final int OUTPUT = 1;

    private final Map<String, String> environment;
    private final TerminalFlags flags;
    private Optional<Termios> before = Optional.empty();

    private JansiTty(Map<String, String> environment, TerminalFlags flags) {
        this.environment = environment;
        this.flags = flags;
    }

    static Optional<Tty> find(Map<String, String> environment) {
        try {
            return TerminalFlags.of(System.getProperty("os.name"), System.getProperty("os.arch"))
                    .filter(flags -> NativeLibrary.isReady() && CLibrary.LOADED && CLibrary.HAVE_ISATTY)
                    .map(flags -> new JansiTty(environment, flags));
        } catch (LinkageError unusable) {
            return Optional.empty();
        }
    }

    @Override
    public boolean input() {
        return CLibrary.isatty(INPUT) != 0;
    }

    @Override
    public boolean output() {
        return CLibrary.isatty(OUTPUT) != 0;
    }

    @Override
    public Size size() {
        var size = new WinSize();
        CLibrary.ioctl(output() ? OUTPUT : INPUT, CLibrary.TIOCGWINSZ, size);
        return new Size(Short.toUnsignedInt(size.ws_col), Short.toUnsignedInt(size.ws_row)).or(environment);
    }

    @Override
    public synchronized void raw() {
        var now = new Termios();
        if (CLibrary.tcgetattr(INPUT, now) != 0) {
            return;
        }
        if (before.isEmpty()) {
            var copy = new Termios();
            CLibrary.tcgetattr(INPUT, copy);
            before = Optional.of(copy);
        }
        flags.makeRaw(now);
        CLibrary.tcsetattr(INPUT, CLibrary.TCSANOW, now);
    }

    @Override
    public synchronized void restore() {
        before.ifPresent(this::set);
        before = Optional.empty();
    }

    private void set(Termios settings) {
        CLibrary.tcsetattr(INPUT, CLibrary.TCSANOW, settings);
        if (flags == TerminalFlags.LINUX) {
            // Jansi knows nothing of the line discipline's number, which Linux keeps among the settings, and leaves a
            // random one there. Nothing acts on it, but it was 0.
            Stty.run(true, "line", "0");
        }
    }

    @Override
    public String toString() {
        return "Jansi";
    }
}
