package decompress.sound.process;

import decompress.programs.Programs;
import decompress.programs.RunningProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Programs that run during a session: silent, limited in time, and ended with it. */
public final class ChildProcesses implements AutoCloseable {
    /** How a child came to its end. */
    public enum Ending {
        WELL,
        BADLY,
        TOO_LONG,
        KILLED
    }

    /** A limit that is noticed later than this was noticed by a process that had been stopped. */
    private static final Duration PUNCTUAL = Duration.ofSeconds(1);

    private final SoundWorker worker;
    private final Programs programs;
    private final Set<ChildProcess> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public ChildProcesses(SoundWorker worker, Map<String, String> environment) {
        this.worker = worker;
        this.programs = new Programs(environment);
    }

    /** Starts a command and returns at once; empty when it cannot be started. */
    public Optional<ChildProcess> start(
            List<String> command, Map<String, String> more, Duration limit, Consumer<Ending> whenItEnds) {
        try {
            var child = new ChildProcess(programs.start(command, more, Programs.Streams.NONE));
            running.add(child);
            watch(child, limit, whenItEnds);
            return Optional.of(child);
        } catch (IOException | RuntimeException notStarted) {
            return Optional.empty();
        }
    }

    private void watch(ChildProcess child, Duration limit, Consumer<Ending> whenItEnds) {
        child.program.whenOver(() -> worker.now(() -> {
            running.remove(child);
            whenItEnds.accept(child.ending());
        }));
        limit(child, limit);
        if (closed) {
            child.kill();
        }
    }

    /** Ends a child in time; when we have been stopped ourselves, its time begins anew. */
    private void limit(ChildProcess child, Duration limit) {
        var due = worker.time().plus(limit);
        var unused = worker.at(due, () -> {
            if (worker.time().minus(due).compareTo(PUNCTUAL) > 0) {
                limit(child, limit);
            } else {
                child.kill(Ending.TOO_LONG);
            }
        });
    }

    public int count() {
        return (int) running.stream().filter(child -> child.program.isRunning()).count();
    }

    public void killAll() {
        running.forEach(ChildProcess::kill);
    }

    @Override
    public void close() {
        closed = true;
        killAll();
    }

    /** One program that runs. */
    public static final class ChildProcess {
        private final RunningProgram program;
        private volatile Optional<Ending> killed = Optional.empty();

        private ChildProcess(RunningProgram program) {
            this.program = program;
        }

        public void kill() {
            kill(Ending.KILLED);
        }

        private void kill(Ending why) {
            if (program.isRunning()) {
                killed = Optional.of(why);
                program.end();
            }
        }

        private Ending ending() {
            return killed.orElseGet(() -> program.exitCode() == 0 ? Ending.WELL : Ending.BADLY);
        }
    }
}
