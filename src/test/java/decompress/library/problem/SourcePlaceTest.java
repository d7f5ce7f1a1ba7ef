package decompress.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlaceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, one",
        "2, 1, 3, one",
        "3, 1, 4, one",
        "4, 2, 1, two",
        "8, 3, 1, ''",
        "9, 4, 1, four",
        "13, 4, 5, four",
        "99, 4, 5, four",
    })
    void a_place_is_a_line_and_a_column_counted_from_one(int characters, int line, int column, String source) {
        var place = new SourcePlace(line, column, source);

        assertThat(SourcePlace.in("one\ntwo\n\nfour", characters)).isEqualTo(place);
        assertThat(SourcePlace.in("one\rtwo\r\rfour", characters)).isEqualTo(place);
    }

    @Test
    void a_line_end_of_two_characters_is_one() {
        assertThat(SourcePlace.in("one\r\ntwo", 5)).isEqualTo(new SourcePlace(2, 1, "two"));
        assertThat(SourcePlace.in("one\r\n\r\ntwo", 7)).isEqualTo(new SourcePlace(3, 1, "two"));
    }

    @Test
    void a_character_outside_the_first_plane_is_one_column() {
        assertThat(SourcePlace.in("😀😀x\n", 2)).isEqualTo(new SourcePlace(1, 3, "😀😀x"));
    }

    @Test
    void a_line_separator_that_editors_do_not_count_ends_no_line() {
        assertThat(SourcePlace.in("a\u2028b\u0085c", 4)).isEqualTo(new SourcePlace(1, 5, "a\u2028b\u0085c"));
    }
}
