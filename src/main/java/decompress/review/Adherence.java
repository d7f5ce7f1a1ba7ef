package decompress.review;

import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Done against planned sets of one exercise, over many sessions. */
public final class Adherence {
    private final String exercise;

    /** A routine may ask for an exercise twice. */
    private String counted = "";

    private int sessions;
    private long setsDone;
    private long setsPlanned;
    private long held;
    private long holdPlanned;
    private long repetitions;
    private long repetitionsPlanned;
    private ExerciseRecord newest;
    private long newestAt = Long.MIN_VALUE;

    Adherence(String exercise) {
        this.exercise = exercise;
    }

    void take(SessionRecord session, ExerciseRecord record) {
        if (!session.id().equals(counted)) {
            counted = session.id();
            sessions++;
        }
        for (var set : record.sets()) {
            setsDone += set.done() ? 1 : 0;
            held += set.held().toMillis();
            repetitions += set.repetitions().orElse(0);
        }
        // The sets of a resumed session were planned by the session that it resumes.
        if (session.resumes().isEmpty()) {
            setsPlanned += record.planned();
            holdPlanned += record.plannedHold().toMillis();
            repetitionsPlanned += record.plannedRepetitions();
        }
        var at = session.started().toEpochSecond();
        if (at >= newestAt) {
            newestAt = at;
            newest = record;
        }
    }

    public String exercise() {
        return exercise;
    }

    public int sessions() {
        return sessions;
    }

    public long setsDone() {
        return setsDone;
    }

    public long setsPlanned() {
        return setsPlanned;
    }

    /** The time that the position was held, or the movement went on. */
    public Duration held() {
        return Duration.ofMillis(held);
    }

    /** The time that was planned to be held; zero where repetitions were planned. */
    public Duration holdPlanned() {
        return Duration.ofMillis(holdPlanned);
    }

    public long repetitions() {
        return repetitions;
    }

    public long repetitionsPlanned() {
        return repetitionsPlanned;
    }

    /** The share of the planned time or repetitions that was done, 1 for all; empty if nothing was planned. */
    public OptionalDouble share() {
        if (holdPlanned > 0) {
            return OptionalDouble.of((double) held / holdPlanned);
        }
        return repetitionsPlanned > 0
                ? OptionalDouble.of((double) repetitions / repetitionsPlanned)
                : OptionalDouble.empty();
    }

    /** The exercise as it was prescribed and done last. */
    public Optional<ExerciseRecord> newest() {
        return Optional.ofNullable(newest);
    }
}
