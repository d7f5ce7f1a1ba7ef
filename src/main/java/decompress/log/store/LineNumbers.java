package decompress.log.store;

import decompress.log.lines.BackwardLines;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of the lines in which some places of a log are. */
public final class LineNumbers {
    private static final int BLOCK = 1 << 18;

    private LineNumbers() {}

    public static Map<Long, Long> of(FileChannel log, Collection<Long> offsets) throws IOException {
        var numbers = new TreeMap<Long, Long>();
        offsets.forEach(offset -> numbers.put(offset, 1L));
        var block = new byte[BLOCK];
        var from = 0L;
        var newlines = 0L;
        for (var numbered : numbers.entrySet()) {
            while (from < numbered.getKey()) {
                var length = (int) Math.min(BLOCK, numbered.getKey() - from);
                BackwardLines.read(log, from, ByteBuffer.wrap(block, 0, length));
                newlines += newlines(block, length);
                from += length;
            }
            numbered.setValue(newlines + 1);
        }
        return numbers;
    }

    private static int newlines(byte[] block, int length) {
        var count = 0;
        for (var i = 0; i < length; i++) {
            count += block[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
