package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTitlesTest {
    @ParameterizedTest
    @CsvSource({
        "xterm-256color, true",
        "tmux-256color, true",
        "xterm-kitty, true",
        "alacritty, true",
        "linux, false",
        "dumb, false",
        "vt100, false",
        "'', false"
    })
    void only_terminals_that_are_known_for_it_get_a_title(String term, boolean shown) {
        assertThat(WindowTitles.areShown(Map.of("TERM", term))).isEqualTo(shown);
    }
}
