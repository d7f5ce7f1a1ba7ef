package decompress.view.log;

import decompress.script.words.Noun;
import decompress.script.words.PainWords;
import decompress.script.words.Words;
import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import decompress.view.Line;
import decompress.view.Page;
import java.time.Duration;
import java.util.List;

/** Done against planned sets of one session, shown at its end. */
public final class SummaryView {
    private final int width;

    public SummaryView(int width) {
        this.width = width;
    }

    public List<Line> lines(SessionRecord record) {
        var page = new Page(width);
        page.title(outcome(record) + Words.time(Words.rounded(record.lasted())) + ".");
        record.exercises().forEach(exercise -> page.text(done(exercise)));
        record.pain().before().ifPresent(before -> page.text(pain(before, record.pain())));
        return page.lines();
    }

    private static String outcome(SessionRecord record) {
        return switch (record.outcome()) {
            case COMPLETED, STOPPED -> "The session took ";
            case INTERRUPTED -> "Interrupted after ";
        };
    }

    /** Such as overhead-stretch: 4 of 4 sets, held 1 min 20 s of 1 min 20 s. */
    static String done(ExerciseRecord exercise) {
        if (exercise.isWalk()) {
            return "walking: " + Words.time(tenths(exercise.held())) + " of " + Words.time(exercise.plannedHold());
        }
        var sets = exercise.reference() + ": " + exercise.setsDone() + " of " + Noun.SET.count(exercise.planned());
        if (exercise.repetitions().isPresent()) {
            var made = exercise.sets().stream()
                    .mapToInt(set -> set.repetitions().orElse(0))
                    .sum();
            return sets + ", " + made + " of " + Noun.REPETITION.count(exercise.plannedRepetitions());
        }
        return sets + ", held " + Words.time(tenths(exercise.held())) + " of " + Words.time(exercise.plannedHold());
    }

    private static Duration tenths(Duration duration) {
        return Duration.ofMillis(Math.round(duration.toMillis() / 100.0) * 100);
    }

    /** Such as Pain 4 before, 6 after; back, then thigh. */
    private static String pain(int before, Pain pain) {
        var sites = PainWords.sites(pain);
        return "Pain " + before + " before"
                + pain.after().map(now -> ", " + now + " after").orElse("") + (sites.isEmpty() ? "" : "; " + sites)
                + ".";
    }
}
