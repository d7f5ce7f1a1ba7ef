package decompress.log;

import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class Bounded extends InputStream {
    private final InputStream in;
    private long left;

    Bounded(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        var count = in.read(into, from, (int) Math.min(length, left));
        left -= Math.max(count, 0);
        return count;
    }
}
