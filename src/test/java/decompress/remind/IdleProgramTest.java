package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdleProgramTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void xprintidle_counts_milliseconds() {
        assertThat(IdleProgram.X11.read("61500\n", NOW)).contains(Duration.ofMillis(61_500));
        assertThat(IdleProgram.X11.read("couldn't open display\n", NOW)).isEmpty();
        assertThat(IdleProgram.X11.read("", NOW)).isEmpty();
    }

    @Test
    void logind_says_since_when_a_session_is_idle() {
        var since = NOW.minusSeconds(600).getEpochSecond() * 1_000_000;
        assertThat(IdleProgram.LOGIND.read("IdleHint=yes\nIdleSinceHint=" + since + "\n", NOW))
                .contains(Duration.ofMinutes(10));
        assertThat(IdleProgram.LOGIND.read("IdleHint=no\nIdleSinceHint=" + since + "\n", NOW))
                .contains(Duration.ZERO);
        assertThat(IdleProgram.LOGIND.read("IdleHint=yes\nIdleSinceHint=99999999999999999\n", NOW))
                .contains(Duration.ZERO);
        assertThat(IdleProgram.LOGIND.read("Failed to connect to bus\n", NOW)).isEmpty();
    }

    @Test
    void macos_counts_nanoseconds() {
        var answer = "    | |   \"HIDIdleTime\" = 12000000000\n    | |   \"HIDScrollCount\" = 0\n";
        assertThat(IdleProgram.MACOS.read(answer, NOW)).contains(Duration.ofSeconds(12));
        assertThat(IdleProgram.MACOS.read("", NOW)).isEmpty();
    }

    @Test
    void x11_is_not_asked_under_wayland() {
        assertThat(IdleProgram.in(Map.of("DISPLAY", ":0"))).contains(IdleProgram.X11);
        assertThat(IdleProgram.in(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0")))
                .doesNotContain(IdleProgram.X11)
                .contains(IdleProgram.LOGIND);
    }
}
