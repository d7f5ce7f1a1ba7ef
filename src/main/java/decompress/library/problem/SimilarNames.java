package decompress.library.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** Finds the names that a mistyped one may have meant. */
public final class SimilarNames {
    private static final int MOST = 3;
    private static final int FARTHEST = 3;
    private static final int LONGEST = 100;
    /** So many letters of a shortened name must be right. */
    private static final int SHORT = 3;

    /** Many more than a person gives: a file of nothing but mistakes would be compared with itself. */
    private static final int MOST_NAMES = 1000;

    /** What people write for a field, where no letters say so. */
    private static final Map<String, String> MEANT = Map.of(
            "reps",
            "repetitions",
            "rep",
            "repetitions",
            "time",
            "hold",
            "duration",
            "hold",
            "break",
            "rest",
            "pause",
            "rest");

    private record Candidate(String name, int distance) {}

    private SimilarNames() {}

    /** At most three names, the nearest first. */
    public static List<String> to(String written, Collection<String> names) {
        var word = written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        var nearest = nearest(word, names, SimilarNames::distance);
        if (names.contains(word)) {
            return List.of(word);
        }
        if (!nearest.isEmpty()) {
            return nearest;
        }
        var begun = nearest(word, names, SimilarNames::toABeginning);
        return begun.isEmpty() ? withSameStart(word, names) : begun;
    }

    /** The names that have the most letters at their start in common with the word. */
    private static List<String> withSameStart(String word, Collection<String> names) {
        for (var length = word.length() - 1; length >= SHORT; length--) {
            var start = word.substring(0, length);
            var found = names.stream()
                    .filter(name -> name.startsWith(start))
                    .limit(MOST)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> nearest(
            String word, Collection<String> names, ToIntBiFunction<String, String> distance) {
        return names.stream()
                .limit(MOST_NAMES)
                .map(name -> new Candidate(name, distance.applyAsInt(word, name)))
                .filter(candidate -> candidate.distance() <= Math.min(FARTHEST, Math.max(1, word.length() / 2)))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** A question for a hint, or else the alternative. */
    public static String hint(String written, Collection<String> names, String otherwise) {
        var meant = MEANT.get(written.strip().toLowerCase(Locale.ROOT));
        if (meant != null && names.contains(meant)) {
            return "did you mean " + meant + "?";
        }
        var nearest = to(written, names);
        return nearest.isEmpty() ? otherwise : "did you mean " + String.join(" or ", nearest) + "?";
    }

    /** Edits from one to the other, where swapped neighbours are one edit; a part or the beginning of a name is close. */
    private static int distance(String word, String name) {
        var edits = edits(word, name);
        var toName = edits[name.length()];
        return name.contains(word) || word.contains(name)
                ? Math.min(2, toName)
                : Math.min(toName, edits[Math.min(word.length(), name.length())] + 2);
    }

    /** Edits to whatever beginning of a name is the nearest: an id may be shortened, and mistyped then. */
    private static int toABeginning(String word, String name) {
        return Arrays.stream(edits(word, name)).min().orElseThrow() + 2;
    }

    /** From {@code a} to each beginning of {@code b}, by its length. */
    static int[] edits(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last;
    }
}
