package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.Range;
import decompress.perform.Answers;
import decompress.session.Pain;
import decompress.settings.Settings;

/** The options of a run that go into its record. */
public final class RecordOptions {
    /** The numeric rating, from none to the worst. */
    public static final Range<Integer> PAIN = Range.between(0, 10);

    private final Given<Integer> painBefore;
    private final Given<Integer> painAfter;
    private final Given<String> note;
    private final Given<Boolean> noQuestions;
    private final Given<Boolean> questions;
    private final Given<Boolean> cleared;

    public RecordOptions(Options options) {
        options.group("Record");
        this.painBefore = options.number("--pain-before", "0..10", "Pain before the session; 10 is the worst.", PAIN);
        this.painAfter = options.number("--pain-after", "0..10", "Pain after the session; 10 is the worst.", PAIN);
        this.note = options.text("--note", "TEXT", "A note for the log.");
        this.noQuestions = options.flag("--no-questions", "Ask nothing before or after.");
        this.questions = options.flag("--questions", "Ask even if your settings say not to.");
        this.cleared = options.flag("--cleared", "Confirm that a professional cleared you.");
    }

    /** The answers given as options. */
    public Answers answers(Settings settings) {
        return new Answers(
                new Pain(painBefore.value(), painAfter.value()),
                note.value().map(String::strip).filter(text -> !text.isEmpty()),
                mayAsk(settings));
    }

    private boolean mayAsk(Settings settings) {
        return !noQuestions.isGiven()
                && (questions.isGiven() || settings.questions().orElse(true));
    }

    public boolean isCleared() {
        return cleared.isGiven();
    }
}
