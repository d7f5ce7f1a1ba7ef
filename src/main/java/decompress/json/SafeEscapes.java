package decompress.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;

/** Escapes control characters, line separators that JavaScript stumbles over, and halves of surrogate pairs. */
final class SafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 127;
    private static final SafeEscapes WELL_FORMED = new SafeEscapes(false);
    private static final SafeEscapes BROKEN = new SafeEscapes(true);

    /** Characters arrive one at a time, so a lone surrogate looks like half of a pair: both halves are escaped. */
    private final boolean surrogates;

    private SafeEscapes(boolean surrogates) {
        this.surrogates = surrogates;
    }

    static SafeEscapes of(String text) {
        var broken = text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE);
        return broken ? BROKEN : WELL_FORMED;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        var codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int each) {
        var escaped = Character.isISOControl(each)
                || each == '\u2028'
                || each == '\u2029'
                || surrogates && Character.isSurrogate((char) each);
        return escaped ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) each)) : null;
    }
}
