package decompress.log;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Ids that have been seen: the 128 bits of each, so that a million of them fit into a small heap. */
final class IdSet {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (var i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = (byte) i;
        }
    }

    private final Set<String> others = new HashSet<>();
    /** Pairs of longs; two zeros are a free slot. */
    private long[] slots = new long[1 << 11];

    private int size;

    /** Whether the id is new. */
    boolean add(String id) {
        if (id.length() != LENGTH || id.charAt(0) > '7') {
            return others.add(id);
        }
        var first = bits(id, 0, 13);
        var middle = bits(id, 13, 14);
        var last = bits(id, 14, LENGTH);
        if (first < 0 || middle < 0 || last < 0 || (first | middle | last) == 0) {
            return others.add(id);
        }
        if (size * 3L > slots.length) {
            grow();
        }
        return put(first << 1 | middle >> 4, (middle & 15) << 60 | last);
    }

    private static long bits(String id, int from, int to) {
        var bits = 0L;
        for (var i = from; i < to; i++) {
            var each = id.charAt(i);
            if (each >= VALUES.length || VALUES[each] < 0) {
                return -1;
            }
            bits = bits << 5 | VALUES[each];
        }
        return bits;
    }

    private boolean put(long high, long low) {
        var mask = slots.length - 1;
        var at = (int) ((high ^ low) * 0x9E3779B97F4A7C15L >>> 32) << 1 & mask;
        while (slots[at] != 0 || slots[at + 1] != 0) {
            if (slots[at] == high && slots[at + 1] == low) {
                return false;
            }
            at = at + 2 & mask;
        }
        slots[at] = high;
        slots[at + 1] = low;
        size++;
        return true;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (var i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
