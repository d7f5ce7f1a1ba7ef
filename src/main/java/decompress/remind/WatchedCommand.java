package decompress.remind;

import decompress.programs.Programs;
import decompress.programs.Programs.Streams;
import decompress.programs.RunningProgram;
import decompress.script.words.Words;
import decompress.terminal.ProcessIo;
import decompress.terminal.Signals;
import decompress.terminal.TerminationSignal;
import decompress.text.DisplayWidth;
import decompress.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * A person's own command that runs while they move.
 *
 * <p>A signal that ends this process is passed on to the command. The command then takes as long as it needs.
 */
public final class WatchedCommand implements AutoCloseable {
    /** Leaves room on a line of 80 columns for the end of the command and a key. */
    private static final int WIDTH = 30;

    private final String words;
    private final RunningProgram program;
    private final Optional<KeptOutput> kept;
    private final OutputStream out;
    private final Supplier<Duration> monotonic;
    private final Duration started;
    private final Set<TerminationSignal> passedOn = EnumSet.noneOf(TerminationSignal.class);
    private final Signals signals = new Signals();
    private volatile Optional<Duration> took = Optional.empty();

    private WatchedCommand(String words, RunningProgram program, Optional<KeptOutput> kept, ProcessIo io) {
        this.words = words;
        this.program = program;
        this.kept = kept;
        this.out = io.out();
        this.monotonic = io.monotonic();
        this.started = monotonic.get();
        program.whenOver(() -> took = Optional.of(monotonic.get().minus(started)));
    }

    /**
     * Starts a command.
     *
     * @param keysAreOurs whether the session reads the keys, so that the command gets no input
     * @param shares whether it prints where this process does; otherwise its output is kept until {@link #follow}
     * @throws IOException when it cannot be started
     */
    public static WatchedCommand start(
            List<String> command, Programs programs, boolean keysAreOurs, boolean shares, ProcessIo io)
            throws IOException {
        var streams = shares ? Streams.SHARED : keysAreOurs ? Streams.WATCHED : Streams.WATCHED_READER;
        RunningProgram program;
        try {
            program = programs.start(command, Map.of(), streams);
        } catch (IOException e) {
            throw new IOException(
                    "cannot run '%s': there is no such program, or it may not be run.".formatted(command.get(0)), e);
        }
        var kept = shares ? Optional.<KeptOutput>empty() : Optional.of(new KeptOutput(program.output()));
        var watched = new WatchedCommand(String.join(" ", command), program, kept, io);
        watched.passOnSignals(System::exit);
        return watched;
    }

    /**
     * Passes on every signal that ends this process, prints what the command prints until its end, and exits with its code.
     *
     * <p>A screen that is open meanwhile has signals of its own.
     */
    private void passOnSignals(IntConsumer exit) {
        for (var ending : TerminationSignal.values()) {
            signals.on(ending.name(), () -> {
                passOn(ending);
                exit.accept(follow());
            });
        }
    }

    /** Passes a signal on to the command; a terminal that disappears says so more than once, and is passed on once. */
    public synchronized void passOn(TerminationSignal ending) {
        if (passedOn.add(ending) || ending == TerminationSignal.INT) {
            program.signal(ending.number());
        }
    }

    public boolean isRunning() {
        return program.isRunning();
    }

    /** Waits for the end of the command, at most this long, and returns whether it has ended. */
    public boolean isOverWithin(Duration wait) {
        return program.isOverWithin(wait);
    }

    /** Whether a signal was passed on to the command. */
    public synchronized boolean isSignalled() {
        return !passedOn.isEmpty();
    }

    /** Whether the command has ended with another code than 0. */
    public boolean hasFailed() {
        return !program.isRunning() && program.exitCode() != 0;
    }

    /** Why the command waits with its output, if it does. */
    public Optional<String> trouble() {
        return kept.flatMap(KeptOutput::trouble);
    }

    /** The command itself, in one short line. */
    public String words() {
        return DisplayWidth.shortened(SafeText.oneLine(words), WIDTH);
    }

    /** How long the command has run, or ran until its end. */
    public Duration time() {
        return took.orElseGet(() -> monotonic.get().minus(started));
    }

    /** How an ended command ended, as in "make test: exit 0 after 3:12". */
    public String ending() {
        return "%s: exit %d after %s".formatted(words(), program.exitCode(), Words.clock(time()));
    }

    /** Prints what the command has printed and prints until its end, and returns its exit code. */
    public int follow() {
        kept.ifPresent(output -> output.passTo(out));
        var code = program.awaitEnd();
        kept.ifPresent(KeptOutput::finish);
        return code;
    }

    @Override
    public void close() {
        signals.close();
    }
}
