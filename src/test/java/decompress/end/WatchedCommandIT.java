package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.programs.Programs;
import decompress.remind.WatchedCommand;
import decompress.terminal.ProcessIo;
import decompress.terminal.TerminationSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real commands, run to their end. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class WatchedCommandIT {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Duration now = Duration.ZERO;

    private WatchedCommand sh(String script) throws IOException {
        return sh(script, out);
    }

    private WatchedCommand sh(String script, OutputStream to) throws IOException {
        var programs = new Programs(Map.of("PATH", "/usr/bin:/bin", "TMPDIR", folder.toString()));
        var io = new ProcessIo(InputStream.nullInputStream(), to, StandardCharsets.UTF_8, () -> now, code -> {});
        return WatchedCommand.start(List.of("sh", "-c", script), programs, true, false, io);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void output_and_errors_are_printed_in_order_and_the_code_is_returned() throws IOException {
        try (var command = sh("echo one; echo two >&2; echo three; exit 7")) {
            assertThat(command.follow()).isEqualTo(7);
        }
        assertThat(printed()).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void flood_of_output_is_kept_whole_and_leaves_no_file() throws IOException {
        try (var command = sh("head -c 5000000 /dev/zero | tr '\\0' x")) {
            await(() -> !command.isRunning());
            assertThat(out.size()).isZero();
            assertThat(folder).isEmptyDirectory();
            assertThat(command.follow()).isZero();
        }
        assertThat(out.size()).isEqualTo(5_000_000);
    }

    @Test
    void endless_output_stops_at_a_bound() throws IOException {
        try (var command = sh("yes")) {
            await(() -> command.trouble().isPresent());
            assertThat(command.trouble().orElseThrow()).contains("64 MB");
            assertThat(command.isRunning()).isTrue();
            command.passOn(TerminationSignal.TERM);
            assertThat(command.follow()).isEqualTo(143);
        }
        assertThat(out.size()).isBetween(64 << 20, 80 << 20);
    }

    @Test
    void command_whose_reader_is_gone_gets_a_closed_pipe() throws IOException {
        var gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        try (var command = sh("yes", gone)) {
            assertThat(command.follow()).isEqualTo(141);
        }
    }

    @Test
    void command_ends_though_something_it_started_holds_its_output_open() throws IOException {
        try (var command = sh("sleep 20 & echo done")) {
            assertThat(command.follow()).isZero();
        }
        assertThat(printed()).isEqualTo("done\n");
    }

    @Test
    void command_reads_no_key_and_has_no_terminal() throws IOException {
        try (var command = sh("readlink -f /proc/self/fd/0")) {
            assertThat(command.follow()).isZero();
        }
        assertThat(printed()).isEqualTo("/dev/null\n");
    }

    @Test
    void killed_command_returns_the_code_of_its_signal() throws IOException {
        try (var command = sh("kill -9 $$")) {
            assertThat(command.follow()).isEqualTo(137);
        }
    }

    @Test
    void signal_is_passed_on_once_and_the_command_takes_its_time() throws IOException {
        var script = "trap 'echo told; echo >told' TERM; echo >ready; until [ -e told ]; do sleep 0.1; done; sleep 1;"
                + " echo tidied; exit 3";
        try (var command = sh("cd " + folder + "; " + script)) {
            await(() -> folder.resolve("ready").toFile().exists());
            command.passOn(TerminationSignal.TERM);
            command.passOn(TerminationSignal.TERM);
            assertThat(command.isSignalled()).isTrue();
            assertThat(command.follow()).isEqualTo(3);
            command.passOn(TerminationSignal.TERM);
        }
        assertThat(printed().lines().filter(line -> !line.equals("Terminated"))).containsExactly("told", "tidied");
    }

    @Test
    void ending_names_the_command_its_code_and_its_time() throws IOException {
        try (var command = sh("exit 2")) {
            now = Duration.ofSeconds(192);
            assertThat(command.follow()).isEqualTo(2);
            assertThat(command.ending()).startsWith("sh -c exit 2: exit 2 after ");
        }
    }

    @Test
    void missing_command_is_refused() {
        var io = new ProcessIo(InputStream.nullInputStream(), out, StandardCharsets.UTF_8, () -> now, code -> {});
        assertThatThrownBy(() -> WatchedCommand.start(
                        List.of("/no/such/command"), new Programs(Map.of("PATH", "/bin")), true, false, io))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot run '/no/such/command'");
    }

    private static void await(BooleanSupplier condition) {
        for (var look = 0; look < 2000 && !condition.getAsBoolean(); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
