package decompress.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.text.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    @Test
    void a_long_line_is_cut_on_both_sides_of_the_caret() {
        var line = "exercises: {stretch: {name: Stretch, position: standing, equipment: []}}";

        assertThat(String.join("\n", at(30, line).picture(40))).isEqualTo("""
                mine.yaml:1:30: error: wrong
                    ...s: {stretch: {name: Stretch, p...
                                            ^
                  hint: correct it""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+=(){}",
                "山川木火土金水日月上下左右中大小白黒赤青人口目耳手足力男女子",
                "a山b川c木d火e土f金g水h日i月j上k下l左m右n中o大p小q白r黒s赤t青u",
                "short",
            })
    void in_every_window_the_caret_stands_under_its_character(String line) {
        for (var width = 1; width <= 100; width++) {
            for (var column = 1; column <= line.length(); column++) {
                var picture = at(column, line).picture(width);
                assertThat(shownAt(picture.get(2).indexOf('^'), picture.get(1)))
                        .as("column %d in a window of %d", column, width)
                        .isEqualTo(line.charAt(column - 1));
                assertThat(DisplayWidth.of(picture.get(1))).isLessThanOrEqualTo(Math.max(24, width));
            }
        }
    }

    @Test
    void caret_at_the_end_of_a_line_follows_it() {
        assertThat(at(6, "hold:").picture(80))
                .isEqualTo(List.of("mine.yaml:1:6: error: wrong", "    hold:", "         ^", "  hint: correct it"));
    }

    @Test
    void unprintable_characters_keep_their_width() {
        assertThat(at(4, "a\t\u001Bb").picture(80).get(1)).isEqualTo("    a    ?b");
        assertThat(at(4, "a\t\u001Bb").picture(80).get(2)).isEqualTo("          ^");
    }

    private static char shownAt(int column, String line) {
        var at = 0;
        for (var left = column; left > 0; at++) {
            left -= DisplayWidth.of(line.codePointAt(at));
        }
        return line.charAt(at);
    }

    private static Problem at(int column, String line) {
        return new Problem(Severity.ERROR, "mine.yaml", 1, column, line, "wrong", "correct it");
    }
}
