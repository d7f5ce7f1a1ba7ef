package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleAnswersTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void xprintidle_counts_milliseconds() {
        assertThat(IdleAnswers.xprintidle("61500\n")).contains(Duration.ofMillis(61_500));
        assertThat(IdleAnswers.xprintidle("couldn't open display\n")).isEmpty();
        assertThat(IdleAnswers.xprintidle("")).isEmpty();
    }

    @Test
    void logind_says_since_when_a_session_is_idle() {
        var since = NOW.minusSeconds(600).getEpochSecond() * 1_000_000;
        assertThat(IdleAnswers.loginctl("IdleHint=yes\nIdleSinceHint=" + since + "\n", NOW))
                .contains(Duration.ofMinutes(10));
        assertThat(IdleAnswers.loginctl("IdleHint=no\nIdleSinceHint=" + since + "\n", NOW))
                .contains(Duration.ZERO);
        assertThat(IdleAnswers.loginctl("IdleHint=yes\nIdleSinceHint=99999999999999999\n", NOW))
                .contains(Duration.ZERO);
        assertThat(IdleAnswers.loginctl("Failed to connect to bus\n", NOW)).isEmpty();
    }

    @Test
    void macos_counts_nanoseconds() {
        var answer = "    | |   \"HIDIdleTime\" = 12000000000\n    | |   \"HIDScrollCount\" = 0\n";
        assertThat(IdleAnswers.ioreg(answer)).contains(Duration.ofSeconds(12));
        assertThat(IdleAnswers.ioreg("")).isEmpty();
    }
}
