package decompress.review;

import java.util.OptionalDouble;

/** How often each whole number of a small range came, so that the median is exact and the memory fixed. */
final class Tally {
    private final int lowest;
    private final int[] counts;
    private int count;

    Tally(int lowest, int highest) {
        this.lowest = lowest;
        this.counts = new int[highest - lowest + 1];
    }

    /** Counts a number; one outside the range counts as its end. */
    void add(int number) {
        counts[Math.min(Math.max(number - lowest, 0), counts.length - 1)]++;
        count++;
    }

    void addAll(Tally other) {
        for (var i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        count += other.count;
    }

    int count() {
        return count;
    }

    /** The middle number, or the mean of the two in the middle. */
    OptionalDouble median() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((count - 1) / 2) + at(count / 2)) / 2.0);
    }

    private int at(int rank) {
        var left = rank;
        var i = 0;
        while (left >= counts[i]) {
            left -= counts[i];
            i++;
        }
        return lowest + i;
    }
}
