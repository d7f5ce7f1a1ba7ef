package decompress.library.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong in one file. */
public final class Problems {
    /** Enough to work on; a file that is something else altogether would have tens of thousands. */
    private static final int MOST = 500;

    private final Source source;
    private final List<Problem> found = new ArrayList<>();

    public Problems(Source source) {
        this.source = source;
        source.flaw().ifPresent(found::add);
    }

    public Source source() {
        return source;
    }

    /**
     * Adds a problem at a place.
     *
     * @param at the number of characters before it in the file
     * @throws Enough when there are enough
     */
    public void add(Severity severity, int at, String message, String hint) {
        if (found.size() >= MOST) {
            add("there are more than " + MOST + " problems", "fix these first");
            throw new Enough();
        }
        found.add(Problem.at(SourcePlace.in(source.text(), at), severity, source.name(), message, hint));
    }

    /** Adds an error of the file as a whole. */
    public void add(String message, String hint) {
        found.add(Problem.of(source.name(), message, hint));
    }

    /** Returns the result of a reader; empty if it stopped early because of too many problems. */
    public static <T> Optional<T> untilEnough(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (Enough e) {
            return Optional.empty();
        }
    }

    /** There are enough problems: reading further would take long and help no one. */
    public static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Enough() {
            super(null, null, false, false);
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** In the order of their places, those of the whole file last. */
    public List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problems::rank).thenComparingInt(Problem::column))
                .toList();
    }

    private static int rank(Problem problem) {
        return problem.line() == 0 ? Integer.MAX_VALUE : problem.line();
    }
}
