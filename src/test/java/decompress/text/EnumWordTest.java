package decompress.text;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.CueMoment;
import decompress.exercise.Position;
import decompress.exercise.RequiredClearance;
import decompress.exercise.Side;
import decompress.session.Outcome;
import decompress.session.Reason;
import org.junit.jupiter.api.Test;

class EnumWordTest {
    @Test
    void the_words_of_files_are_these() {
        assertThat(EnumWord.table(Position.values()).keySet())
                .hasToString(
                        "[standing, sitting, kneeling, hands-and-knees, prone, supine, side-lying, hanging, inverted,"
                                + " machine, walking]");
        assertThat(EnumWord.table(CueMoment.values()).keySet())
                .hasToString("[lead-in, hold, release, down, pause, up]");
        assertThat(EnumWord.table(Side.values()).keySet()).hasToString("[both, left, right]");
        assertThat(EnumWord.table(RequiredClearance.values()).keySet()).hasToString("[general, named, prescribed]");
        assertThat(EnumWord.table(Outcome.values()).keySet()).hasToString("[completed, stopped, interrupted]");
    }

    @Test
    void written_word_is_read_as_the_same_constant() {
        assertThat(EnumWord.table(Position.values())).allSatisfy(EnumWordTest::isItsOwn);
        assertThat(EnumWord.table(CueMoment.values())).allSatisfy(EnumWordTest::isItsOwn);
        assertThat(EnumWord.table(Reason.values())).allSatisfy(EnumWordTest::isItsOwn);
    }

    private static void isItsOwn(String word, Enum<?> constant) {
        assertThat(EnumWord.of(constant)).isEqualTo(word);
    }
}
