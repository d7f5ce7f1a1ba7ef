package decompress.library.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in one or more files. */
public final class Problems {
    /** Enough to work on; a file that is something else altogether would have tens of thousands. */
    private static final int MOST = 500;

    private final List<Source> sources;
    private final IdentityHashMap<Source, LineIndex> places = new IdentityHashMap<>();
    private final List<Problem> found = new ArrayList<>();

    public Problems(List<Source> sources) {
        this.sources = sources;
    }

    public void error(Located at, String message, String hint) {
        add(Severity.ERROR, at.source(), at.at(), message, hint);
    }

    public void warning(Located at, String message, String hint) {
        add(Severity.WARNING, at.source(), at.at(), message, hint);
    }

    /**
     * Adds an error at a place.
     *
     * @throws Full when there are enough, as the other methods that add one do
     */
    public void error(Source source, int offset, String message, String hint) {
        add(Severity.ERROR, source, offset, message, hint);
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    private void add(Severity severity, Source source, int offset, String message, String hint) {
        if (found.size() < MOST) {
            var place = places(source).at(offset);
            found.add(new Problem(
                    severity,
                    source.name(),
                    place.line(),
                    place.column(),
                    place.source(),
                    message,
                    Optional.of(hint).filter(text -> !text.isEmpty())));
        } else {
            found.add(Problem.of(source.name(), "there are more than " + MOST + " problems", "mend these first"));
            throw new Full();
        }
    }

    /** There are enough problems: reading on would take long and help nobody. */
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Full() {
            super(null, null, false, false);
        }
    }

    /** The line of a node, counted from 1. */
    public int line(Located node) {
        return places(node.source()).line(node.at());
    }

    private LineIndex places(Source source) {
        return places.computeIfAbsent(source, s -> LineIndex.of(s.text()));
    }

    public int count() {
        return found.size();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** File by file in the order of reading, in each in the order of the places. */
    public List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        var names = sources.stream().map(Source::name).toList();
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Problem problem) -> names.indexOf(problem.file()))
                        .thenComparingInt(Problems::rank)
                        .thenComparingInt(Problem::column))
                .toList();
    }

    private static int rank(Problem problem) {
        return problem.line() == 0 ? Integer.MAX_VALUE : problem.line();
    }
}
