package decompress.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
    private static final List<String> NAMES = List.of(
            "overhead-stretch", "childs-pose", "cat-stretch", "cow-stretch", "inversion-table", "dead-hang", "floor");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overhead-strech  | overhead-stretch
            overhaed-stretch | overhead-stretch
            Overhead_Stretch | overhead-stretch
            overhed          | overhead-stretch
            ovrhead          | overhead-stretch
            ovrehead         | overhead-stretch
            invresion        | inversion-table
            hang             | dead-hang
            deadhang         | dead-hang
            flor             | floor
            catt             | cat-stretch
            cut-stretch      | cat-stretch cow-stretch
            stretch          | overhead-stretch cat-stretch cow-stretch
            """)
    void a_name_is_found_by_its_mistyped_whole_part_or_beginning(String written, String meant) {
        assertThat(SimilarNames.to(written, NAMES)).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "ca", "o", "''", "' '", "table-tennis-for-two"})
    void distant_words_give_no_suggestion(String written) {
        assertThat(SimilarNames.to(written, NAMES)).isEmpty();
    }

    @Test
    void at_most_three_are_named_and_a_very_long_word_is_not_compared() {
        assertThat(SimilarNames.to("aa", Collections.nCopies(9, "ab"))).hasSize(3);
        assertThat(SimilarNames.to("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
    }
}
