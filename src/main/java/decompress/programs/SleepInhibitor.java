package decompress.programs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps the display awake until it is closed, or until this process dies in whatever way.
 *
 * <p>Each inhibitor runs a "cat" that reads from us: when we are gone, so is its input, and it ends.
 */
public final class SleepInhibitor implements AutoCloseable {
    private static final String WHY = "an exercise session";
    private static final List<List<String>> INHIBITORS = List.of(
            List.of("caffeinate", "-d", "-i"),
            List.of("gnome-session-inhibit", "--app-id", "decompress", "--reason", WHY, "--inhibit", "idle"),
            List.of("systemd-inhibit", "--what=idle", "--who=decompress", "--why=" + WHY, "--mode=block"));

    private final List<RunningProgram> started = new ArrayList<>();
    private boolean closed;

    private SleepInhibitor() {}

    /** Starts what the machine has for it, off the calling thread; where it has nothing, nothing happens. */
    public static SleepInhibitor begin(Map<String, String> environment) {
        var awake = new SleepInhibitor();
        var programs = new Programs(environment);
        var starter = new Thread(() -> INHIBITORS.forEach(words -> awake.start(words, programs)), "awake");
        starter.setDaemon(true);
        starter.start();
        return awake;
    }

    private void start(List<String> words, Programs programs) {
        var program = programs.find(words.get(0));
        var cat = programs.find("cat");
        if (program.isEmpty() || cat.isEmpty()) {
            return;
        }
        var command = new ArrayList<String>();
        command.add(program.get().toString());
        command.addAll(words.subList(1, words.size()));
        command.add(cat.get().toString());
        try {
            keep(command, programs);
        } catch (IOException | RuntimeException sleepy) {
            // The display may go dark: no reason to disturb a session.
        }
    }

    private synchronized void keep(List<String> command, Programs programs) throws IOException {
        if (!closed) {
            started.add(programs.start(command, Map.of(), Programs.Streams.UNTIL_WE_END));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        started.forEach(RunningProgram::end);
        started.clear();
    }
}
