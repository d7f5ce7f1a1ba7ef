package decompress.terminal;

import decompress.terminal.tty.Foreground;
import decompress.terminal.tty.Size;
import decompress.terminal.tty.Tty;
import decompress.view.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** The terminal during a session: shows frames, reports events, and is always restored. */
public final class Terminal implements AutoCloseable {
    private static final Duration UNTIL_HEARD = Duration.ofSeconds(2);
    private static final Duration UNTIL_ENDED = Duration.ofSeconds(5);
    /** So soon a screen is itself again after a broadcast to all terminals, or a thread dump. */
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(10);

    private static final Duration LEFT_OVER = Duration.ofMillis(500);
    /** A terminal that takes no output for so long is dead. */
    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(1);
    /** Includes the start of a program, which takes its time on a busy machine. */
    private static final Duration UNTIL_RESTORED = Duration.ofSeconds(3);

    private final Tty tty;
    private final ProcessIo io;
    private final Optional<Screen> screen;
    private final EventQueue events;
    private final Signals signals = new Signals();
    private final Thread restoreHook = new Thread(this::restoreInTime, "restore");
    private Optional<Thread> keys = Optional.empty();
    private final AtomicBoolean suspending = new AtomicBoolean();
    private final AtomicBoolean resizing = new AtomicBoolean();
    private volatile Duration continued = Duration.ofDays(-1);
    private Duration refreshed;
    private volatile Size size;
    private volatile boolean over;
    private final AtomicReference<TerminationSignal> ending = new AtomicReference<>();
    /** The timer that halts the process belongs to the open terminal. */
    private final CountDownLatch closed = new CountDownLatch(1);

    private Terminal(Tty tty, ProcessIo io, Optional<Screen> screen, EventQueue events) {
        this.tty = tty;
        this.io = io;
        this.screen = screen;
        this.events = events;
    }

    /**
     * Frames on the alternate screen; needs a terminal at both ends.
     *
     * @param titled whether the window is called what the frames say
     */
    public static Terminal fullScreen(Tty tty, ProcessIo io, Palette palette, boolean titled) {
        var events = new EventQueue();
        Runnable disappeared = () -> events.add(new TerminalEvent.EndRequested(TerminationSignal.HUP));
        var screen = new Screen(io.out(), io.charset(), palette, titled, disappeared);
        return new Terminal(tty, io, Optional.of(screen), events).open();
    }

    /** Reports keys, if there is a keyboard, and signals; the caller writes the output. */
    public static Terminal withoutScreen(Tty tty, ProcessIo io) {
        return new Terminal(tty, io, Optional.empty(), new EventQueue()).open();
    }

    private Terminal open() {
        size = tty.size();
        refreshed = io.monotonic().get();
        Runtime.getRuntime().addShutdownHook(restoreHook);
        if (tty.input()) {
            // Before the signals: started in the background, this is where the shell stops the process, as it should.
            tty.raw();
        }
        for (var ending : TerminationSignal.values()) {
            signals.on(ending.name(), () -> requestEnd(ending));
        }
        signals.on("WINCH", this::resized);
        signals.on("TSTP", this::suspend);
        signals.on("CONT", this::resume);
        signals.ignoreMeaningless();
        // Otherwise a session that gets a signal in the background would be stopped before it can end; the thread
        // that waits for keys may still read when the terminal is given back.
        signals.ignoreForGood("TTIN");
        signals.ignoreForGood("TTOU");
        screen.ifPresent(Screen::enter);
        if (tty.input()) {
            keys = Optional.of(new Thread(new KeyReader(io, events::add, this::resume), "keys"));
            keys.get().setDaemon(true);
            keys.get().start();
        }
        return this;
    }

    /** Writes what differs from the frame before, cut to the window; never fails. */
    public void show(Frame frame) {
        screen.ifPresent(open -> {
            var now = io.monotonic().get();
            if (now.minus(refreshed).compareTo(BETWEEN_REFRESHES) >= 0) {
                refreshed = now;
                open.refresh();
            }
            open.show(frame, size);
        });
    }

    /** The next thing that happened, or empty when nothing did for so long. */
    public Optional<TerminalEvent> next(Duration atMost) {
        return events.next(atMost);
    }

    /** The signal that ends the process, handled or not; empty if there was none. */
    public Optional<TerminationSignal> ending() {
        return Optional.ofNullable(ending.get());
    }

    /** The latest reported size of the window. */
    public Size size() {
        return size;
    }

    /** Leaves the terminal as it was; the record is in the log before. */
    @Override
    public void close() {
        over = true;
        keys.ifPresent(Thread::interrupt);
        restore();
        signals.close();
        try {
            Runtime.getRuntime().removeShutdownHook(restoreHook);
        } catch (IllegalStateException alreadyOnTheWayOut) {
            // It finds nothing left to do.
        }
        closed.countDown();
    }

    /** Never between a look at {@link #over} and the settings for a session, or those would stay. */
    private synchronized void restore() {
        // Programs started from here on must not be stopped halfway by one more Ctrl-Z: this process would wait for
        // them.
        signals.ignore("TSTP");
        if (Foreground.isOurs()) {
            tty.restore();
        }
        screen.ifPresent(open -> open.leave(UNTIL_WRITTEN));
    }

    /** Gives up writing to a terminal that may be dead after a time. */
    private void restoreInTime() {
        over = true;
        var attempt = new Thread(this::restore, "last restore");
        attempt.setDaemon(true);
        attempt.start();
        try {
            attempt.join(UNTIL_RESTORED.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Measures once for several changes, without the lock of the restore, because a screen can block here. */
    private void resized() {
        if (!resizing.getAndSet(true)) {
            synchronized (resizing) {
                resizing.set(false);
                size = tty.size();
                screen.ifPresent(Screen::forget);
                events.add(new TerminalEvent.Resized());
            }
        }
    }

    private void suspend() {
        // A held Ctrl-Z counts once: its repeats must not stop the process again after fg.
        boolean leftOver = io.monotonic().get().minus(continued).compareTo(LEFT_OVER) < 0;
        if (leftOver || suspending.getAndSet(true)) {
            return;
        }
        restore();
        try {
            // The one way that works: a JVM cannot give SIGTSTP its default meaning back.
            var self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + self).start();
        } catch (IOException cannotStop) {
            resume();
        }
    }

    private synchronized void resume() {
        if (over) {
            return;
        }
        continued = io.monotonic().get();
        suspending.set(false);
        signals.on("TSTP", this::suspend);
        // A stopped process gets no signal when the window changes.
        size = tty.size();
        if (Foreground.isOurs()) {
            if (tty.input()) {
                tty.raw();
            }
            screen.ifPresent(Screen::enter);
        } else {
            screen.ifPresent(Screen::abandon);
        }
        events.add(new TerminalEvent.Continued());
    }

    /** A session that does not answer is blocked on a terminal that is dead; the process ends all the same. */
    private void requestEnd(TerminationSignal signal) {
        ending.compareAndSet(null, signal);
        events.add(new TerminalEvent.EndRequested(signal));
        try {
            var patience = events.endIsHeard(UNTIL_HEARD) ? UNTIL_ENDED : Duration.ZERO;
            if (closed.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        restoreInTime();
        io.halt().accept(signal.exitCode());
    }
}
