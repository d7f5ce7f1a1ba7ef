package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {
    private final StringWriter err = new StringWriter();

    private int settled(OutputStream out, int code) {
        var watched = new WatchedOutput(out);
        var printer = new PrintWriter(watched, true, StandardCharsets.UTF_8);
        printer.println("something");
        printer.println("more");
        return watched.settle(code, new PrintWriter(err, true));
    }

    @Test
    void written_output_keeps_the_exit_code() {
        assertThat(settled(new ByteArrayOutputStream(), 3)).isEqualTo(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void lost_output_is_reported_once_and_fails() {
        assertThat(settled(new Failing("No space left on device"), 0)).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("""
                decompress: cannot write to standard output: No space left on device
                """);
    }

    @Test
    void lost_output_keeps_other_exit_codes() {
        assertThat(settled(new Failing("No space left on device"), 2)).isEqualTo(2);
    }

    @Test
    void a_reader_who_has_seen_enough_is_no_failure() {
        assertThat(settled(new Failing("Broken pipe"), 0)).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void output_that_is_closed_from_the_start_fails_a_command_that_would_succeed() {
        assertThat(settled(new Failing("Bad file descriptor"), 3)).isEqualTo(3);
        assertThat(err.toString()).isEmpty();

        assertThat(settled(new Failing("Bad file descriptor"), 0)).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("""
                decompress: cannot write to standard output: it is closed
                """);
    }

    @Test
    void after_a_failure_nothing_more_is_tried() throws IOException {
        var failing = new Failing("Broken pipe");
        var watched = new WatchedOutput(failing);
        assertThatThrownBy(() -> watched.write('a')).hasMessage("Broken pipe");
        assertThatThrownBy(() -> watched.write('b')).hasMessage("Broken pipe");
        assertThat(failing.tried).isEqualTo(1);
    }

    /** A device that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String why;
        private int tried;

        private Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int one) throws IOException {
            tried++;
            throw new IOException(why);
        }
    }
}
