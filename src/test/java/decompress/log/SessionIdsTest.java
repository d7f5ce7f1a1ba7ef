package decompress.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SessionIdsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:31:04Z");

    @Test
    void an_id_begins_with_its_time() {
        RandomGenerator zeros = () -> 0L;
        assertThat(new SessionIds(zeros).next(Instant.ofEpochMilli(1469918176385L)))
                .isEqualTo("01ARYZ6S410000000000000000");
        assertThat(new SessionIds(zeros).next(Instant.MAX)).startsWith("7ZZZZZZZZZ");
        assertThat(new SessionIds(zeros).next(Instant.EPOCH.minusSeconds(9))).hasSize(26);
    }

    @Test
    void ids_of_a_process_rise_also_within_a_millisecond_and_when_the_clock_is_set_back() {
        var ids = new SessionIds(new Random(1));
        var all = new ArrayList<String>();
        for (var i = 0; i < 1000; i++) {
            all.add(ids.next(NOW.minusSeconds(i % 3)));
        }
        assertThat(all).isSorted().doesNotHaveDuplicates();
    }
}
