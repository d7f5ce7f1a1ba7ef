package decompress.run.plan;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.session.PlannedExercise;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;

/** Chooses the exercises of a session whose steps are shown one at a time. */
public final class WayIn {
    private static final Period REMEMBERED = Period.ofDays(30);

    private final RecentRecords recent;
    private final LocalDate today;

    public WayIn(RecentRecords recent, LocalDate today) {
        this.recent = recent;
        this.today = today;
    }

    /**
     * The parts of a session with steps where they are due.
     *
     * @param skips whether a time to get ready was asked for instead
     */
    public List<PlannedExercise> of(List<PlannedExercise> parts, boolean skips) {
        if (skips) {
            return parts;
        }
        var told = new HashSet<String>();
        return parts.stream()
                .map(part -> new PlannedExercise(
                        part.exercise(), part.dose(), told.add(part.exercise().reference()) && isDue(part.exercise())))
                .toList();
    }

    /** Always if a mistake is dangerous; otherwise the first time and after a month without it. */
    private boolean isDue(Exercise exercise) {
        return exercise.isHeld()
                || exercise.position() != Position.WALKING
                        && recent.lastDone(exercise.id())
                                .filter(day -> !day.isBefore(today.minus(REMEMBERED)))
                                .isEmpty();
    }
}
