package decompress.cli.option;

import decompress.cli.parse.Dates;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.library.Library;
import decompress.perform.Failure;
import decompress.plan.Lookup;
import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The options that choose sessions of the log. */
public final class LogFilter {
    private static final String NOTHING = "Nothing is logged yet. 'decompress run desk-break' is a good start.";

    private final Given<String> since;
    private final Given<String> until;
    private final Given<List<String>> exercises;

    public LogFilter(Options options) {
        this.since = options.text(
                "--since", "DATE", "Show sessions from this day on: 2026-11-22, today, monday; 7d: the last 7 days.");
        this.until = options.text("--until", "DATE", "Show sessions up to and including this day.");
        this.exercises = options.list("--exercise", "ID", "Show sessions with these exercises or routines: cat,cow.");
    }

    public boolean isSet() {
        return since.isGiven() || until.isGiven() || exercises.isGiven();
    }

    /** The first day of the filter, if one was given. */
    public Optional<LocalDate> first(Clock clock) {
        return since.value().map(written -> {
            // Of so many days today is one: 7d is a week, and the week before it ends with --until 7d.
            var day = date("--since", written, LocalDate.now(clock));
            return Dates.isCount(written) && day.isBefore(LocalDate.now(clock)) ? day.plusDays(1) : day;
        });
    }

    /** The last day of the filter, today at the latest. */
    public LocalDate last(Clock clock) {
        var today = LocalDate.now(clock);
        var to = until.value().map(day -> date("--until", day, today)).orElse(today);
        return to.isBefore(today) ? to : today;
    }

    /** Whether the filter accepts a session. */
    public Predicate<SessionRecord> wanted(Clock clock) {
        var from = first(clock).orElse(LocalDate.MIN);
        var to = until.value()
                .map(day -> date("--until", day, LocalDate.now(clock)))
                .orElse(LocalDate.MAX);
        return record -> !record.day().isBefore(from)
                && !record.day().isAfter(to)
                && (!exercises.isGiven() || named().stream().anyMatch(beginning -> isIn(record, beginning)));
    }

    private List<String> named() {
        return exercises.or(List.of());
    }

    /** An exercise that is no longer in the library is also found by its prefix. */
    private static boolean isIn(SessionRecord record, String beginning) {
        return Stream.concat(record.exercises().stream().map(ExerciseRecord::reference), record.routine().stream())
                .anyMatch(id -> id.startsWith(beginning));
    }

    /** The message if no session matches; a name unknown to both log and library is an error. */
    public String nothing(Supplier<Library> library) {
        for (var id : named()) {
            if (library.get().find(id).isEmpty()) {
                Lookup.id(library.get(), id);
            }
        }
        return isSet() ? "No session matches." : NOTHING;
    }

    private static LocalDate date(String option, String written, LocalDate today) {
        return Dates.parse(written, today)
                .filter(date -> date.getYear() >= 1)
                .orElseThrow(() -> Failure.usage(
                        "%s: '%s' is not a date; write it like 2026-11-22, today, yesterday, 7d or monday."
                                .formatted(option, written)));
    }
}
