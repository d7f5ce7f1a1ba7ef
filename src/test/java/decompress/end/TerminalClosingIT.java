package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.PersonAtATerminal;
import decompress.support.Pty;
import decompress.terminal.ProcessIo;
import decompress.terminal.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A terminal that closes while a signal is being handled. */
@Timeout(30)
@DisabledOnOs(OS.WINDOWS)
class TerminalClosingIT {
    /** Settings change slowly, as by the command stty. */
    private static final class SlowTty extends PersonAtATerminal {
        private static final Duration SLOW = Duration.ofMillis(500);

        private final List<String> changes = new CopyOnWriteArrayList<>();
        private final CountDownLatch continuing = new CountDownLatch(1);
        private final CountDownLatch restored = new CountDownLatch(1);

        @Override
        public void raw() {
            if (!changes.isEmpty()) {
                continuing.countDown();
                try {
                    // The worst moment for the settings from before to come back.
                    var unused = restored.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            changes.add("raw");
        }

        @Override
        public void restore() {
            changes.add("restore");
            restored.countDown();
        }
    }

    @Test
    void terminal_closed_while_the_process_continues_stays_restored() throws Exception {
        var tty = new SlowTty();
        var io = new ProcessIo(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8,
                () -> Duration.ZERO,
                code -> {});
        try (var terminal = Terminal.withoutScreen(tty, io)) {
            assertThat(terminal.next(Duration.ZERO)).isEmpty();
            Pty.signal(ProcessHandle.current().pid(), "CONT");
            assertThat(tty.continuing.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(tty.changes).last().isEqualTo("restore");
    }
}
