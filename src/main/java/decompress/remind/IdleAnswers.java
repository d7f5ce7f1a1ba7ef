package decompress.remind;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the output of programs that report idle time; empty if it is something else. */
final class IdleAnswers {
    private static final Pattern MILLIS = Pattern.compile("\\s*(\\d{1,15})\\s*");
    private static final Pattern IDLE_HINT = Pattern.compile("(?m)^IdleHint=(yes|no)$");
    private static final Pattern IDLE_SINCE_MICROS = Pattern.compile("(?m)^IdleSinceHint=(\\d{1,18})$");
    private static final Pattern HID_NANOS = Pattern.compile("\"HIDIdleTime\"\\s*=\\s*(\\d{1,18})");

    private IdleAnswers() {}

    static Optional<Duration> xprintidle(String answer) {
        var millis = MILLIS.matcher(answer);
        return millis.matches() ? Optional.of(Duration.ofMillis(Long.parseLong(millis.group(1)))) : Optional.empty();
    }

    /** A session that logind does not call idle counts as one that was touched just now. */
    static Optional<Duration> loginctl(String answer, Instant now) {
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

    static Optional<Duration> ioreg(String answer) {
        var nanos = HID_NANOS.matcher(answer);
        return nanos.find() ? Optional.of(Duration.ofNanos(Long.parseLong(nanos.group(1)))) : Optional.empty();
    }
}
