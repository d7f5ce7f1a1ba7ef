package decompress.library.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Map<String, Set<String>> MEANT = Map.of(
            "repetitions", Set.of("rep", "reps"), "hold", Set.of("time", "duration"), "rest", Set.of("break", "pause"));

    private record Candidate(String name, int distance) {}

    private SimilarNames() {}

    /** At most three names, the nearest first. */
    public static List<String> to(String written, Collection<String> names) {
        var word = written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        if (names.contains(word)) {
            return List.of(word);
        }
        var nearest = nearest(word, names, SimilarNames::distance);
        if (!nearest.isEmpty()) {
            return nearest;
        }
        var begun = nearest(word, names, SimilarNames::toABeginning);
        return begun.isEmpty() ? withSameStart(word, names) : begun;
    }

    /** Asks whether one of these was meant, if there are any. */
    public static String meant(List<String> nearest, String otherwise) {
        return nearest.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", nearest) + "?";
    }

    /** The names that have the most letters at their start in common with the word. */
    private static List<String> withSameStart(String word, Collection<String> names) {
        var found = List.<String>of();
        for (var length = word.length() - 1; length >= SHORT && found.isEmpty(); length--) {
            var start = word.substring(0, length);
            found = names.stream()
                    .filter(name -> name.startsWith(start))
                    .limit(MOST)
                    .toList();
        }
        return found;
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
        var word = written.strip().toLowerCase(Locale.ROOT);
        var meant = names.stream()
                .filter(name -> MEANT.getOrDefault(name, Set.of()).contains(word))
                .toList();
        var nearest = meant.isEmpty() ? to(written, names) : meant;
        return nearest.isEmpty() ? otherwise : "did you mean " + String.join(" or ", nearest) + "?";
    }

    /** Edits from one to the other; a part of a name, or its beginning as long as the word, is close. */
    private static int distance(String word, String name) {
        var edits = edits(word, name);
        var whole = edits[name.length()];
        return name.contains(word) || word.contains(name)
                ? Math.min(2, whole)
                : Math.min(whole, edits[Math.min(word.length(), name.length())] + 2);
    }

    /** Edits to whatever beginning of a name is the nearest: an id may be shortened, and mistyped then. */
    private static int toABeginning(String word, String name) {
        return Arrays.stream(edits(word, name)).min().orElseThrow() + 2;
    }

    /** From {@code a} to each beginning of {@code b}, by its length; swapped neighbours are one edit. */
    static int[] edits(String a, String b) {
        var edits = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, a, b, i, j);
            }
        }
        return edits[a.length()];
    }

    private static int least(int[][] edits, String a, String b, int i, int j) {
        var isSame = a.charAt(i - 1) == b.charAt(j - 1);
        var least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (isSame ? 0 : 1));
        var isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
