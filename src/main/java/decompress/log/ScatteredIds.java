package decompress.log;

/** Ids in no order, as 128 bits each. */
final class ScatteredIds {
    /** Pairs of longs; two zeros are a free slot. */
    private long[] slots = new long[1 << 11];

    private int size;

    /** Whether the id is new; it is not zero. */
    boolean add(long high, long low) {
        if (size * 3L > slots.length) {
            grow();
        }
        return put(high, low);
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
