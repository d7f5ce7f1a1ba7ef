package decompress.log;

import java.math.BigInteger;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Ids that sort by time: 48 bits of milliseconds and 80 random bits as 26 letters and digits (a ULID). */
public final class SessionIds {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int RANDOM_BITS = 80;

    private SessionIds() {}

    /** Returns an id of this moment. */
    public static String at(Instant now, RandomGenerator random) {
        var bytes = new byte[RANDOM_BITS / 8];
        random.nextBytes(bytes);
        var bits = BigInteger.valueOf(now.toEpochMilli()).shiftLeft(RANDOM_BITS).or(new BigInteger(1, bytes));
        var text = new StringBuilder();
        for (var i = LENGTH - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }
}
