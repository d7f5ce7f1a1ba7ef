package decompress.perform;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.SessionLog;
import decompress.log.running.Snapshot;
import decompress.log.store.LogException;
import decompress.support.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is slow, silent or full, and a session that does not wait for it. */
@Timeout(60)
class SessionSaverTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    /** A disk that answers only once it is let go. */
    private static final class SlowDisk implements SessionStore {
        private final CountDownLatch busy = new CountDownLatch(1);
        private final CountDownLatch answers = new CountDownLatch(1);
        private final List<String> written = new ArrayList<>();

        private void write(String what) {
            busy.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            written.add(what);
        }

        @Override
        public void begin(Snapshot beginning) {
            // Its disk is slow at writing.
        }

        @Override
        public void save(Snapshot soFar) {
            write("save " + soFar.record().id());
        }

        @Override
        public void saveEnd(Snapshot end) {
            write("end " + end.record().id());
        }

        @Override
        public void finish(Snapshot end) {
            write("log " + end.record().id());
        }

        @Override
        public void close() {
            write("close");
        }
    }

    private static Snapshot snapshot(int minute) {
        return new Snapshot(Sessions.at("2026-11-22T07:%02d:00+01:00".formatted(minute)), Optional.empty());
    }

    private static String id(int minute) {
        return snapshot(minute).record().id();
    }

    @Test
    void slow_disk_saves_the_latest_snapshot_without_blocking() throws Exception {
        var disk = new SlowDisk();
        try (var saver = new SessionSaver(disk)) {
            saver.save(snapshot(1));
            disk.busy.await();
            saver.save(snapshot(2));
            saver.save(snapshot(3));
            disk.answers.countDown();
            assertThat(saver.finish(snapshot(4), LONG)).isEmpty();
            assertThat(disk.written).containsExactly("save " + id(1), "save " + id(3), "log " + id(4));
        }
        assertThat(disk.written).endsWith("close");
    }

    @Test
    void a_disk_that_never_answers_is_given_up_and_said() {
        var disk = new SlowDisk();
        var saver = new SessionSaver(disk);
        saver.save(snapshot(1));
        saver.saveEnd(snapshot(2));
        assertThat(saver.finish(snapshot(3), Duration.ofMillis(20)))
                .hasValueSatisfying(why -> assertThat(why).contains("did not answer"));
        disk.answers.countDown();
        saver.close();
    }

    @Test
    void the_first_save_that_fails_is_known_before_the_end(@TempDir Path folder) throws Exception {
        var inTheWay = Files.writeString(folder.resolve("file"), "");
        var log = new SessionLog(inTheWay.resolve("sessions.jsonl"));
        try (var saver = new SessionSaver(new LogStore(log, "01AN-ID"))) {
            assertThat(saver.trouble()).isEmpty();
            saver.save(snapshot(1));
            assertThat(saver.finish(snapshot(1), LONG)).isPresent();
            assertThat(saver.trouble()).containsInstanceOf(LogException.class);
        }
    }
}
