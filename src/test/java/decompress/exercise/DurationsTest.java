package decompress.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.script.words.Words;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "90, PT1M30S",
        "90s, PT1M30S",
        "1m30s, PT1M30S",
        "1:30, PT1M30S",
        "10min, PT10M",
        "10 min, PT10M",
        "1h, PT1H",
        "1:00:00, PT1H",
        "0s, PT0S",
        "1.5s, PT1.5S",
        "09:30, PT9M30S",
        "20 seconds, PT20S",
        "1 minute 30 seconds, PT1M30S",
        "2 hours, PT2H",
        "1h30, PT1H30M",
        "1h 5, PT1H5M",
        "1h30s, PT1H30S",
        "1m30, PT1M30S",
    })
    void a_duration_is_read_as_people_write_it(String written, Duration meant) {
        assertThat(Durations.parse(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-5s", "1:75", "s", "min", "5 apples", "99999999999s", "25h", "1e3", "٣s"})
    void anything_else_is_not_a_duration(String written) {
        assertThat(Durations.parse(written)).isEmpty();
    }

    @Test
    void a_day_is_the_longest() {
        assertThat(Durations.parse("24h")).contains(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:", ":30", "1:2", "1:30:", "1:60:00", "1h 2h", "1s 1m", "1,5s", "1.2345s", "+5s", "0x5", "1 30",
                "1::30", "5ss", "h", "1d"
            })
    void almost_durations_are_rejected(String written) {
        assertThat(Durations.parse(written)).isEmpty();
    }

    @Test
    void every_time_that_the_program_writes_can_be_typed() {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++) {
            var time = Duration.ofSeconds(random.nextInt(random.nextBoolean() ? 200 : 3600));
            assertThat(Durations.parse(Words.time(time))).as(Words.time(time)).contains(time);
        }
    }
}
