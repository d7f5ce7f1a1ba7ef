package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.programs.Programs;
import decompress.programs.Programs.Streams;
import decompress.support.Installed;
import decompress.support.TestPrograms;
import java.io.IOException;
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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real programs, started and ended. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class ProgramsIT {
    private static final Programs PROGRAMS = new Programs(Map.of("PATH", "/usr/bin:/bin", "GREETING", "hello"));
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private static String printed(List<String> command) throws IOException {
        var program = PROGRAMS.start(command, Map.of(), Streams.WATCHED);
        return new String(program.output().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void program_gets_its_environment_and_nothing_else() throws IOException {
        assertThat(printed(List.of("env")).lines())
                .contains("GREETING=hello", "PATH=/usr/bin:/bin")
                .hasSize(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void program_on_linux_has_no_terminal_to_open() throws IOException {
        Installed.assume("ps");
        assertThat(printed(List.of("sh", "-c", "ps -o sid=,pid=,tty= -p $$ | awk '{print ($1 == $2), $3}'")))
                .isEqualTo("1 ?\n");
        assertThat(printed(List.of("sh", "-c", "read x </dev/tty"))).contains("/dev/tty");
    }

    @Test
    void missing_program_is_refused_before_it_is_started() {
        for (var missing : List.of("/no/such/program", "no-such-program", folder.toString())) {
            assertThatThrownBy(() -> PROGRAMS.start(List.of(missing)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(missing);
        }
    }

    @Test
    void answer_of_a_program_that_ends_well_is_returned() {
        assertThat(PROGRAMS.answer(List.of("echo", "42"), LONG)).contains("42\n");
        assertThat(PROGRAMS.answer(List.of("sh", "-c", "echo 42; exit 3"), LONG))
                .isEmpty();
    }

    @Test
    void hanging_program_is_ended_with_everything_it_started() {
        var programs = new TestPrograms(folder)
                .program("helper", "exec /bin/sleep 600")
                .program("slow", folder.resolve("helper") + " & (" + folder.resolve("helper") + " &); /bin/sleep 600");
        assertThat(new Programs(Map.of("PATH", folder.toString())).answer(List.of("slow"), Duration.ofMillis(300)))
                .isEmpty();
        await(() -> programs.running().isEmpty() && sleeping() == 0);
        assertThat(programs.running()).isEmpty();
    }

    private static long sleeping() {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("sleep 600"))
                .count();
    }

    @Test
    void flooding_program_is_ended_and_its_answer_dropped() {
        var programs = new TestPrograms(folder).program("flood", "while :; do echo flooding; done");
        assertThat(new Programs(Map.of("PATH", folder.toString())).answer(List.of("flood"), LONG))
                .isEmpty();
        await(() -> programs.running().isEmpty());
        assertThat(programs.running()).isEmpty();
    }

    @Test
    void signal_reaches_the_whole_group() throws IOException {
        var program = PROGRAMS.start(
                List.of(
                        "sh",
                        "-c",
                        "trap 'echo shell' TERM; (trap 'echo child; exit' TERM; echo ready; while :; do sleep 0.1; done); wait"),
                Map.of(),
                Streams.WATCHED);
        var output = program.output();
        assertThat(output.readNBytes(6)).asString().isEqualTo("ready\n");
        program.signal(15);
        assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8)).contains("child", "shell");
        assertThat(program.isOverWithin(LONG)).isTrue();
    }

    private static void await(BooleanSupplier condition) {
        for (var look = 0; look < 1000 && !condition.getAsBoolean(); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
