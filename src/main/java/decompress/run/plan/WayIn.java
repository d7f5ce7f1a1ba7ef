package decompress.run.plan;

import decompress.exercise.Exercise;
import decompress.session.Prescribed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Which exercises of a session are begun one step at a time. */
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
     * @param ready the time to get ready that was asked for; it wins
     */
    public List<Prescribed> of(List<Prescribed> parts, Optional<Duration> ready) {
        if (ready.isPresent()) {
            return parts;
        }
        var told = new HashSet<String>();
        return parts.stream()
                .map(part -> new Prescribed(
                        part.exercise(), part.dose(), told.add(part.exercise().reference()) && isDue(part.exercise())))
                .toList();
    }

    /** Always where a mistake is dangerous; else the first time, and again after a month without. */
    private boolean isDue(Exercise exercise) {
        return exercise.isHeld()
                || recent.lastDone(exercise.id())
                        .filter(day -> !day.isBefore(today.minus(REMEMBERED)))
                        .isEmpty();
    }
}
