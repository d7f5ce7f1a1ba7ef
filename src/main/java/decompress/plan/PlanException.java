package decompress.plan;

import decompress.library.problem.SimilarNames;
import java.util.Collection;

/** The reason why there is no plan for a request, in words for the person. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isMistyped;

    private PlanException(boolean isMistyped, String message) {
        super(message);
        this.isMistyped = isMistyped;
    }

    /** The request asks for something that does not exist or does not fit together. */
    static PlanException mistyped(String message) {
        return new PlanException(true, message);
    }

    /** The request is understood but cannot be followed now. */
    public static PlanException impossible(String message) {
        return new PlanException(false, message);
    }

    /** An unknown word, with the nearest known ones, or with the place that lists them. */
    static PlanException unknown(String message, String word, Collection<String> names, String otherwise) {
        return mistyped(message + " " + SimilarNames.meant(SimilarNames.to(word, names), otherwise));
    }

    public boolean isMistyped() {
        return isMistyped;
    }
}
