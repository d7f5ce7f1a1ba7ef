package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SittingDayTest {
    private static List<BreakRecord> after(long... minutes) {
        var at = OffsetDateTime.parse("2026-11-24T10:00:00+01:00");
        return Arrays.stream(minutes)
                .mapToObj(sat ->
                        new BreakRecord("x", at, at.getOffset().getId(), BreakKind.MOVED, Duration.ofMinutes(sat)))
                .toList();
    }

    @Test
    void a_day_has_its_breaks_and_its_longest_time_of_sitting() {
        assertThat(SittingDay.of(after(30, 45, 20))).isEqualTo(new SittingDay(3, Duration.ofMinutes(45)));
    }

    @Test
    void a_day_without_breaks_says_nothing() {
        assertThat(SittingDay.of(List.of())).isEqualTo(new SittingDay(0, Duration.ZERO));
    }
}
