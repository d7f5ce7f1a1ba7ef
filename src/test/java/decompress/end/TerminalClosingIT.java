package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.PersonAtATerminal;
import decompress.support.Pty;
import decompress.terminal.Palette;
import decompress.terminal.ProcessIo;
import decompress.terminal.Terminal;
import decompress.terminal.tty.Size;
import decompress.view.Frame;
import decompress.view.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
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
        private final CountDownLatch measuredTwice = new CountDownLatch(2);

        @Override
        public Size size() {
            measuredTwice.countDown();
            return super.size();
        }

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
        try (var terminal = Terminal.withoutScreen(tty, io(OutputStream.nullOutputStream()))) {
            assertThat(terminal.size()).isEqualTo(tty.size());
            Pty.signal(ProcessHandle.current().pid(), "CONT");
            assertThat(tty.continuing.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(tty.changes).last().isEqualTo("restore");
    }

    @Test
    void screen_that_nobody_reads_does_not_hold_up_the_restore_after_a_resize() throws Exception {
        var tty = new SlowTty();
        var out = new BlockedOutput();
        var terminal = Terminal.fullScreen(tty, io(out), Palette.NONE, false);
        var closing = new Thread(terminal::close);
        try (out) {
            out.isFull = true;
            new Thread(() -> terminal.show(new Frame(List.of(Line.of("hold"))))).start();
            assertThat(out.blocks.await(10, TimeUnit.SECONDS)).isTrue();
            Pty.signal(ProcessHandle.current().pid(), "WINCH");
            assertThat(tty.measuredTwice.await(10, TimeUnit.SECONDS)).isTrue();
            closing.start();
            assertThat(tty.restored.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            closing.join();
        }
    }

    private static ProcessIo io(OutputStream out) {
        return new ProcessIo(
                InputStream.nullInputStream(), out, StandardCharsets.UTF_8, () -> Duration.ZERO, code -> {});
    }

    /** Takes everything until it is full, then nothing until it is closed. */
    private static final class BlockedOutput extends OutputStream {
        private final CountDownLatch blocks = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean isFull;

        @Override
        public void write(int b) throws IOException {
            if (isFull) {
                blocks.countDown();
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
