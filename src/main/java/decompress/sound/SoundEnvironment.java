package decompress.sound;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What sound needs from outside.
 *
 * @param variables the variables of the process: PATH, DECOMPRESS_PLAYER
 * @param clock the monotonic time in which events are due
 * @param bell rings the terminal's bell once, from another thread; empty without a terminal
 */
public record SoundEnvironment(Map<String, String> variables, Supplier<Duration> clock, Optional<Runnable> bell) {
    public SoundEnvironment {
        variables = Map.copyOf(variables);
    }
}
