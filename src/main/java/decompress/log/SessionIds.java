package decompress.log;

import java.math.BigInteger;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Ids that sort by time: 48 bits of milliseconds and 80 random bits as 26 letters and digits (a ULID). */
public final class SessionIds {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int RANDOM_BITS = 80;
    private static final Instant LATEST = Instant.ofEpochMilli((1L << 48) - 1);

    private final RandomGenerator random;
    private BigInteger last = BigInteger.ZERO;

    public SessionIds(RandomGenerator random) {
        this.random = random;
    }

    /** An id of this moment, greater than every one before, also when the clock was set back. */
    public synchronized String next(Instant now) {
        var time = BigInteger.valueOf(within(now).toEpochMilli());
        var bytes = new byte[RANDOM_BITS / 8];
        random.nextBytes(bytes);
        var id = time.shiftLeft(RANDOM_BITS).or(new BigInteger(1, bytes));
        last = id.max(last.add(BigInteger.ONE));
        return text(last);
    }

    private static Instant within(Instant now) {
        return now.isBefore(Instant.EPOCH) ? Instant.EPOCH : now.isAfter(LATEST) ? LATEST : now;
    }

    private static String text(BigInteger bits) {
        var text = new StringBuilder();
        for (var i = LENGTH - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }
}
