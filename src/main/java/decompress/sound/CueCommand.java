package decompress.sound;

import decompress.exercise.Side;
import decompress.sound.plan.TimedTone;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.SoundWorker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The person's own command, given to the shell at every cue and not waited for. */
final class CueCommand {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** The command of the last tone has this much time before the session ends. */
    private static final Duration LAST = Duration.ofSeconds(1);

    private static final int AT_ONCE = 4;

    private final String command;
    private final SoundWorker worker;
    private final ChildProcesses children;
    private final Consumer<String> trouble;
    private Duration started = Duration.ZERO;
    private int runs;
    private int failures;

    CueCommand(String command, SoundWorker worker, ChildProcesses children, Consumer<String> trouble) {
        this.command = command;
        this.worker = worker;
        this.children = children;
        this.trouble = trouble;
    }

    void run(TimedTone tone) {
        if (children.count() >= AT_ONCE) {
            return;
        }
        runs++;
        started = worker.time();
        var child = children.start(List.of("/bin/sh", "-c", command), environment(tone), LIMIT, this::ended);
        if (child.isEmpty()) {
            failures++;
        }
    }

    private void ended(ChildProcesses.Ending ending) {
        failures += ending == ChildProcesses.Ending.BADLY || ending == ChildProcesses.Ending.TOO_LONG ? 1 : 0;
    }

    boolean isIdle() {
        return children.count() == 0 || worker.time().minus(started).compareTo(LAST) > 0;
    }

    void close() {
        if (failures > 0) {
            trouble.accept(
                    "--on-cue: \"%s\" failed at %d of %d cues. Its program must exist and exit with 0 within %d seconds."
                            .formatted(command, failures, runs, LIMIT.toSeconds()));
        }
    }

    private static Map<String, String> environment(TimedTone tone) {
        var environment = new HashMap<String, String>();
        environment.put("DECOMPRESS_CUE", tone.name().id());
        environment.put("DECOMPRESS_SECONDS", Long.toString(tone.left().toSeconds()));
        tone.interval().ifPresent(interval -> {
            environment.put("DECOMPRESS_EXERCISE", interval.exercise().id());
            environment.put(
                    "DECOMPRESS_SIDE",
                    interval.side() == Side.BOTH ? "" : interval.side().name().toLowerCase(Locale.ROOT));
            environment.put("DECOMPRESS_SET", Integer.toString(Math.min(interval.setsBefore() + 1, interval.sets())));
            environment.put("DECOMPRESS_SETS", Integer.toString(interval.sets()));
        });
        return environment;
    }
}
