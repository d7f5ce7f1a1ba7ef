package decompress.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Shipped;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
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

    @Test
    void edits_are_counted_as_another_library_counts_them() {
        for (var seed = 1L; seed <= 2000; seed++) {
            var random = new Random(seed);
            var word = word(random);
            var name = word(random);
            assertThat(SimilarNames.edits(word, name)[name.length()])
                    .as("%s and %s, seed %d", word, name, seed)
                    .isEqualTo(new DamerauLevenshteinDistance().apply(word, name));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(8), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void id_with_one_slip_is_found() {
        var names = Shipped.library().entries().keySet();
        for (var name : names) {
            for (var at = 0; at < name.length(); at++) {
                var slips = Stream.of(
                        name.substring(0, at) + name.substring(at + 1),
                        name.substring(0, at) + "x" + name.substring(at),
                        name.substring(0, at) + "x" + name.substring(at + 1),
                        name.substring(0, at)
                                + (at + 1 < name.length()
                                        ? name.charAt(at + 1) + "" + name.charAt(at) + name.substring(at + 2)
                                        : "y"));
                assertThat(slips)
                        .allSatisfy(
                                slip -> assertThat(SimilarNames.to(slip, names)).contains(name));
            }
        }
    }
}
