package decompress.session;

import decompress.exercise.Effort;
import decompress.exercise.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sets of a timeline done so far, collected from the events. */
public final class Performance {
    private record PlannedSet(int part, Side side, int set) {
        private static final Comparator<PlannedSet> ORDER = Comparator.comparing(PlannedSet::part)
                .thenComparing(PlannedSet::side)
                .thenComparing(PlannedSet::set);
    }

    private final Timeline timeline;
    private final Map<PlannedSet, SetRecord> sets = new TreeMap<>(PlannedSet.ORDER);

    public Performance(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Takes note of an event; true when it ended a set. */
    public boolean note(SessionEvent event) {
        if (event instanceof SessionEvent.Completed done) {
            return keep(done.interval(), done.performed(), true);
        }
        return event instanceof SessionEvent.Left left && keep(left.interval(), left.performed(), false);
    }

    /** A set that is tried again keeps its better attempt. */
    private boolean keep(Interval interval, Duration performed, boolean done) {
        if (!(interval instanceof Interval.Work work) || performed.isZero()) {
            return false;
        }
        var record = new SetRecord(work.side(), performed, repetitions(work, performed, done), done);
        sets.merge(new PlannedSet(work.part(), work.side(), work.set()), record, Performance::better);
        return true;
    }

    private static SetRecord better(SetRecord one, SetRecord other) {
        if (one.done() != other.done()) {
            return one.done() ? one : other;
        }
        return one.held().compareTo(other.held()) >= 0 ? one : other;
    }

    private static Optional<Integer> repetitions(Interval.Work interval, Duration performed, boolean done) {
        if (!(interval.effort() instanceof Effort.Repetitions asked)) {
            return Optional.empty();
        }
        return Optional.of(interval.open() ? (done ? asked.count() : 0) : asked.after(performed));
    }

    /** One record for each exercise of the session, also for those not reached. */
    public List<ExerciseRecord> exercises() {
        var records = new ArrayList<ExerciseRecord>();
        for (var part = 0; part < timeline.parts().size(); part++) {
            records.add(record(part, timeline.parts().get(part)));
        }
        return records;
    }

    private ExerciseRecord record(int part, PlannedExercise planned) {
        var dose = planned.dose();
        var isCounted = dose.effort() instanceof Effort.Repetitions;
        var done = sets.entrySet().stream()
                .filter(entry -> entry.getKey().part() == part)
                .map(Map.Entry::getValue)
                .toList();
        return new ExerciseRecord(
                planned.exercise().id(),
                planned.exercise().variant(),
                dose.sets().size(),
                isCounted ? Optional.empty() : Optional.of(dose.effort().length()),
                dose.effort() instanceof Effort.Repetitions reps ? Optional.of(reps.count()) : Optional.empty(),
                isCounted ? Duration.ZERO : dose.work(),
                dose.repetitions(),
                dose.rest(),
                done);
    }
}
