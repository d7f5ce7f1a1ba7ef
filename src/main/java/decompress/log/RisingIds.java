package decompress.log;

import java.util.ArrayList;
import java.util.List;

/** Ids each of which is greater than the one before, as nearly all of a log are: they take no more room than their bits. */
final class RisingIds {
    private static final int IN_A_CHUNK = 1 << 12;

    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    /** Adds the id if it is greater than every one before. */
    boolean add(long high, long low) {
        if (size > 0 && compare(size - 1, high, low) >= 0) {
            return false;
        }
        if (size == chunks.size() * IN_A_CHUNK) {
            chunks.add(new long[2 * IN_A_CHUNK]);
        }
        var chunk = chunks.get(size / IN_A_CHUNK);
        var at = size % IN_A_CHUNK * 2;
        chunk[at] = high;
        chunk[at + 1] = low;
        size++;
        return true;
    }

    boolean contains(long high, long low) {
        var from = 0;
        var to = size - 1;
        while (from <= to) {
            var middle = (from + to) >>> 1;
            var order = compare(middle, high, low);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return false;
    }

    private int compare(int index, long high, long low) {
        var chunk = chunks.get(index / IN_A_CHUNK);
        var at = index % IN_A_CHUNK * 2;
        var order = Long.compareUnsigned(chunk[at], high);
        return order != 0 ? order : Long.compareUnsigned(chunk[at + 1], low);
    }
}
