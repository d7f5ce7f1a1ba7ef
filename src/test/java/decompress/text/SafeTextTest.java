package decompress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0x200E,
                0xFEFF, 0xD800, 0xFFFF, 0xE0041
            })
    void what_steers_a_terminal_or_turns_a_line_is_left_out(int character) {
        var text = "a" + Character.toString(character) + "b";
        assertThat(SafeText.isHarmless(character)).isFalse();
        assertThat(SafeText.oneLine(text)).isIn("ab", "a b");
        assertThat(SafeText.lines(text)).isEqualTo("ab");
    }

    @Test
    void languages_keep_what_they_are_written_with() {
        var texts = "שלום می\u200cخواهم क्\u200dष e\u0301 猫 \ud83d\udc69\u200d\ud83d\udcbb ½ –";
        assertThat(SafeText.oneLine(texts)).isEqualTo(texts);
        assertThat(SafeText.hasHarm(texts)).isFalse();
    }

    @Test
    void one_line_has_single_spaces_and_no_escape_sequences() {
        assertThat(SafeText.oneLine(" a\n\tb \r\n c\u001b[31m\u001b]0;title\u0007d "))
                .isEqualTo("a b cd");
        assertThat(SafeText.hasHarm("a\n\tb")).isFalse();
        assertThat(SafeText.hasHarm("a\u001b[31m")).isTrue();
    }

    @Test
    void json_means_the_same_to_every_reader() {
        assertThat(SafeText.escaped("{\n\"note\": \"a\u202eb\u009bc\udb40\udc41\"}"))
                .isEqualTo("{\n\"note\": \"a\\u202eb\\u009bc\\udb40\\udc41\"}");
    }

    @Test
    void lines_keep_their_ends_and_tabs() {
        assertThat(SafeText.lines("a\n\tb  c\r\u001b[31m")).isEqualTo("a\n\tb  c\n[31m");
    }

    @Test
    void a_quotation_is_short() {
        assertThat(SafeText.quoted("猫".repeat(41))).isEqualTo('"' + "猫".repeat(40) + "...\"");
    }
}
