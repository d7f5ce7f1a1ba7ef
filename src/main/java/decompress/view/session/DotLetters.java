package decompress.view.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Text in letters that are drawn, for reading from the floor. */
final class DotLetters {
    /** The size of a letter of braille dots; its shape has five columns and eight rows of dots. */
    static final int COLUMNS = 3;

    static final int ROWS = 2;

    static final int BLOCK_ROWS = 4;

    private static final int ACROSS = 5;
    private static final int BLANK = 0x2800;
    private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};
    /** From space to z: five columns of dots each, the lowest bit on top. */
    private static final String[] LETTERS = {
        "0000000000 00005F0000 0007000700 147F147F14 242A7F2A12 2313086462 3649562050 0000070000 001C224100 0041221C00",
        "2A1C7F1C2A 08083E0808 0080703000 0808080808 0000606000 2010080402 3E5149453E 00427F4000 7249494946 2141494D33",
        "1814127F10 2745454539 3C4A494931 4121110907 3649494936 464949291E 0000240000 0040240000 0008142241 1414141414",
        "0041221408 0201590906 3E415D594E 7C1211127C 7F49494936 3E41414122 7F4141413E 7F49494941 7F09090901 3E41415173",
        "7F0808087F 00417F4100 2040413F01 7F08142241 7F40404040 7F021C027F 7F0408107F 3E4141413E 7F09090906 3E4151215E",
        "7F09192946 2649494932 01017F0101 3F4040403F 1F2040201F 3F4038403F 6314081463 0304780403 6159494D43 007F414141",
        "0204081020 004141417F 0402010204 4040404040 0003070800 2054547840 7F28444438 3844444428 384444287F 3854545418",
        "00087E0902 18A4A49C78 7F08040478 00447D4000 2040403D00 7F10284400 00417F4000 7C04780478 7C08040478 3844444438",
        "FC18242418 18242418FC 7C08040408 4854545424 04043F4424 3C4040207C 1C2040201C 3C4030403C 4428102844 4C9090907C",
        "4464544C44",
    };

    private DotLetters() {}

    /** The two lines of a text in braille dots; empty when it has a letter that there is no shape for. */
    static Optional<List<String>> dots(String text) {
        return lines(text, ROWS, DotLetters::braille);
    }

    /** The four lines of a text in half blocks; empty when it has a letter that there is no shape for. */
    static Optional<List<String>> blocks(String text) {
        return lines(text, BLOCK_ROWS, DotLetters::halfBlocks);
    }

    private static Optional<List<String>> lines(String text, int rows, BiFunction<int[], Integer, String> draw) {
        var shown = text.replace('’', '\'').replace('–', '-');
        if (shown.chars().anyMatch(letter -> letter < ' ' || letter > 'z')) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        for (var row = 0; row < rows; row++) {
            var line = new StringBuilder();
            for (var at = 0; at < shown.length(); at++) {
                line.append(draw.apply(shape(shown.charAt(at)), row));
            }
            lines.add(line.toString());
        }
        return Optional.of(lines);
    }

    /** Columns of dots, and one more between letters. */
    private static int[] shape(char letter) {
        var hex = LETTERS[(letter - ' ') / 10].split(" ")[(letter - ' ') % 10];
        var columns = new int[ACROSS + 1];
        for (var column = 0; column < ACROSS; column++) {
            columns[column] = Integer.parseInt(hex.substring(2 * column, 2 * column + 2), 16);
        }
        return columns;
    }

    private static String braille(int[] shape, int row) {
        var cells = new StringBuilder();
        for (var cell = 0; cell < COLUMNS; cell++) {
            var bits = 0;
            for (var dot = 0; dot < 4; dot++) {
                bits |= bit(shape[2 * cell], 4 * row + dot) * BITS[0][dot];
                bits |= bit(shape[2 * cell + 1], 4 * row + dot) * BITS[1][dot];
            }
            cells.append((char) (BLANK + bits));
        }
        return cells.toString();
    }

    private static String halfBlocks(int[] shape, int row) {
        var cells = new StringBuilder();
        for (var column : shape) {
            cells.append(" ▀▄█".charAt(bit(column, 2 * row) + 2 * bit(column, 2 * row + 1)));
        }
        return cells.toString();
    }

    private static int bit(int column, int dot) {
        return column >> dot & 1;
    }
}
