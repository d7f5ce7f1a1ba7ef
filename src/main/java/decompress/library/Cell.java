package decompress.library;

/** One character as a terminal shows it. */
final class Cell {
    private static final String TAB = "    ";
    private static final String UNSHOWABLE = "?";
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Cell() {}

    /** The character, or what stands for it where it would disturb the terminal. */
    static String shown(int character) {
        if (character == '\t') {
            return TAB;
        }
        return Plain.harmless(character) ? Character.toString(character) : UNSHOWABLE;
    }

    static int width(String text) {
        return text.codePoints().map(Cell::width).sum();
    }

    private static int width(int character) {
        var type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (var range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
