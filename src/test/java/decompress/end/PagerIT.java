package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Output longer than the window is shown page by page. */
@Timeout(60)
class PagerIT {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            show cat-stretch | 24 | true
            list             | 10 | true
            list             | 40 | false
            """)
    void long_output_goes_through_the_pager(String line, int rows, boolean paged) throws Exception {
        try (var pty = new Program(home)
                .command(line)
                .env("PAGER", "head -n 3; echo paged")
                .size(80, rows)
                .start()) {
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output().contains("paged")).isEqualTo(paged);
            assertThat(pty.output().lines().count() == 4).isEqualTo(paged);
        }
    }

    @Test
    void without_such_a_program_everything_is_printed() throws Exception {
        try (var pty = new Program(home)
                .command("show cat-stretch")
                .env("PAGER", "no-such-pager 2>/dev/null")
                .start()) {
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("Cat stretch", "Sources: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dev/null", "if", "less )"})
    void a_pager_that_cannot_be_started_hides_nothing(String pager) throws Exception {
        try (var pty = new Program(home)
                .command("show cat-stretch")
                .env("PAGER", pager)
                .start()) {
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("Cat stretch", "Sources: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-j10", "j10"})
    void options_for_less_get_colours_too(String less) throws Exception {
        try (var pty = new Program(home)
                .command("show cat-stretch")
                .env("PAGER", "printf '[%s]' \"$LESS\"; cat")
                .env("LESS", less)
                .start()) {
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("[-R " + less + "]");
        }
    }

    @Test
    void ctrl_c_is_the_pagers() throws Exception {
        try (var pty = new Program(home)
                .command("show cat-stretch")
                .env("PAGER", "trap 'echo interrupted; exit 0' INT; echo reading; sleep 30 & wait")
                .start()) {
            pty.awaitText("reading");
            pty.send(Program.CTRL_C);
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("interrupted");
        }
    }
}
