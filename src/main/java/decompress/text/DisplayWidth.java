package decompress.text;

import java.util.Arrays;

/** How many columns of a terminal a text takes. */
public final class DisplayWidth {
    /** First and last code points that take two columns (Unicode 16, East Asian Width W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F, 0x2693, 0x2693, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3,
        0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C,
        0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C,
        0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0,
        0x1B2FF, 0x1D300, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6,
        0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0,
        0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B,
        0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680,
        0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
        0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private DisplayWidth() {}

    /** The columns of a text as it is shown. */
    public static int of(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        var shown = shown(text);
        int columns = 0;
        for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
            columns += of(shown.codePointAt(at));
        }
        return columns;
    }

    /** Nearly every text is, and needs no more than this look. */
    private static boolean isPlain(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) <= '~') {
            at++;
        }
        return at == text.length();
    }

    public static int of(int codePoint) {
        if (codePoint < 0x300 || isCommon(codePoint)) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return 0;
        }
        int place = Arrays.binarySearch(WIDE, codePoint);
        return place >= 0 || place % 2 == 0 ? 2 : 1;
    }

    /** A text as it is shown: harmless, on one line, and without marks whose width terminals disagree on. */
    public static String shown(String text) {
        if (isPlain(text)) {
            return text;
        }
        int at = 0;
        while (at < text.length() && isShown(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else if (c == '\t' || c == '\n' || Character.getType(c) == Character.LINE_SEPARATOR) {
                shown.append(' ');
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int codePoint) {
        return isCommon(codePoint)
                || SafeText.isHarmless(codePoint)
                        && Character.getType(codePoint) != Character.FORMAT
                        && (codePoint < 0xFE00 || codePoint > 0xFE0F);
    }

    /** Dashes, quotes, bullets and the ellipsis; box drawing, blocks and braille: what pages and figures are made of. */
    private static boolean isCommon(int codePoint) {
        return codePoint >= 0x2010 && codePoint < 0x2028
                || codePoint >= 0x2500 && codePoint < 0x25a0
                || codePoint >= 0x2800 && codePoint < 0x2900;
    }

    /** As much of the beginning of a text, as it is shown, as fits. */
    public static String fit(String text, int columns) {
        var shown = shown(text);
        int left = columns;
        int end = 0;
        while (end < shown.length() && of(shown.codePointAt(end)) <= left) {
            left -= of(shown.codePointAt(end));
            end += Character.charCount(shown.codePointAt(end));
        }
        return shown.substring(0, end);
    }

    /** A text that is cut, and says so, where it is too wide; empty where there is no room at all. */
    public static String shortened(String text, int columns) {
        return of(text) <= columns || columns < 1
                ? fit(text, columns)
                : fit(text, columns - 1).stripTrailing() + "…";
    }

    /** Pads the text with spaces on the right, up to a width. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
