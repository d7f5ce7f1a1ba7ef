package decompress.log.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T07:31:04+01:00",
                "2026-11-22T07:31:04Z",
                "2026-11-22T07:31:00-03:30",
                "2024-02-29T00:00:00+14:00",
                "2026-11-22T07:31Z",
                "2026-11-22T07:31:04.123456+05:45"
            })
    void a_time_is_read_as_java_reads_it(String text) {
        assertThat(Timestamps.read(text)).contains(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-11-22",
                "2026-11-22T07:31:04",
                "2026-13-22T07:31:04Z",
                "2025-02-29T07:31:04Z",
                "2026-11-22T24:31:04Z",
                "2026-11-22T07:31:04+19:00",
                "2026-11-22T07:31:04x01:00",
                "2O26-11-22T07:31:04Z",
                "2026-11-22T07:31:04+01:0٣",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59-18:00",
                "0000-01-01T00:00:00+18:00"
            })
    void invalid_timestamp_is_refused(String text) {
        assertThat(Timestamps.read(text)).isEmpty();
    }

    @Test
    void a_time_is_written_to_the_second_and_with_every_zero() {
        assertThat(Timestamps.write(OffsetDateTime.parse("2026-11-22T07:00:00.999+01:00")))
                .isEqualTo("2026-11-22T07:00:00+01:00");
        assertThat(Timestamps.write(OffsetDateTime.parse("2026-11-22T07:31:04.5Z")))
                .isEqualTo("2026-11-22T07:31:04Z");
    }
}
