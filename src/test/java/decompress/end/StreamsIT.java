package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirections and pipes of a shell. */
@Timeout(60)
class StreamsIT {
    @TempDir
    private Path home;

    private int shell(String line) throws Exception {
        var shell = new ProcessBuilder("sh", "-c", line).inheritIO();
        shell.environment().put("HOME", home.toString());
        var process = shell.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Path script(String command) throws Exception {
        return new Program(home).command(command).script(home.resolve("program"));
    }

    private String errors() throws Exception {
        return Files.readString(home.resolve("errors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --json", "--help", "log export --format csv"})
    void full_device_is_a_failure(String command) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
        var program = script(command);
        assertThat(shell("'" + program + "' >/dev/full 2>'" + home + "/errors' </dev/null"))
                .isEqualTo(1);
        assertThat(errors()).isEqualTo("""
                decompress: cannot write to standard output: No space left on device
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --json", "--help", "log export --format html"})
    void closed_reader_gets_no_message(String command) throws Exception {
        var program = script(command);
        var code = home + "/code";
        shell("{ '" + program + "' 2>'" + home + "/errors' </dev/null; echo $? >'" + code + "'; } | true");
        assertThat(errors()).isEmpty();
        assertThat(Path.of(code)).hasContent("0");
    }

    /** The code of its command, or 1; 127 is a command that could not be started. */
    @ParameterizedTest
    @ValueSource(strings = {">&-", ">/dev/full"})
    void while_without_an_output_keeps_the_code_of_its_command_or_fails(String output) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
        var commands = Files.writeString(home.resolve("commands"), "echo built; exit 7");
        var program = script("while --sound off -- sh " + commands);

        assertThat(shell("exec '" + program + "' " + output + " 2>'" + home + "/errors' </dev/null"))
                .as("stderr: %s", errors())
                .isIn(1, 7);
    }

    @Test
    void output_that_is_closed_from_the_start_is_a_failure() throws Exception {
        assertThat(shell("exec '" + script("list") + "' >&- 2>'" + home + "/errors' </dev/null"))
                .isEqualTo(1);
        assertThat(errors()).isEqualTo("""
                decompress: cannot write to standard output: it is closed
                """);
    }
}
