package decompress.perform;

import decompress.library.problem.Problem;
import decompress.library.problem.SimilarNames;
import decompress.plan.PlanException;
import java.util.Collection;
import java.util.List;

/** The reason why a command ends early, in words for the person: wrong usage, a failure, or their own decision. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final boolean picture;

    private Failure(int code, boolean picture, String message) {
        super(message);
        this.code = code;
        this.picture = picture;
    }

    /** The command cannot be understood as it was written. */
    public static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, false, "decompress: " + message);
    }

    /** An unknown word, with the nearest known ones, or with the place that lists them. */
    public static Failure unknown(String message, String word, Collection<String> names, String otherwise) {
        return usage(message + " " + SimilarNames.meant(SimilarNames.to(word, names), otherwise));
    }

    /** There is no plan for what was asked for. */
    public static Failure of(PlanException noPlan) {
        return noPlan.isMistyped() ? usage(noPlan.getMessage()) : failed(noPlan.getMessage());
    }

    /** The command was understood but could not be carried out. */
    public static Failure failed(String message) {
        return new Failure(ExitCode.FAILED, false, "decompress: " + message);
    }

    /** A person's own command cannot be started; a shell says it by the same exit code. */
    public static Failure notStarted(String message) {
        return new Failure(ExitCode.NOT_STARTED, false, "decompress: " + message);
    }

    /** The person decided against it; nothing is wrong. */
    public static Failure stopped(String message) {
        return new Failure(ExitCode.STOPPED, false, message);
    }

    /** Files have problems, which are printed with their lines. */
    public static Failure problems(List<Problem> problems) {
        return new Failure(ExitCode.FAILED, true, Problem.pictures(problems));
    }

    public int code() {
        return code;
    }

    /** Whether the message stands in lines of its own, which are not to be wrapped. */
    public boolean isPicture() {
        return picture;
    }
}
