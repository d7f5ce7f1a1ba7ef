package decompress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordWrapTest {
    @Test
    void text_wraps_between_words_and_cuts_only_what_cannot_fit() {
        assertThat(WordWrap.lines("one two  three", 7)).containsExactly("one two", "three");
        assertThat(WordWrap.wholeWords("see /home/ada/exercises.yaml now", 10))
                .containsExactly("see", "/home/ada/exercises.yaml", "now");
        assertThat(WordWrap.lines("incomprehensibilities now", 10))
                .containsExactly("incomprehe", "nsibilitie", "s now");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -6, -1, 0, 1})
    void a_width_that_is_none_leaves_one_column(int columns) {
        assertThat(WordWrap.lines("Go on", columns)).containsExactly("G", "o", "o", "n");
        assertThat(WordWrap.lines("猫 e\u0301e", columns)).containsExactly("猫", "e\u0301", "e");
        assertThat(WordWrap.lines("", columns)).containsExactly("");
    }

    @Test
    void invisible_characters_take_no_width_in_a_cut_word() {
        assertThat(WordWrap.lines("ab\u0007\u202ecdef", 3)).containsExactly("abc", "def");
    }

    @Test
    void plain_words_wrap_as_another_library_wraps_them() {
        for (var seed = 1L; seed <= 2000; seed++) {
            var random = new Random(seed);
            var words = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(word -> "abcdefghijklmnop".substring(0, 1 + random.nextInt(15)))
                    .toList();
            var text = String.join(" ", words);
            var columns = 1 + random.nextInt(30);

            assertThat(String.join("\n", WordWrap.lines(text, columns)))
                    .as("seed %d", seed)
                    .isEqualTo(WordUtils.wrap(text, columns, "\n", true));
            assertThat(String.join("\n", WordWrap.wholeWords(text, columns)))
                    .as("seed %d", seed)
                    .isEqualTo(WordUtils.wrap(text, columns, "\n", false));
        }
    }
}
