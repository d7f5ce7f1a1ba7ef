package decompress.cli;

import decompress.run.Answers;
import decompress.run.Failure;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a run that go into its record. */
final class RecordOptions {
    private static final int MOST_PAIN = 10;

    @Option(names = "--pain-before", paramLabel = "0..10", description = "Pain before the session, 10 the worst.")
    private Integer painBefore;

    @Option(names = "--pain-after", paramLabel = "0..10", description = "Pain after the session, 10 the worst.")
    private Integer painAfter;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note for the log.")
    private String note;

    @Option(names = "--no-questions", description = "Ask nothing before or after.")
    private boolean noQuestions;

    @Option(names = "--cleared", description = "A professional has cleared you for the very exercises named here.")
    private boolean cleared;

    /** Complains of numbers that are not on the scale. */
    void check() {
        onScale("--pain-before", painBefore);
        onScale("--pain-after", painAfter);
    }

    private static void onScale(String option, Integer pain) {
        if (pain != null && (pain < 0 || pain > MOST_PAIN)) {
            throw Failure.usage("%s takes a number from 0 (none) to 10 (the worst), not %d.".formatted(option, pain));
        }
    }

    Answers answers() {
        return new Answers(
                Optional.ofNullable(painBefore),
                Optional.ofNullable(painAfter),
                Optional.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty()),
                !noQuestions);
    }

    boolean isCleared() {
        return cleared;
    }
}
