package decompress.remind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the system that reports how long the computer has been idle. */
enum IdleProgram {
    X11("xprintidle") {
        @Override
        Optional<Duration> read(String answer, Instant now) {
            var millis = MILLIS.matcher(answer);
            return millis.matches()
                    ? Optional.of(Duration.ofMillis(Long.parseLong(millis.group(1))))
                    : Optional.empty();
        }
    },
    LOGIND("loginctl show-session self -p IdleHint -p IdleSinceHint") {
        /** A session that logind does not call idle counts as one that was touched just now. */
        @Override
        Optional<Duration> read(String answer, Instant now) {
            var hint = IDLE_HINT.matcher(answer);
            if (!hint.find()) {
                return Optional.empty();
            }
            var since = IDLE_SINCE_MICROS.matcher(answer);
            if (hint.group(1).equals("no") || !since.find()) {
                return Optional.of(Duration.ZERO);
            }
            var idle = Duration.between(Instant.EPOCH.plusNanos(Long.parseLong(since.group(1)) * 1_000), now);
            return Optional.of(idle.isNegative() ? Duration.ZERO : idle);
        }
    },
    MACOS("ioreg -c IOHIDSystem -d 4") {
        @Override
        Optional<Duration> read(String answer, Instant now) {
            var nanos = HID_NANOS.matcher(answer);
            return nanos.find() ? Optional.of(Duration.ofNanos(Long.parseLong(nanos.group(1)))) : Optional.empty();
        }
    };

    private static final Pattern MILLIS = Pattern.compile("\\s*(\\d{1,15})\\s*");
    private static final Pattern IDLE_HINT = Pattern.compile("(?m)^IdleHint=(yes|no)$");
    private static final Pattern IDLE_SINCE_MICROS = Pattern.compile("(?m)^IdleSinceHint=(\\d{1,18})$");
    private static final Pattern HID_NANOS = Pattern.compile("\"HIDIdleTime\"\\s*=\\s*(\\d{1,18})");

    private final String command;

    IdleProgram(String command) {
        this.command = command;
    }

    /** Returns the programs that suit an environment, in the order in which they are asked. */
    static List<IdleProgram> in(Map<String, String> environment) {
        // Under Wayland, X11 knows nothing of keys for other programs and would call a busy person idle.
        return Stream.of(values())
                .filter(program -> program != X11 || !environment.containsKey("WAYLAND_DISPLAY"))
                .toList();
    }

    List<String> command() {
        return List.of(command.split(" "));
    }

    /** Returns the idle time in an answer of the program; empty if it says something else. */
    abstract Optional<Duration> read(String answer, Instant now);
}
