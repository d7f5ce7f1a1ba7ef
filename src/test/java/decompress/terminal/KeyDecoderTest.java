package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    private static final String ESC = "\033";

    private static String keys(String bytes) {
        var decoder = new KeyDecoder();
        var keys = new ArrayList<Key>();
        for (byte b : bytes.getBytes(StandardCharsets.UTF_8)) {
            keys.addAll(decoder.accept(Byte.toUnsignedInt(b)));
        }
        keys.addAll(decoder.idle());
        return keys.stream().map(Key::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `    | SPACE",
                "nNbB   | N N B B",
                "+=-_   | PLUS PLUS MINUS MINUS",
                "rxmqQ? | R X M Q Q QUESTION_MARK",
                "019    | DIGIT_0 DIGIT_1 DIGIT_9",
                "az!    | OTHER OTHER OTHER"
            })
    void printable_keys_stand_for_themselves(String typed, String expected) {
        assertThat(keys(typed)).isEqualTo(expected);
    }

    @Test
    void enter_and_backspace_have_two_codes_each() {
        assertThat(keys("\r\n\b\177")).isEqualTo("ENTER ENTER BACKSPACE BACKSPACE");
    }

    @ParameterizedTest
    @CsvSource({
        "[D, LEFT",
        "[C, RIGHT",
        "OD, LEFT",
        "OC, RIGHT",
        "[1;5D, LEFT",
        "[1;2C, RIGHT",
        "O5D, LEFT",
        "[c, RIGHT",
        "[d, LEFT",
        "Oc, RIGHT"
    })
    void arrows_come_in_many_forms(String sequence, String expected) {
        assertThat(keys(ESC + sequence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A", "[3~", "[15;2~", "OP", "[[B", "x", "é", "[Z"})
    void an_unknown_sequence_is_one_other_key(String sequence) {
        assertThat(keys(ESC + sequence)).isEqualTo("OTHER");
        assertThat(keys(ESC + sequence + "q")).isEqualTo("OTHER Q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[200~q x\n\033[31mq\033[201~",
                "[200~\033[201\033[201~",
                "[M !!",
                "[<0;12;7M",
                "[<0;12;7m",
                "[96;12;7M",
                "[I",
                "[O",
                "[?1;2c",
                "[24;80R",
                "]11;rgb:0/0/0\007",
                "P1$r\033\\"
            })
    void a_paste_the_mouse_and_an_answer_are_no_keys(String sequence) {
        assertThat(keys(ESC + sequence)).isEmpty();
        assertThat(keys(ESC + sequence + "q")).isEqualTo("Q");
    }

    @Test
    void a_paste_may_pause() {
        var decoder = new KeyDecoder();
        "\033[200~qq".chars().forEach(b -> assertThat(decoder.accept(b)).isEmpty());
        assertThat(decoder.midway()).isFalse();
        "x\033[201~".chars().forEach(b -> assertThat(decoder.accept(b)).isEmpty());
        assertThat(decoder.accept('q')).containsExactly(Key.Q);
    }

    @Test
    void esc_alone_is_known_by_the_silence_after_it() {
        var decoder = new KeyDecoder();
        assertThat(decoder.accept(0x1b)).isEmpty();
        assertThat(decoder.midway()).isTrue();
        assertThat(decoder.idle()).containsExactly(Key.ESCAPE);
        assertThat(decoder.idle()).isEmpty();
        assertThat(keys(ESC + ESC)).isEqualTo("ESCAPE ESCAPE");
        assertThat(keys(ESC + ESC + "[C")).isEqualTo("ESCAPE RIGHT");
    }

    @Test
    void a_character_of_several_bytes_is_one_key() {
        assertThat(keys("éщ好🙂q")).isEqualTo("OTHER OTHER OTHER OTHER Q");
    }

    @Test
    void a_broken_character_does_not_swallow_the_key_after_it() {
        var decoder = new KeyDecoder();
        assertThat(decoder.accept(0xe5)).isEmpty();
        assertThat(decoder.accept('q')).containsExactly(Key.OTHER, Key.Q);
        assertThat(decoder.accept(0x80)).containsExactly(Key.OTHER);
    }

    @Test
    void any_bytes_end_in_keys_and_leave_nothing_behind() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var decoder = new KeyDecoder();
            int bytes = random.nextInt(12);
            var keys = new ArrayList<Key>();
            for (int j = 0; j < bytes; j++) {
                keys.addAll(decoder.accept(random.nextInt(4) == 0 ? 0x1b : random.nextInt(256)));
            }
            keys.addAll(decoder.idle());
            assertThat(keys).as("seed %d", seed).hasSizeLessThanOrEqualTo(bytes);
            assertThat(decoder.accept('q')).as("seed %d", seed).isEqualTo(List.of(Key.Q));
        }
    }

    private static final List<String> PIECES = List.of(
            " ",
            "n",
            "q",
            "x",
            "\r",
            ESC,
            "é",
            "好",
            "🙂",
            "\033[C",
            "\033OD",
            "\033[1;5D",
            "\033[3~",
            "\033[200~",
            "\033[201~",
            "\033[M !!",
            "\033[<0;12;7M",
            "\033]11;rgb:0/0/0\007",
            "\033P1$r\033\\",
            "\033[",
            "\u0080");

    /** A pause after a whole key says nothing; however the bytes arrive, the keys are the same. */
    @Test
    void bytes_in_pieces_are_the_keys_that_they_are_in_one() {
        for (var seed = 1L; seed <= 2000; seed++) {
            var random = new Random(seed);
            var typed = new ByteArrayOutputStream();
            for (var piece = random.nextInt(12); piece >= 0; piece--) {
                typed.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                if (random.nextInt(4) == 0) {
                    typed.write(random.nextInt(256));
                }
            }
            var inOne = new KeyDecoder();
            var inPieces = new KeyDecoder();
            var keys = new ArrayList<Key>();
            var same = new ArrayList<Key>();
            for (var each : typed.toByteArray()) {
                keys.addAll(inOne.accept(Byte.toUnsignedInt(each)));
                same.addAll(inPieces.accept(Byte.toUnsignedInt(each)));
                if (!inPieces.midway()) {
                    same.addAll(inPieces.idle());
                }
                assertThat(same).as("seed %d", seed).isEqualTo(keys);
            }
            keys.addAll(inOne.idle());
            same.addAll(inPieces.idle());
            assertThat(same).as("seed %d", seed).isEqualTo(keys);
        }
    }

    private static KeyDecoder pasting() {
        var decoder = new KeyDecoder();
        "\033[200~hello".chars().forEach(b -> assertThat(decoder.accept(b)).isEmpty());
        assertThat(decoder.pasting()).isTrue();
        return decoder;
    }

    @Test
    void paste_without_end_after_a_long_silence_is_over() {
        var decoder = pasting();
        assertThat(decoder.pause()).isEmpty();
        decoder.endPaste();
        assertThat(decoder.accept('x')).containsExactly(Key.X);
    }

    @Test
    void second_lone_x_in_a_paste_is_the_key() {
        var decoder = pasting();
        assertThat(decoder.pause()).isEmpty();
        assertThat(decoder.accept('x')).isEmpty();
        assertThat(decoder.pause()).isEmpty();
        assertThat(decoder.accept('X')).isEmpty();
        assertThat(decoder.pause()).containsExactly(Key.X);
        assertThat(decoder.accept('q')).containsExactly(Key.Q);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x|xx", "xx|x", "x|q|x", "x|ex|x", "q|q|q"})
    void text_of_a_paste_in_pieces_is_no_key(String pieces) {
        var decoder = pasting();
        assertThat(decoder.pause()).isEmpty();
        for (var piece : pieces.split("\\|")) {
            piece.chars().forEach(b -> assertThat(decoder.accept(b)).isEmpty());
            assertThat(decoder.pause()).isEmpty();
        }
        assertThat(decoder.pasting()).isTrue();
    }

    /** After any bytes, x is a key again after a silence: a long one in a paste, otherwise a short one. */
    @Test
    void x_after_any_bytes_and_a_silence_is_the_key() {
        for (var seed = 1L; seed <= 2000; seed++) {
            var random = new Random(seed);
            var decoder = new KeyDecoder();
            for (var piece = random.nextInt(12); piece >= 0; piece--) {
                for (var each : PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8)) {
                    decoder.accept(Byte.toUnsignedInt(each));
                }
            }
            decoder.idle();
            if (decoder.pasting()) {
                decoder.pause();
                decoder.endPaste();
            }
            assertThat(decoder.accept('x')).as("seed %d", seed).containsExactly(Key.X);
        }
    }
}
