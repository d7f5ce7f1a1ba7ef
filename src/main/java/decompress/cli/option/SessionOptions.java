package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.DoseLimits;
import decompress.plan.SessionRequest;
import decompress.settings.Settings;
import java.time.Duration;
import java.util.List;

/** The arguments and options of {@code run} that choose the exercises and doses. */
public final class SessionOptions {
    private final Given<List<String>> ids;
    private final Given<Boolean> resume;
    private final Given<Boolean> dryRun;
    private final Given<String> variant;
    private final Given<Duration> fit;
    private final DoseOptions dose;
    private final Given<Boolean> selfPaced;

    public SessionOptions(Options options) {
        this.ids = options.words("0..*", "EXERCISE|ROUTINE", "Exercises or routines; 'today' for all due.");
        this.resume = options.flag("--resume", "Resume your unfinished session.");
        this.dryRun = options.flag("--dry-run", "Show the plan with its times; start nothing.");
        this.variant = options.text("--variant", "WORD", "Use this variant where there is one: seated.");
        this.fit = options.duration("--fit", "Choose exercises that fit this time.", DoseLimits.TOTAL);
        this.dose = new DoseOptions(options);
        this.selfPaced = options.flag("--self-paced", "Wait for a key after reps and open rests.");
    }

    /** Whether no argument or option chooses an exercise. */
    public boolean areEmpty() {
        return !ids.isGiven() && !fit.isGiven() && !resume.isGiven();
    }

    public boolean isDryRun() {
        return dryRun.isGiven();
    }

    public SessionRequest request(Settings settings, boolean cleared) {
        return new SessionRequest(
                ids.or(List.of()),
                resume.isGiven(),
                variant.value(),
                fit.value(),
                dose.choice(settings),
                selfPaced.isGiven(),
                dose.isReadyGiven(),
                cleared,
                false);
    }
}
