package decompress.cli.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22",
        "2024-02-29, 2024-02-29",
        "today, 2026-11-22",
        "Today, 2026-11-22",
        "' today ', 2026-11-22",
        "yesterday, 2026-11-21",
        "0d, 2026-11-22",
        "7d, 2026-11-15",
        "365d, 2025-11-22",
        "sunday, 2026-11-22",
        "saturday, 2026-11-21",
        "monday, 2026-11-16",
        "mon, 2026-11-16",
        "THU, 2026-11-19",
        "wednes, 2026-11-18",
    })
    void a_date_is_read_as_people_write_it(String written, LocalDate meant) {
        assertThat(Dates.parse(written, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "tomorrow",
                "mo",
                "t",
                "mondays",
                "7",
                "7 d",
                "-7d",
                "1.5d",
                "123456d",
                "22.11.2026",
                "11/22/2026",
                "2026-11",
                "2026-13-01",
                "2026-02-30",
                "2026-11-22T07:00",
                "20261122",
                "٧d"
            })
    void anything_else_is_no_date(String written) {
        assertThat(Dates.parse(written, TODAY)).isEmpty();
    }
}
