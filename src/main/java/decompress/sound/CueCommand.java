package decompress.sound;

import decompress.sound.cue.TimedCue;
import decompress.sound.process.ChildProcesses;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The person's own command, run at every cue and not waited for. */
final class CueCommand {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int AT_ONCE = 4;

    private final List<String> command;
    private final ChildProcesses children;
    private final Consumer<String> trouble;
    private boolean broken;

    CueCommand(List<String> command, ChildProcesses children, Consumer<String> trouble) {
        this.command = List.copyOf(command);
        this.children = children;
        this.trouble = trouble;
    }

    void run(TimedCue moment) {
        if (broken || children.count() >= AT_ONCE) {
            return;
        }
        broken = children.start(command, environment(moment), LIMIT, ending -> {})
                .isEmpty();
        if (broken) {
            trouble.accept("--on-cue: \"" + command.get(0) + "\" cannot be started; the session goes on without it.");
        }
    }

    static Map<String, String> environment(TimedCue moment) {
        var environment = new HashMap<String, String>();
        environment.put("DECOMPRESS_CUE", moment.cue().id());
        environment.put("DECOMPRESS_SECONDS", Long.toString(moment.left().toSeconds()));
        moment.interval().ifPresent(interval -> {
            environment.put("DECOMPRESS_EXERCISE", interval.exercise().id());
            environment.put("DECOMPRESS_SET", Integer.toString(Math.min(interval.setsBefore() + 1, interval.sets())));
            environment.put("DECOMPRESS_SETS", Integer.toString(interval.sets()));
        });
        return environment;
    }
}
