package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.DoseLimits;
import decompress.settings.Settings;
import java.time.Duration;

/** The options of a run that choose the dose. */
public final class DoseOptions {
    private final Given<DoseLevel> level;
    private final Given<Integer> sets;
    private final Given<Integer> repetitions;
    private final Given<Duration> hold;
    private final Given<Duration> rest;
    private final Given<Duration> total;
    private final Given<Duration> ready;

    public DoseOptions(Options options) {
        options.group("How much");
        this.level = options.choice("--dose", "Starting dose, or an end of each range.", DoseLevel.values());
        this.sets = options.number("--sets", "N", "Sets of each exercise, 1 to 100.", DoseLimits.SETS);
        this.repetitions = options.number("--reps", "N", "Repetitions of each set, 1 to 500.", DoseLimits.REPETITIONS);
        this.hold = options.duration("--hold", "How long to hold, such as 20s.", DoseLimits.HOLD);
        this.rest = options.duration("--rest", "How long to rest between sets; 0s for none.", DoseLimits.REST);
        this.total = options.duration("--for", "Total time, for exercises that have one.", DoseLimits.TOTAL);
        this.ready = options.duration("--ready", "Time to get into position; 0s for none.", DoseLimits.LEAD_IN);
    }

    public boolean isReadyGiven() {
        return ready.isGiven();
    }

    /** The choice for every dose. */
    public DoseChoice choice(Settings settings) {
        return new DoseChoice(
                level.value(),
                sets.value(),
                repetitions.value(),
                hold.value(),
                rest.value(),
                total.value(),
                ready.value().or(settings::ready));
    }
}
