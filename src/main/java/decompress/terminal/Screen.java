package decompress.terminal;

import decompress.terminal.tty.Size;
import decompress.text.SafeText;
import decompress.view.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Frames on the alternate screen; a screen that has disappeared takes them in silence. */
final class Screen {
    /** The alternate screen, no cursor, nothing wraps, and a paste says that it is one. */
    private static final String ENTER = "\033[?1049h\033[?25l\033[?7l\033[?2004h\033[0m\033[2J";
    /** Clears as well, for terminals without an alternate screen. */
    private static final String LEAVE = "\033[?2026l\033[0m\033[2J\033[H\033[?2004l\033[?7h\033[?25h\033[?1049l";

    private static final String BEGIN_UPDATE = "\033[?2026h";
    private static final String END_UPDATE = "\033[?2026l";

    /** The title from before comes back where the terminal keeps it. */
    private static final String ENTER_TITLE = "\033[22;2t";

    private static final String LEAVE_TITLE = "\033[23;2t";

    private final OutputStream out;
    private final Charset charset;
    private final Painter painter;
    private final boolean titled;
    private final Runnable disappeared;
    private final ReentrantLock writing = new ReentrantLock();
    private String title = "";
    private boolean taken;
    private boolean gone;

    Screen(OutputStream out, Charset charset, Palette palette, boolean titled, Runnable disappeared) {
        this.out = out;
        this.charset = charset;
        this.painter = new Painter(palette);
        this.titled = titled;
        this.disappeared = disappeared;
    }

    void enter() {
        whileWriting(() -> {
            taken = true;
            painter.forget();
            write(titled ? ENTER_TITLE + ENTER : ENTER);
        });
    }

    void show(Frame frame, Size size) {
        whileWriting(() -> {
            var changes = taken && !gone ? painter.paint(frame, size) + title(frame) : "";
            if (!changes.isEmpty()) {
                write(BEGIN_UPDATE + changes + END_UPDATE);
            }
        });
    }

    private String title(Frame frame) {
        var next = SafeText.oneLine(frame.title());
        if (!titled || next.equals(title)) {
            return "";
        }
        title = next;
        // Not by BEL, which some terminals ring.
        return "\033]2;" + next + "\033\\";
    }

    /** The next frame covers what others may have written. */
    void refresh() {
        whileWriting(painter::refresh);
    }

    /** The next frame is written in full. */
    void forget() {
        whileWriting(painter::forget);
    }

    /** Stops writing: the screen belongs to another program. */
    void abandon() {
        whileWriting(() -> taken = false);
    }

    /** Leaves the terminal as it was; gives up when a blocked terminal holds the last frame back for longer. */
    void leave(Duration patience) {
        boolean free = false;
        try {
            free = writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (free && taken) {
                taken = false;
                write(titled ? LEAVE + LEAVE_TITLE : LEAVE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (free) {
                writing.unlock();
            }
        }
    }

    private void whileWriting(Runnable change) {
        writing.lock();
        try {
            change.run();
        } finally {
            writing.unlock();
        }
    }

    private void write(String text) {
        if (gone) {
            return;
        }
        try {
            out.write(text.getBytes(charset));
            out.flush();
        } catch (IOException closed) {
            gone = true;
            disappeared.run();
        }
    }
}
