package decompress.support;

import decompress.terminal.ColorChoice;
import decompress.terminal.Key;
import decompress.terminal.Palette;
import decompress.terminal.ProcessIo;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.terminal.tty.Tty;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Style;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Shows every event, until one of them is a way out: q, x (an exception), n (never looks again), f (prints without end),
 * a signal. With an argument the keys are read only when the terminal is given back, as by a thread that a busy machine
 * holds up.
 */
public final class TerminalDemo {
    private static final Duration BUSY = Duration.ofMillis(300);

    private TerminalDemo() {}

    public static void main(String[] arguments) throws InterruptedException {
        var closed = new CountDownLatch(arguments.length == 0 ? 0 : 1);
        var io = new ProcessIo(
                heldUp(new FileInputStream(FileDescriptor.in), closed),
                new FileOutputStream(FileDescriptor.out),
                StandardCharsets.UTF_8,
                () -> Duration.ofNanos(System.nanoTime()),
                Runtime.getRuntime()::halt);
        var tty = Tty.find(System.getenv());
        int code;
        try (var terminal =
                Terminal.fullScreen(tty, io, Palette.choose(ColorChoice.AUTO, System.getenv(), true), true)) {
            code = loop(terminal);
        }
        if (closed.getCount() > 0) {
            closed.countDown();
            Thread.sleep(BUSY.toMillis());
        }
        System.exit(code);
    }

    private static InputStream heldUp(InputStream in, CountDownLatch until) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                hold();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                hold();
                return super.read(bytes, from, most);
            }

            private void hold() throws IOException {
                try {
                    until.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
        };
    }

    private static int loop(Terminal terminal) throws InterruptedException {
        var events = new ArrayList<String>();
        while (true) {
            terminal.show(frame(terminal, events));
            var event = terminal.next(Duration.ofSeconds(60)).orElse(null);
            if (event instanceof TerminalEvent.EndRequested end) {
                return end.signal().exitCode();
            }
            if (event instanceof TerminalEvent.Pressed pressed) {
                if (pressed.key() == Key.Q) {
                    return 0;
                }
                if (pressed.key() == Key.X) {
                    throw new IllegalStateException("an exception in the session");
                }
                if (pressed.key() == Key.N) {
                    Thread.sleep(Duration.ofHours(1).toMillis());
                }
                if (pressed.key() == Key.F) {
                    while (true) {
                        System.out.println("flood".repeat(100));
                    }
                }
                events.add(pressed.key().name());
            } else if (event != null) {
                events.add(event.getClass().getSimpleName());
            }
        }
    }

    private static Frame frame(Terminal terminal, List<String> events) {
        var size = terminal.size();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(size.columns() + "x" + size.rows(), Style.TITLE));
        lines.add(Line.of("x".repeat(size.columns() + 5)));
        lines.add(Line.of(String.join(" ", events), Style.FLASH));
        while (lines.size() < size.rows() - 1) {
            lines.add(Line.EMPTY);
        }
        lines.add(Line.of("last row " + "-".repeat(size.columns()), Style.MUTED));
        return new Frame(lines, events.size() + " events");
    }
}
