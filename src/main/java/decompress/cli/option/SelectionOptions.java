package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.remind.BreakChoice;
import decompress.run.Failure;
import decompress.run.Profiles;
import decompress.run.plan.Selection;
import decompress.run.plan.UsualDoses;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The options of a run that choose among exercises. */
public final class SelectionOptions {
    private final Given<String> variant;
    private final Given<Duration> fit;

    public SelectionOptions(Options options) {
        this.variant = options.text("--variant", "WORD", "Do them this way where they can be: seated.");
        this.fit = options.duration("--fit", "What fits this time; few changes of position.");
    }

    public boolean chooses() {
        return fit.isGiven();
    }

    public boolean areGiven() {
        return variant.isGiven() || fit.isGiven();
    }

    /**
     * The exercises of these ids; where none is given and a time is to be filled, all that nothing keeps a person from.
     *
     * @param choice what is asked of the doses of exercises
     */
    public Selection of(
            Library library,
            List<String> ids,
            Profiles profiles,
            Function<List<Exercise>, DoseChoice> choice,
            UsualDoses usual) {
        var selection = ids.isEmpty() && fit.isGiven()
                ? Selection.of(BreakChoice.allowed(library.exercises(), profiles.read()))
                : Selection.of(library, ids);
        var varied = variant.isGiven() ? selection.inVariant(library, variant.or("")) : selection;
        if (!fit.isGiven()) {
            return varied;
        }
        if (fit.or(Duration.ZERO).isZero()) {
            throw Failure.usage("--fit takes the time there is, such as 4m.");
        }
        return varied.fitting(fit.or(Duration.ZERO), choice.apply(varied.exercises()), usual);
    }
}
