package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.DoseLimits;
import decompress.exercise.Range;
import decompress.run.Failure;
import decompress.settings.Settings;
import decompress.view.Words;
import java.time.Duration;
import java.util.stream.Stream;

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
        this.level = options.choice("--dose", "First sittings, or an end of each range.", DoseLevel.values());
        this.sets = options.number("--sets", "N", "Sets of each exercise, 1 to 100.");
        this.repetitions = options.number("--reps", "N", "Repetitions of each set, 1 to 500.");
        this.hold = options.duration("--hold", "How long to hold, such as 20s.");
        this.rest = options.duration("--rest", "How long to rest between sets; 0s for none.");
        this.total = options.duration("--for", "Total time, where one is prescribed: 10min.");
        this.ready = options.duration("--ready", "Time to get into position; 0s for none.");
    }

    public boolean isSet() {
        return Stream.of(level, sets, repetitions, hold, rest, total).anyMatch(Given::isGiven);
    }

    public boolean isReadyGiven() {
        return ready.isGiven();
    }

    /** What is asked of every dose, when every number makes sense. */
    public DoseChoice choice(Settings settings) {
        within("--sets", sets, DoseLimits.SETS);
        within("--reps", repetitions, DoseLimits.REPETITIONS);
        lasts("--hold", hold, DoseLimits.HOLD);
        lasts("--for", total, DoseLimits.TOTAL);
        lasts("--rest", rest, DoseLimits.REST);
        lasts("--ready", ready, DoseLimits.LEAD_IN);
        return new DoseChoice(
                level.value(),
                sets.value(),
                repetitions.value(),
                hold.value(),
                rest.value(),
                total.value(),
                ready.value().or(settings::ready));
    }

    private static void within(String option, Given<Integer> given, Range<Integer> limits) {
        if (given.isGiven() && !limits.includes(given.or(0))) {
            throw Failure.usage(option + " takes a number from " + limits.low() + " to "
                    + limits.high().orElseThrow() + ", not " + given.or(0) + ".");
        }
    }

    private static void lasts(String option, Given<Duration> given, Range<Duration> limits) {
        if (given.isGiven() && !limits.includes(given.or(Duration.ZERO))) {
            throw Failure.usage(option + " takes a duration from " + Words.time(limits.low()) + " to "
                    + Words.time(limits.high().orElseThrow()) + ", not " + Words.time(given.or(Duration.ZERO)) + ".");
        }
    }
}
