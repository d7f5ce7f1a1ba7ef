package decompress.support;

import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** A process on a terminal, with a person's hands and eyes; every wait is bounded and says what was seen instead. */
public final class Pty implements AutoCloseable {
    /** Long, because a test that passes never waits so long, and because the machine may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UnixPtyProcess process;
    private final ScreenTerminal screen;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer undecoded = ByteBuffer.allocate(8192 + 8);
    private final StringBuilder output = new StringBuilder();
    private boolean hungUp;
    private boolean over;

    Pty(UnixPtyProcess process, int columns, int rows) {
        this.process = process;
        this.screen = new ScreenTerminal(Math.max(1, columns), Math.max(1, rows));
        var eyes = new Thread(this::watch, "pty output");
        eyes.setDaemon(true);
        eyes.start();
    }

    public static PtyCommand of(String... command) {
        return new PtyCommand(List.of(command));
    }

    /** A main class of this build, on the JVM that runs the tests; options come before the class. */
    public static PtyCommand java(List<String> options, Class<?> main, String... arguments) {
        return new PtyCommand(ChildJava.command(options, main, arguments));
    }

    // ---- hands

    public Pty send(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return this;
    }

    public Pty resize(int columns, int rows) {
        synchronized (this) {
            screen.setSize(Size.of(columns, rows));
        }
        process.setWinSize(new WinSize(columns, rows));
        return this;
    }

    /** Sends a signal, INT for example, to the command that was started. */
    public Pty signal(String name) throws IOException, InterruptedException {
        signal(process.pid(), name);
        return this;
    }

    public static void signal(long pid, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).start().waitFor();
    }

    /** The terminal disappears, as when a window is closed or a line drops. */
    public void hangUp() throws IOException {
        hungUp = true;
        process.getPty().close();
    }

    /** Sends a signal to the command and waits until it has ended; meanwhile nobody reads the terminal. */
    public synchronized void signalUnread(String name) throws IOException, InterruptedException {
        signal(name);
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    // ---- eyes

    /** The current screen. */
    public synchronized Picture picture() {
        return Picture.of(screen);
    }

    /** All that was written, escape sequences included. */
    public synchronized String output() {
        return output.toString();
    }

    /** How much was written so far; with {@link #outputSince} for what came after. */
    public synchronized int mark() {
        return output.length();
    }

    public synchronized String outputSince(int mark) {
        return output.substring(mark);
    }

    public boolean alternateScreen() {
        return isOn("\033[?1049");
    }

    public boolean cursorHidden() {
        var all = output();
        return all.lastIndexOf("\033[?25l") > all.lastIndexOf("\033[?25h");
    }

    private boolean isOn(String mode) {
        var all = output();
        return all.lastIndexOf(mode + "h") > all.lastIndexOf(mode + "l");
    }

    /** The terminal's settings as printed by {@code stty -a}, without its size, on one line. */
    public String settings() throws IOException, InterruptedException {
        var file = System.getProperty("os.name").startsWith("Mac") ? "-f" : "-F";
        var name = process.getPty().getSlaveName();
        var stty = new ProcessBuilder("stty", file, name, "-a")
                .redirectErrorStream(true)
                .start();
        var all = new ByteArrayOutputStream();
        stty.getInputStream().transferTo(all);
        stty.waitFor();
        return all.toString(StandardCharsets.UTF_8)
                .replaceFirst("rows \\d+; columns \\d+; ", "")
                .replaceAll("\\s+", " ");
    }

    public Picture awaitText(String text) throws InterruptedException {
        return awaitPicture(picture -> picture.shows(text), "\"" + text + "\" on the screen");
    }

    /** Waits for a picture; one that is only half drawn does not count. */
    public Picture awaitPicture(Predicate<Picture> wanted, String what) throws InterruptedException {
        await(() -> !isOn("\033[?2026") && wanted.test(picture()), what, true);
        return picture();
    }

    /** Waits for something in the bytes that were written after a mark. */
    public void awaitOutput(int mark, Predicate<String> wanted, String what) throws InterruptedException {
        await(() -> wanted.test(outputSince(mark)), what, true);
    }

    /** Waits until the settings of the terminal are as wanted. */
    public void awaitSettings(Predicate<String> wanted, String what) throws InterruptedException {
        await(
                () -> {
                    try {
                        return wanted.test(settings());
                    } catch (IOException | InterruptedException failed) {
                        throw new AssertionError(failed);
                    }
                },
                what,
                false);
    }

    // ---- the process

    public long pid() {
        return process.pid();
    }

    /** The first process below the command whose command line has this text, as soon as there is one. */
    public ProcessHandle awaitChild(String text) throws InterruptedException {
        await(() -> child(text).isPresent(), "a child process with " + text, false);
        return child(text).orElseThrow();
    }

    private Optional<ProcessHandle> child(String text) {
        return ProcessHandle.of(process.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(each -> each.info().commandLine().orElse("").contains(text))
                .findFirst();
    }

    /** Waits until a process is stopped, as by Ctrl-Z. */
    public void awaitStopped(long pid) throws InterruptedException {
        Installed.assume("ps");
        await(() -> state(pid).startsWith("T"), "process " + pid + " stopped, it is " + state(pid), false);
    }

    private static String state(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "state=", "-p", Long.toString(pid)).start();
            return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The exit code, when the command has ended and all of its output was seen. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running, it shows:\n" + picture());
        }
        if (!hungUp) {
            await(this::isOver, "the end of the output", false);
        }
        return process.exitValue();
    }

    private synchronized boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        ProcessHandle.of(process.pid()).ifPresent(command -> {
            command.descendants().forEach(ProcessHandle::destroyForcibly);
            command.destroyForcibly();
        });
        try {
            process.getPty().close();
        } catch (IOException alreadyClosed) {
            // As by hanging up.
        }
    }

    // ---- how

    private synchronized void await(BooleanSupplier condition, String what, boolean fromOutput)
            throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || over && fromOutput) {
                throw new AssertionError(
                        "waited for " + what + (over ? ", but the command ended:\n" : ", saw:\n") + picture()
                                + "\nthe last bytes: " + visible(output.substring(Math.max(0, output.length() - 400))));
            }
            wait(fromOutput ? 1000 : 20);
        }
    }

    private static String visible(String bytes) {
        return bytes.replace("\033", "<ESC>");
    }

    private void watch() {
        var bytes = new byte[8192];
        // Not closed: the terminal stays for a look at its settings when the process has ended.
        InputStream in = process.getInputStream();
        try {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                see(bytes, read);
            }
        } catch (IOException closed) {
            // The end, as some systems report it.
        }
        synchronized (this) {
            over = true;
            notifyAll();
        }
    }

    private synchronized void see(byte[] bytes, int count) {
        undecoded.put(bytes, 0, count).flip();
        var text = CharBuffer.allocate(count + 8);
        decoder.decode(undecoded, text, false);
        undecoded.compact();
        var seen = text.flip().toString();
        output.append(seen);
        screen.write(seen);
        notifyAll();
    }
}
