package decompress.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TtyPartsTest {
    @Test
    void a_side_without_a_length_is_taken_from_the_environment() {
        assertThat(new Size(0, 0).or(Map.of())).isEqualTo(new Size(80, 24));
        assertThat(new Size(0, 30).or(Map.of("COLUMNS", "100", "LINES", "9"))).isEqualTo(new Size(100, 30));
        assertThat(new Size(0, 0).or(Map.of("COLUMNS", "0", "LINES", "many"))).isEqualTo(new Size(80, 24));
        assertThat(new Size(120, 40).or(Map.of("COLUMNS", "100"))).isEqualTo(new Size(120, 40));
    }

    @Test
    void a_window_larger_than_any_is_filled_in_part() {
        assertThat(new Size(2000, 65535).or(Map.of())).isEqualTo(new Size(500, 200));
        assertThat(new Size(0, 0).or(Map.of("COLUMNS", "9999", "LINES", "9999")))
                .isEqualTo(new Size(500, 200));
    }

    @ParameterizedTest
    @CsvSource({"100 100, true", "100 200, false", "100 -1, true", "100 0, true", "'', true", "' 100   200', false"})
    void a_terminal_that_another_group_has_is_not_ours(String groups, boolean ours) {
        assertThat(Foreground.isOurs(groups.strip())).isEqualTo(ours);
    }

    @Test
    void a_window_that_has_been_looked_at_is_as_wide_as_it_is_now() {
        var tty = new SttyTty(Map.of("COLUMNS", "70"), "24 133");
        var now = tty.size();
        assertThat(tty.width()).isEqualTo(now.columns());
    }

    @ParameterizedTest
    @CsvSource({"24 80, 80", "50 200, 200", "0 0, 70"})
    void window_size_from_the_launcher_is_used(String window, int width) {
        var tty = new SttyTty(Map.of("COLUMNS", "70"), window);
        assertThat(tty.output()).isTrue();
        assertThat(tty.width()).isEqualTo(width);
        assertThat(new SttyTty(Map.of(), "none").output()).isFalse();
    }
}
