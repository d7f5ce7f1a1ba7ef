package decompress.support;

/** How often a test repeats what it tries: a few times in a build, ten times as often in {@code scripts/test --long}. */
public final class Rounds {
    private static final int TIMES = Integer.getInteger("decompress.rounds", 1);

    private Rounds() {}

    /** The number of repetitions in this run, for a number that a build has time for. */
    public static int of(int few) {
        return few * TIMES;
    }
}
