package decompress.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** The grammar of numbers, and their value in thousandths. */
final class JsonNumber {
    private static final int LONGEST = 100;
    /** So many digits fit into a long, also in thousandths. */
    private static final int QUICK = 12;

    private static final long LARGEST = 1_000_000_000;

    private JsonNumber() {}

    /** Where the number that begins here ends; below zero if it is none. */
    static int scan(byte[] json, int from, int limit) {
        var whole = from < limit && json[from] == '-' ? from + 1 : from;
        var end = digits(json, whole, limit);
        if (end == whole || json[whole] == '0' && end > whole + 1) {
            return -1;
        }
        if (end < limit && json[end] == '.') {
            var decimals = end + 1;
            end = digits(json, decimals, limit);
            if (end == decimals) {
                return -1;
            }
        }
        end = exponent(json, end, limit);
        return end - from > LONGEST ? -1 : end;
    }

    private static int exponent(byte[] json, int at, int limit) {
        if (at == limit || json[at] != 'e' && json[at] != 'E') {
            return at;
        }
        var signed = at + 1 < limit && (json[at + 1] == '+' || json[at + 1] == '-');
        var from = signed ? at + 2 : at + 1;
        var end = digits(json, from, limit);
        // BigDecimal holds no larger exponent than an int.
        return end == from || end - from > 9 ? -1 : end;
    }

    private static int digits(byte[] json, int from, int limit) {
        var at = from;
        while (at < limit && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Whether nothing but the characters of numbers follows to the end. */
    static boolean breaksOff(byte[] json, int from, int limit) {
        var at = from;
        while (at < limit && at - from < LONGEST && "0123456789+-.eE".indexOf(json[at]) >= 0) {
            at++;
        }
        return at == limit;
    }

    /** Rounded; empty for a number that is negative or above a milliard. */
    static OptionalLong thousandths(byte[] json, int from, int to) {
        var quick = to - from > QUICK ? -1 : quickly(json, from, to);
        if (quick >= 0 && quick <= LARGEST * 1000) {
            return OptionalLong.of(quick);
        }
        var number = new BigDecimal(new String(json, from, to - from, StandardCharsets.ISO_8859_1));
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return OptionalLong.empty();
        }
        // 1e-999999999 would be written out in full otherwise.
        return number.scale() > 2 * LONGEST
                ? OptionalLong.of(0)
                : OptionalLong.of(
                        number.setScale(3, RoundingMode.HALF_UP).unscaledValue().longValue());
    }

    /** Digits, perhaps with up to three decimals: nearly every number there is; below zero for any other. */
    private static long quickly(byte[] json, int from, int to) {
        var value = 0L;
        var decimals = -1;
        for (var i = from; i < to; i++) {
            if (json[i] == '.') {
                decimals = 0;
            } else if (json[i] >= '0' && json[i] <= '9' && decimals < 3) {
                value = value * 10 + (json[i] - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return -1;
            }
        }
        return value * (decimals <= 0 ? 1000 : decimals == 1 ? 100 : decimals == 2 ? 10 : 1);
    }
}
