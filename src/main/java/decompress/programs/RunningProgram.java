package decompress.programs;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that was started by {@link Programs}, with everything that it starts itself. */
public final class RunningProgram {
    private static final int KILL = 9;

    private final Process process;
    /** Whether it leads a process group of its own, which a signal reaches as a whole. */
    private final boolean leads;

    RunningProgram(Process process, boolean leads) {
        this.process = process;
        this.leads = leads;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for the end of the program, at most this long, and returns whether it has ended. */
    public boolean isOverWithin(Duration wait) {
        try {
            return process.waitFor(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Waits for the end of the program, however long it takes, and returns its exit code. */
    public int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    /** The exit code of a program that has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** Its output, if its streams send it to this process. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** Runs a task on another thread once the program has ended. */
    public void whenOver(Runnable task) {
        var unused = process.onExit().thenRun(task);
    }

    /** Sends a signal to the program and to everything in its process group; an ended program gets none. */
    public void signal(int number) {
        if (process.isAlive()) {
            try {
                kill(number).waitFor();
            } catch (IOException noShell) {
                process.destroy();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the program and everything that it started, at once and without waiting. */
    public void end() {
        if (!process.isAlive()) {
            return;
        }
        var started = process.descendants().toList();
        if (leads) {
            try {
                kill(KILL);
            } catch (IOException noShell) {
                // The processes below end all the same.
            }
        }
        started.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends the program after so long, if it is still running then. */
    public void endAfter(Duration limit) {
        CompletableFuture.delayedExecutor(limit.toNanos(), TimeUnit.NANOSECONDS).execute(this::end);
    }

    /** A program that has only just been started may not lead its group yet. */
    private Process kill(int signal) throws IOException {
        var pid = process.pid();
        var one = "kill -%d %d".formatted(signal, pid);
        var script = leads ? "kill -%d -%d || %s".formatted(signal, pid, one) : one;
        return new ProcessBuilder(List.of("/bin/sh", "-c", script))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
