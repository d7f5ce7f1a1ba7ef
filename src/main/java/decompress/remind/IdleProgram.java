package decompress.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the system that reports how long the computer has been idle. */
enum IdleProgram {
    X11("xprintidle", "\\A\\s*(\\d{1,15})\\s*\\z", ChronoUnit.MILLIS),
    LOGIND(
            "loginctl show-session self -p IdleHint -p IdleSinceHint",
            "(?m)^IdleSinceHint=(\\d{1,18})$",
            ChronoUnit.MICROS) {
        /** A session that logind does not call idle counts as one that was touched just now. */
        @Override
        Optional<Duration> read(String answer, Instant now) {
            var hint = IDLE_HINT.matcher(answer);
            if (!hint.find()) {
                return Optional.empty();
            }
            var since = hint.group(1).equals("no") ? Optional.<Duration>empty() : super.read(answer, now);
            return Optional.of(since.map(at -> Duration.between(Instant.EPOCH.plus(at), now))
                    .filter(idle -> !idle.isNegative())
                    .orElse(Duration.ZERO));
        }
    },
    MACOS("ioreg -c IOHIDSystem -d 4", "\"HIDIdleTime\"\\s*=\\s*(\\d{1,18})", ChronoUnit.NANOS);

    private static final Pattern IDLE_HINT = Pattern.compile("(?m)^IdleHint=(yes|no)$");

    private final String command;
    private final Pattern number;
    private final ChronoUnit unit;

    /** @param number where the answer has the time, in this unit */
    IdleProgram(String command, String number, ChronoUnit unit) {
        this.command = command;
        this.number = Pattern.compile(number);
        this.unit = unit;
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
    Optional<Duration> read(String answer, Instant now) {
        var found = number.matcher(answer);
        return found.find() ? Optional.of(Duration.of(Long.parseLong(found.group(1)), unit)) : Optional.empty();
    }
}
