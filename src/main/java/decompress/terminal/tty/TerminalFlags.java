package decompress.terminal.tty;

import java.util.Locale;
import java.util.Optional;
import org.fusesource.jansi.internal.CLibrary.Termios;

/** The bits of a terminal's settings, which every system numbers in its own way. */
enum TerminalFlags {
    LINUX(0x2, 0x8, 0x8000, 0x400, 6, 5, 1, 0),
    /** macOS and the BSDs. */
    BSD(0x100, 0x8, 0x400, 0x200, 16, 17, 9, 0xff);

    private final long lineByLine;
    private final long echo;
    private final long extensions;
    private final long flowControl;
    private final int minimum;
    private final int time;
    private final int quit;
    private final int disabled;

    TerminalFlags(
            long lineByLine, long echo, long extensions, long flowControl, int minimum, int time, int quit, int off) {
        this.lineByLine = lineByLine;
        this.echo = echo;
        this.extensions = extensions;
        this.flowControl = flowControl;
        this.minimum = minimum;
        this.time = time;
        this.quit = quit;
        this.disabled = off;
    }

    /** Empty for systems whose numbers are not known here. */
    static Optional<TerminalFlags> of(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return processor.matches("(ppc|mips|sparc|alpha).*") ? Optional.empty() : Optional.of(LINUX);
        }
        return name.startsWith("mac") || name.endsWith("bsd") ? Optional.of(BSD) : Optional.empty();
    }

    /** ISIG and ICRNL stay as they are. */
    void makeRaw(Termios settings) {
        settings.c_lflag &= ~(lineByLine | echo | extensions);
        settings.c_iflag &= ~flowControl;
        settings.c_cc[minimum] = 1;
        settings.c_cc[time] = 0;
        settings.c_cc[quit] = (byte) disabled;
    }
}
