package decompress.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SessionIdsTest {
    @Test
    void an_id_begins_with_its_time() {
        RandomGenerator zeros = () -> 0L;
        assertThat(SessionIds.at(Instant.ofEpochMilli(1469918176385L), zeros)).isEqualTo("01ARYZ6S410000000000000000");
        assertThat(SessionIds.at(Instant.EPOCH.minusSeconds(9), zeros)).hasSize(26);
    }

    @Test
    void ids_of_different_times_sort_by_time_and_of_one_time_differ() {
        var random = new Random(1);
        var now = Instant.parse("2026-11-22T06:31:04Z");
        var all = new ArrayList<String>();
        for (var i = 0; i < 1000; i++) {
            all.add(SessionIds.at(now.plusMillis(i), random));
        }
        assertThat(all).isSorted();
        assertThat(SessionIds.at(now, random)).isNotEqualTo(SessionIds.at(now, random));
    }
}
