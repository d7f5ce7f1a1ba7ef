package decompress.run.plan;

import decompress.exercise.Exercise;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Volume;
import decompress.json.JsonObject;
import decompress.library.Library;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.perform.Journal;
import decompress.review.Due;
import decompress.review.DueToday;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The prescribed exercises of the local day, and those already done. */
public record DueExercises(LocalDate date, DueToday due, boolean hasDeskBreak) {
    /** The word that stands for all that is due, beside ids. */
    public static final String WORD = "today";

    private static final String DESK_BREAK = "desk-break";
    private static final int FEW = 50;

    public static DueExercises of(LocalDate date, Library library, Journal journal) throws LogException {
        var due = new DueToday(date);
        library.exercises().forEach(each -> due.prescribe(each.id(), library.regimen(each.id()), shortestHold(each)));
        if (due.isAnythingPrescribed()) {
            thisWeek(journal, due).forEach(entry -> due.take(entry.record()));
        }
        return new DueExercises(date, due, library.routine(DESK_BREAK).isPresent());
    }

    private static Duration shortestHold(Exercise exercise) {
        var first = exercise.prescription().startingDose();
        if (first.effort() instanceof PrescribedEffort.Walk) {
            return ((Volume.Total) first.volume()).length().low();
        }
        return first.work().stream()
                .flatMap(side -> side.efforts().stream())
                .map(effort -> effort instanceof PrescribedEffort.Hold hold
                        ? hold.length().low()
                        : Duration.ZERO)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The newest sessions, as many as it takes to get back to the first day that matters. */
    private static List<LogEntry> thisWeek(Journal journal, DueToday due) throws LogException {
        for (var count = FEW; ; count *= 4) {
            var newest = journal.lastQuietly(count);
            if (newest.size() < count || newest.get(0).record().day().isBefore(due.since())) {
                return newest;
            }
        }
    }

    /** The exercises that are still due. */
    public List<String> ids() {
        return due.all().stream()
                .filter(each -> each.left() > 0)
                .map(Due::exercise)
                .toList();
    }

    /** Ids with the word for what is due replaced by it. */
    public static List<String> expand(LocalDate date, Library library, Journal journal, List<String> ids)
            throws LogException {
        var wanted = new ArrayList<String>();
        for (var id : ids) {
            if (id.equals(WORD)) {
                wanted.addAll(of(date, library, journal).ids());
            } else {
                wanted.add(id);
            }
        }
        return wanted;
    }

    public String nothingDue() {
        return due.all().isEmpty() ? nothing() : "Nothing is due any more today.";
    }

    private String nothing() {
        return "Nothing is prescribed for today."
                + (hasDeskBreak ? " A break from sitting: decompress run " + DESK_BREAK : "");
    }

    public JsonObject json() {
        return new JsonObject()
                .with("date", date)
                .with("exercises", due.all(), DueExercises::json)
                .with("suggestion", due.all().isEmpty() && hasDeskBreak ? DESK_BREAK : null);
    }

    private static JsonObject json(Due due) {
        return new JsonObject()
                .with("exercise", due.exercise())
                .with("left", due.left())
                .with("done", due.done())
                .with("planned", due.perDay())
                .with("earlier_days", due.earlierDays())
                .with("days_per_week", due.daysPerWeek())
                .with("until", due.regimen().until())
                .with("set_by", due.regimen().setBy());
    }
}
