package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.Appender;
import decompress.log.Processes;
import decompress.log.Records;
import decompress.log.SessionLog;
import decompress.log.store.LogProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesIT {
    @TempDir
    Path folder;

    @Test
    void eight_processes_append_250_sessions_each_and_none_is_torn() throws Exception {
        var file = folder.resolve("decompress").resolve("sessions.jsonl");
        var processes = new ArrayList<Processes.Run>();
        for (var i = 0; i < 8; i++) {
            processes.add(Processes.run(List.of(), Appender.class, file.toString(), "250", Integer.toString(i)));
        }
        for (var process : processes) {
            assertThat(process.waitFor(Duration.ofMinutes(2)))
                    .as(process.output())
                    .isZero();
        }
        assertWhole(file, 2000);
    }

    @Test
    void threads_append_to_one_log_as_well() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var threads = Executors.newFixedThreadPool(4);
        try {
            var work = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 40; i++) {
                var time = Records.MORNING.plusHours(i);
                work.add(() -> {
                    new SessionLog(file).append(Records.stretch(time));
                    return true;
                });
            }
            for (var each : threads.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertWhole(file, 40);
    }

    private static void assertWhole(Path file, int count) throws Exception {
        var problems = new ArrayList<LogProblem>();
        var entries = Records.all(file, problems);
        assertThat(problems).isEmpty();
        assertThat(new HashSet<>(Records.ids(entries))).hasSize(count);
        assertThat(Files.readAllLines(file)).hasSize(count);
    }
}
