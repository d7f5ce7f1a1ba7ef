package decompress.json;

import java.nio.charset.StandardCharsets;

/** Field names, of which the same few come again and again. */
final class JsonNames {
    private static final int SLOTS = 256;

    private final String[] known = new String[SLOTS];

    String of(byte[] json, int from, int to) {
        var length = to - from;
        var slot =
                length == 0 ? 0 : (json[from] * 31 + json[from + length / 2] * 7 + json[to - 1] + length) & SLOTS - 1;
        var name = known[slot];
        if (name != null && same(name, json, from, length)) {
            return name;
        }
        name = new String(json, from, length, StandardCharsets.ISO_8859_1);
        known[slot] = name;
        return name;
    }

    private static boolean same(String name, byte[] json, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (name.charAt(i) != json[from + i]) {
                return false;
            }
        }
        return true;
    }
}
