package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.programs.SleepInhibitor;
import decompress.support.TestPrograms;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(20)
class SleepInhibitorIT {
    @TempDir
    private Path folder;

    @Test
    void the_inhibitor_runs_until_it_is_closed() throws Exception {
        var programs =
                new TestPrograms(folder).program("systemd-inhibit", "\"$last\"").program("cat", "/bin/cat");

        var awake = SleepInhibitor.begin(Map.of("PATH", programs.path()));
        try (awake) {
            assertThat(await(() -> Set.copyOf(programs.running())
                            .equals(Set.of(folder + "/systemd-inhibit", folder + "/cat"))))
                    .isTrue();
        }

        await(() -> programs.running().isEmpty());
        assertThat(programs.running()).isEmpty();
    }

    @Test
    void an_inhibitor_ends_when_what_started_it_is_killed() throws Exception {
        var programs =
                new TestPrograms(folder).program("systemd-inhibit", "\"$last\"").program("cat", "/bin/cat");
        var java = Path.of(ProcessHandle.current().info().command().orElseThrow());
        var session =
                new ProcessBuilder(java.toString(), "-cp", classes(), Sleeper.class.getName(), programs.path()).start();
        await(() -> programs.running().size() >= 2);

        session.destroyForcibly().waitFor();

        await(() -> programs.running().isEmpty());
        assertThat(programs.running()).isEmpty();
    }

    /** A session that only stays awake. */
    static final class Sleeper {
        public static void main(String[] path) throws InterruptedException {
            var awake = SleepInhibitor.begin(Map.of("PATH", path[0]));
            Thread.sleep(60_000);
            awake.close();
        }
    }

    private static String classes() {
        return List.of(SleepInhibitor.class, SleepInhibitorIT.class).stream()
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean await(BooleanSupplier condition) {
        for (var look = 0; look < 1000; look++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return false;
    }
}
