package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.remind.WatchedCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real commands, run to their end. */
class WatchedCommandIT {
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static WatchedCommand sh(String script) throws IOException {
        return WatchedCommand.start(List.of("sh", "-c", script), ENVIRONMENT, true, true);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void its_exit_code_and_all_that_it_printed_come_back_in_order() throws IOException {
        try (var command = sh("echo one; echo two >&2; echo three; exit 7")) {
            assertThat(command.follow(out)).isEqualTo(7);
        }
        assertThat(printed()).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void a_flood_of_output_is_kept_whole() throws IOException {
        try (var command = sh("head -c 5000000 /dev/zero | tr '\\0' x")) {
            assertThat(command.follow(out)).isZero();
        }
        assertThat(out.size()).isEqualTo(5_000_000);
    }

    @Test
    void command_reads_no_keys_of_the_session() throws IOException {
        try (var command = sh("readlink -f /proc/self/fd/0")) {
            assertThat(command.follow(out)).isZero();
        }
        assertThat(printed()).isEqualTo("/dev/null\n");
    }

    @Test
    void a_command_that_is_killed_says_by_which_signal() throws IOException {
        try (var command = sh("kill -9 $$")) {
            assertThat(command.follow(out)).isEqualTo(137);
        }
    }

    @Test
    void a_signal_reaches_it() throws IOException {
        try (var command = sh("trap 'echo told; exit 3' TERM; echo ready; while :; do sleep 0.1; done")) {
            command.signal(15);
            assertThat(command.isOverWithin(LONG)).isTrue();
            assertThat(command.follow(out)).isIn(3, 143);
        }
    }

    @Test
    void a_command_that_does_not_exist_is_an_error_and_leaves_nothing() {
        assertThatThrownBy(() -> WatchedCommand.start(List.of("/no/such/command"), ENVIRONMENT, true, true))
                .isInstanceOf(IOException.class);
    }
}
