package decompress.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Field names, of which the same few come again and again. */
final class JsonNames {
    private static final int SLOTS = 512;

    private final String[] known = new String[SLOTS];
    private final byte[][] spelled = new byte[SLOTS][];

    String of(byte[] json, int from, int to) {
        var slot = slot(json, from, to);
        if (!same(spelled[slot], json, from, to)) {
            spelled[slot] = Arrays.copyOfRange(json, from, to);
            known[slot] = new String(spelled[slot], StandardCharsets.ISO_8859_1);
        }
        return known[slot];
    }

    private static int slot(byte[] json, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = hash * 37 + json[i];
        }
        return hash & SLOTS - 1;
    }

    private static boolean same(byte[] name, byte[] json, int from, int to) {
        if (name == null || name.length != to - from) {
            return false;
        }
        for (var i = 0; i < name.length; i++) {
            if (name[i] != json[from + i]) {
                return false;
            }
        }
        return true;
    }
}
