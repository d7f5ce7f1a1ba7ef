package decompress.sound.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private final List<Process> processes = new ArrayList<>();
    private boolean closed;

    private SleepInhibitor() {}

    /** Starts what the machine has for it, off the calling thread; where it has nothing, nothing happens. */
    public static SleepInhibitor begin(Map<String, String> environment) {
        var awake = new SleepInhibitor();
        var programs = new InstalledPrograms(environment);
        var starter = new Thread(() -> INHIBITORS.forEach(words -> awake.start(words, programs)), "awake");
        starter.setDaemon(true);
        starter.start();
        return awake;
    }

    private void start(List<String> words, InstalledPrograms programs) {
        var program = programs.find(words.get(0));
        var cat = programs.find("cat");
        if (program.isEmpty() || cat.isEmpty()) {
            return;
        }
        var command = Stream.of(
                        Stream.of(program.get().toString()),
                        words.stream().skip(1),
                        Stream.of(cat.get().toString()))
                .flatMap(each -> each)
                .toList();
        try {
            keep(new ProcessBuilder(command), programs.environment());
        } catch (IOException | RuntimeException sleepy) {
            // The display may go dark: no reason to disturb a session.
        }
    }

    private synchronized void keep(ProcessBuilder builder, Map<String, String> environment) throws IOException {
        if (!closed) {
            builder.environment().clear();
            builder.environment().putAll(environment);
            processes.add(builder.redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (var process : processes) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        processes.clear();
    }
}
