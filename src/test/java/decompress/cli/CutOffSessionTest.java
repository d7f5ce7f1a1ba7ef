package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session whose process is gone, and the next command. */
class CutOffSessionTest {
    private static final String TOLD = "was interrupted";

    private CliHarness cli;

    @BeforeEach
    void cut_off(@TempDir Path home) {
        GoAhead.in(home);
        cli = new CliHarness(home);
        assertThat(cli.breaks(30)
                        .run("run overhead-stretch --sets 2 --ready 0s --no-questions")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void while_without_a_terminal_leaves_it_to_the_next_command() {
        assertThat(cli.run("while -- true").exits(0).err()).isEmpty();
        assertThat(cli.run("log").err()).containsOnlyOnce(TOLD);
    }

    @Test
    void while_on_a_terminal_adds_it_to_the_log() {
        assertThat(cli.types().run("while -- true").err()).containsOnlyOnce(TOLD);
        assertThat(cli.run("log").exits(0).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log",
                "log --json",
                "log summary",
                "log note sore",
                "log undo",
                "log check",
                "log export --format csv",
                "list",
                "show cat-stretch --json",
                "today",
                "run cat-stretch --sets 1 --ready 0s --no-questions",
                "run --resume --ready 0s --no-questions",
            })
    void whatever_opens_the_log_brings_it_in_once(String command) {
        assertThat(cli.run(command).err()).containsOnlyOnce(TOLD);
        assertThat(cli.run("log").exits(0).err()).isEmpty();
    }

    @Test
    void dry_run_of_resuming_shows_the_session_that_was_just_cut_off() {
        assertThat(cli.run("run --resume --dry-run").out()).startsWith("Resuming the session of 2026-11-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run cat-stretch --dry-run",
                "check",
                "safety",
                "safety --profile --have none",
                "help log",
                "log --help",
                "completion bash",
                "while -- true",
                "--version",
            })
    void what_needs_no_log_leaves_it_where_it_is(String command) {
        cli.run(command).exits(0);
        assertThat(cli.run("due").err()).isEmpty();
        assertThat(cli.run("log").err()).containsOnlyOnce(TOLD);
    }
}
