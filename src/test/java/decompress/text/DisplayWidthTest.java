package decompress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(DisplayWidth.of("猫のポーズ")).isEqualTo(10);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u23f1\ufe0f")).isEqualTo(1);
        assertThat(DisplayWidth.fit("猫のポーズ", 5)).isEqualTo("猫の");
        assertThat(DisplayWidth.fit("猫のポーズ", -1)).isEmpty();
    }

    @Test
    void what_terminals_measure_differently_is_not_shown() {
        assertThat(DisplayWidth.shown("\ud83d\udc69\u200d\ud83d\udcbb \u23f1\ufe0f"))
                .isEqualTo("\ud83d\udc69\ud83d\udcbb \u23f1");
    }

    @Test
    void what_steers_a_terminal_is_not_shown_and_a_line_stays_one() {
        assertThat(DisplayWidth.shown("a\tb\nc\u0007\u009b31m\u202ed")).isEqualTo("a b c31md");
    }

    /** Some terminals colour the emoji before it with such a tone, others show it alone. */
    private static final String SKIN_TONES = "\ud83c\udffb\ud83c\udffc\ud83c\udffd\ud83c\udffe\ud83c\udfff";

    @Test
    void every_character_is_as_wide_as_another_library_says() {
        var other = IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(SafeText::isHarmless)
                .filter(c -> DisplayWidth.shown(Character.toString(c)).length() > 0)
                .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
                // A newer Java knows that these take room.
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || WCWidth.wcwidth(c) != 1)
                .filter(c -> SKIN_TONES.indexOf(c) < 0)
                .filter(c -> DisplayWidth.of(c) != WCWidth.wcwidth(c))
                .mapToObj(c -> "%04X %s".formatted(c, Character.getName(c)));
        assertThat(other).isEmpty();
    }
}
