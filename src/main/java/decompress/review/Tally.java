package decompress.review;

import java.util.OptionalDouble;

/** How often each rating from 0 to 10 was given, so that the median is exact and the memory fixed. */
final class Tally {
    private static final int WORST = 10;

    private final int[] counts = new int[WORST + 1];
    private int count;

    /** Counts a rating; one outside the scale counts as its nearest end. */
    void add(int rating) {
        counts[Math.min(Math.max(rating, 0), WORST)]++;
        count++;
    }

    int count() {
        return count;
    }

    /** The middle rating, or the mean of the two in the middle. */
    OptionalDouble median() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((count - 1) / 2) + at(count / 2)) / 2.0);
    }

    private int at(int rank) {
        var left = rank;
        var rating = 0;
        while (left >= counts[rating]) {
            left -= counts[rating];
            rating++;
        }
        return rating;
    }
}
