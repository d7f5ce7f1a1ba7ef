package decompress.cli;

import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLimits;
import decompress.exercise.End;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Volume;
import decompress.exercise.Work;
import decompress.run.Failure;
import decompress.view.Words;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of a run that choose the dose. */
final class DoseOptions {
    @Option(names = "--dose", paramLabel = "low|high", description = "Which end of each prescribed range (low).")
    private End end = End.LOW;

    @Option(names = "--sets", paramLabel = "N", description = "Sets of each exercise, 1 to 100.")
    private Integer sets;

    @Option(names = "--reps", paramLabel = "N", description = "Repetitions of each set, 1 to 500.")
    private Integer repetitions;

    @Option(names = "--hold", paramLabel = "DURATION", description = "How long to hold, such as 20s.")
    private Duration hold;

    @Option(names = "--rest", paramLabel = "DURATION", description = "How long to rest between sets; 0s for no rest.")
    private Duration rest;

    @Option(
            names = "--for",
            paramLabel = "DURATION",
            description = "Total time of an exercise that is repeated for a time, such as 10min.")
    private Duration total;

    @Option(
            names = "--ready",
            paramLabel = "DURATION",
            description = "Time to get into position before each exercise; 0s for none.")
    private Duration ready;

    boolean isSet() {
        return end != End.LOW || Stream.of(sets, repetitions, hold, rest, total).anyMatch(Objects::nonNull);
    }

    Optional<Duration> ready() {
        return Optional.ofNullable(ready);
    }

    /** The choice, when every option makes sense and fits at least one of the exercises. */
    DoseChoice choice(List<Exercise> exercises) {
        within("--sets", sets, DoseLimits.SETS);
        within("--reps", repetitions, DoseLimits.REPETITIONS);
        lasts("--hold", hold, DoseLimits.HOLD);
        lasts("--for", total, DoseLimits.TOTAL);
        lasts("--rest", rest, DoseLimits.REST);
        lasts("--ready", ready, DoseLimits.LEAD_IN);
        fits("--reps", repetitions, exercises, each -> each.work() instanceof Work.Repetitions, "repetitions");
        fits("--hold", hold, exercises, each -> each.work() instanceof Work.Hold, "a hold");
        fits("--sets", sets, exercises, each -> each.volume() instanceof Volume.Sets, "a number of sets; use --for");
        fits("--for", total, exercises, each -> each.volume() instanceof Volume.Total, "a total time; use --sets");
        return new DoseChoice(
                end,
                Optional.ofNullable(sets),
                Optional.ofNullable(repetitions),
                Optional.ofNullable(hold),
                Optional.ofNullable(rest),
                Optional.ofNullable(total),
                Optional.ofNullable(ready));
    }

    private static void within(String option, Integer value, Range<Integer> limits) {
        if (value != null && !limits.includes(value)) {
            throw Failure.usage(option + " takes a number from " + limits.low() + " to "
                    + limits.high().orElseThrow() + ", not " + value + ".");
        }
    }

    private static void lasts(String option, Duration value, Range<Duration> limits) {
        if (value != null && !limits.includes(value)) {
            throw Failure.usage(option + " takes a duration from " + Words.time(limits.low()) + " to "
                    + Words.time(limits.high().orElseThrow()) + ", not " + Words.time(value) + ".");
        }
    }

    private static void fits(
            String option, Object value, List<Exercise> exercises, Predicate<Prescription> fit, String what) {
        if (value != null && exercises.stream().map(Exercise::prescription).noneMatch(fit)) {
            var names = String.join(", ", exercises.stream().map(Exercise::id).toList());
            throw Failure.usage("%s does not fit: %s is not prescribed as %s.".formatted(option, names, what));
        }
    }
}
