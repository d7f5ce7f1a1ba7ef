package decompress.run.plan;

import decompress.exercise.Exercise;
import decompress.exercise.Work;
import decompress.library.Library;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.review.Due;
import decompress.review.DueToday;
import decompress.run.Journal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is prescribed for the local day, by the library, and done already, by the log. */
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
        return exercise.prescription().firstSitting().work() instanceof Work.Hold hold
                ? hold.length().low()
                : Duration.ZERO;
    }

    /** The newest sessions, as many as it takes to get back to Monday. */
    private static List<LogEntry> thisWeek(Journal journal, DueToday due) throws LogException {
        for (var count = FEW; ; count *= 4) {
            var newest = journal.lastQuietly(count);
            if (newest.size() < count || newest.get(0).record().day().isBefore(due.weekBegan())) {
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

    public Map<String, Object> json() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("date", date);
        fields.put("exercises", due.all().stream().map(DueExercises::json).toList());
        fields.put("suggestion", due.all().isEmpty() && hasDeskBreak ? DESK_BREAK : null);
        return fields;
    }

    private static Map<String, Object> json(Due due) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("exercise", due.exercise());
        fields.put("left", due.left());
        fields.put("done", due.done());
        fields.put("planned", due.perDay());
        fields.put("earlier_days", due.earlierDays());
        fields.put("days_per_week", due.daysPerWeek());
        fields.put("until", due.regimen().until().map(LocalDate::toString).orElse(null));
        fields.put("set_by", due.regimen().setBy().orElse(null));
        return fields;
    }
}
