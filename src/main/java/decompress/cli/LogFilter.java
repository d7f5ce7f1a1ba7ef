package decompress.cli;

import decompress.run.Failure;
import decompress.session.SessionRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** The options that choose sessions of the log. */
final class LogFilter {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only from this day on: 2026-11-22, today, 7d, monday.")
    private String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only up to this day, itself included.")
    private String until;

    @Option(names = "--exercise", paramLabel = "ID", description = "Only sessions with this exercise.")
    private String exercise;

    boolean isSet() {
        return since != null || until != null || exercise != null;
    }

    /** The first day that is asked for, if one was named. */
    Optional<LocalDate> first(Clock clock) {
        return Optional.ofNullable(since).map(written -> date("--since", written, LocalDate.now(clock)));
    }

    /** The last day that is asked for and not to come. */
    LocalDate last(Clock clock) {
        var today = LocalDate.now(clock);
        var to = until == null ? today : date("--until", until, today);
        return to.isBefore(today) ? to : today;
    }

    /** Whether a session is asked for. */
    Predicate<SessionRecord> wanted(Clock clock) {
        var from = first(clock).orElse(LocalDate.MIN);
        var to = until == null ? LocalDate.MAX : date("--until", until, LocalDate.now(clock));
        return record -> !record.day().isBefore(from)
                && !record.day().isAfter(to)
                && (exercise == null
                        || record.exercises().stream()
                                .anyMatch(each -> each.exercise().equals(exercise)));
    }

    private static LocalDate date(String option, String written, LocalDate today) {
        return Dates.parse(written, today)
                .filter(date -> date.getYear() >= 1)
                .orElseThrow(() -> Failure.usage(
                        "%s: '%s' is not a date; write it like 2026-11-22, today, yesterday, 7d or monday."
                                .formatted(option, written)));
    }
}
