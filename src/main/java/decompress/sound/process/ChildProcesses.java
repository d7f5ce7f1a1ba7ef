package decompress.sound.process;

import decompress.programs.Programs;
import decompress.programs.RunningProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Programs that run during a session: silent, limited in time, and ended with it. */
public final class ChildProcesses implements AutoCloseable {
    /** How a program ended. */
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
    /** Every running program, with the reason why it is being ended. */
    private final Map<RunningProgram, Optional<Ending>> running = new ConcurrentHashMap<>();

    private volatile boolean closed;

    public ChildProcesses(SoundWorker worker, Map<String, String> environment) {
        this.worker = worker;
        this.programs = new Programs(environment);
    }

    /** Starts a command and returns at once; empty when it cannot be started. */
    public Optional<RunningProgram> start(
            List<String> command, Map<String, String> more, Duration limit, Consumer<Ending> whenItEnds) {
        try {
            var program = programs.start(command, more, Programs.Streams.NONE);
            running.put(program, Optional.empty());
            program.whenOver(() -> worker.now(() -> whenItEnds.accept(ending(program))));
            limit(program, limit);
            if (closed) {
                kill(program);
            }
            return Optional.of(program);
        } catch (IOException | RuntimeException notStarted) {
            return Optional.empty();
        }
    }

    private Ending ending(RunningProgram program) {
        return running.remove(program).orElseGet(() -> program.exitCode() == 0 ? Ending.WELL : Ending.BADLY);
    }

    /** Ends a program in time; when we have been stopped ourselves, its time begins anew. */
    private void limit(RunningProgram program, Duration limit) {
        var due = worker.time().plus(limit);
        var unused = worker.at(due, () -> {
            if (worker.time().minus(due).compareTo(PUNCTUAL) > 0) {
                limit(program, limit);
            } else {
                end(program, Ending.TOO_LONG);
            }
        });
    }

    private void end(RunningProgram program, Ending why) {
        if (program.isRunning() && running.replace(program, Optional.empty(), Optional.of(why))) {
            program.end();
        }
    }

    public void kill(RunningProgram program) {
        end(program, Ending.KILLED);
    }

    public void killAll() {
        running.keySet().forEach(this::kill);
    }

    public int count() {
        return (int) running.keySet().stream().filter(RunningProgram::isRunning).count();
    }

    @Override
    public void close() {
        closed = true;
        killAll();
    }
}
