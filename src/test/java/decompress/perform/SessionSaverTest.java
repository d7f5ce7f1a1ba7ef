package decompress.perform;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.SessionLog;
import decompress.log.running.Snapshot;
import decompress.support.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is slow, silent or full, and a session that does not wait for it. */
@Timeout(60)
class SessionSaverTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String ID = "01AN-ID";

    /** A disk that does one thing at a time, when the test wants it. */
    private static final class SlowDisk extends AbstractExecutorService {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        void answer() {
            waiting.remove().run();
        }

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
        }

        @Override
        public void shutdown() {
            // What waits is still done.
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.copyOf(waiting);
        }

        @Override
        public boolean isShutdown() {
            return waiting.isEmpty();
        }

        @Override
        public boolean isTerminated() {
            return waiting.isEmpty();
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) {
            return waiting.isEmpty();
        }
    }

    @TempDir
    Path folder;

    private SessionLog log() {
        return new SessionLog(folder.resolve("sessions.jsonl"));
    }

    private Path kept() {
        return folder.resolve("sessions.jsonl.d").resolve(ID + ".running");
    }

    private static Snapshot snapshot(int minute) {
        return new Snapshot(Sessions.at("2026-11-22T07:%02d:00+01:00".formatted(minute)), Optional.empty());
    }

    @Test
    void slow_disk_saves_the_latest_snapshot_without_blocking() throws Exception {
        var disk = new SlowDisk();
        var saver = new SessionSaver(log(), ID, disk);
        saver.save(snapshot(1));
        disk.answer();
        assertThat(kept()).content().contains("07:01:00");

        saver.save(snapshot(2));
        saver.save(snapshot(3));
        disk.answer();
        assertThat(kept()).content().contains("07:03:00");

        Files.delete(kept());
        disk.answer();
        assertThat(kept()).as("nothing is left to save").doesNotExist();
    }

    @Test
    void a_disk_that_never_answers_is_given_up_and_said() {
        var saver = new SessionSaver(log(), ID, new SlowDisk());
        saver.save(snapshot(1));
        saver.save(snapshot(2));
        assertThat(saver.finish(snapshot(3), Duration.ofMillis(20)))
                .hasValueSatisfying(why -> assertThat(why).contains("did not answer"));
        saver.close();
    }

    @Test
    void finished_session_is_in_the_log_once_and_nowhere_else() throws Exception {
        try (var saver = new SessionSaver(log(), ID)) {
            saver.begin(snapshot(1));
            saver.save(snapshot(1));
            assertThat(saver.finish(snapshot(2), LONG)).isEmpty();
            assertThat(saver.hasFailed()).isFalse();
        }
        assertThat(log().path()).content().containsOnlyOnce("\"started\":\"2026-11-22T07:02:00");
        assertThat(kept()).doesNotExist();
    }

    @Test
    void session_closed_without_its_end_is_recovered() throws Exception {
        try (var saver = new SessionSaver(log(), ID)) {
            saver.save(snapshot(1));
        }
        assertThat(log().recover().sessions()).hasSize(1);
    }

    @Test
    void the_first_save_that_fails_is_known_before_the_end() throws Exception {
        var inTheWay = Files.writeString(folder.resolve("file"), "");
        var log = new SessionLog(inTheWay.resolve("sessions.jsonl"));
        try (var saver = new SessionSaver(log, ID)) {
            assertThat(saver.hasFailed()).isFalse();
            saver.save(snapshot(1));
            assertThat(saver.finish(snapshot(1), LONG)).isPresent();
            assertThat(saver.hasFailed()).isTrue();
        }
    }
}
