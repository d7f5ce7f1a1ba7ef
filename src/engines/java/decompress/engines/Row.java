package decompress.engines;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Values as text that is the same whichever engine they came from. */
final class Row {
    private Row() {}

    static String of(List<?> values) {
        return values.stream().map(Row::text).collect(Collectors.joining("\t"));
    }

    /** 20, 20.0 and 20.000 are one number. */
    private static String text(Object value) {
        if (value instanceof Number number) {
            var plain = new BigDecimal(number.toString()).stripTrailingZeros();
            return plain.signum() == 0 ? "0" : plain.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
