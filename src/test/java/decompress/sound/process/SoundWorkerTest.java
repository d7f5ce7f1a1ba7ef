package decompress.sound.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SoundWorkerTest {
    @Test
    @Timeout(20)
    void closed_worker_does_not_block() {
        var worker = new SoundWorker(() -> Duration.ZERO);
        worker.close();

        assertThat(worker.ask(() -> true, Duration.ofDays(1))).isEmpty();
    }
}
