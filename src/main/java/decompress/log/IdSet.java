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
    private final RisingIds rising = new RisingIds();
    private final ScatteredIds scattered = new ScatteredIds();

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
        return add(first << 1 | middle >> 4, (middle & 15) << 60 | last);
    }

    private boolean add(long high, long low) {
        if (rising.add(high, low)) {
            return true;
        }
        return !rising.contains(high, low) && scattered.add(high, low);
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
}
