package decompress.exercise;

import java.time.Duration;
import java.util.Optional;

/**
 * What a person asks of every dose: which end of the ranges, and numbers that replace the prescribed ones.
 *
 * @param total the time for exercises that are repeated until a total time
 * @param ready the time to get into position, zero allowed
 */
public record DoseChoice(
        End end,
        Optional<Integer> sets,
        Optional<Integer> repetitions,
        Optional<Duration> hold,
        Optional<Duration> rest,
        Optional<Duration> total,
        Optional<Duration> ready) {
    public static final DoseChoice LOW = at(End.LOW);

    /** One end of every range, and nothing else. */
    public static DoseChoice at(End end) {
        return new DoseChoice(
                end,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Chooses every number of a prescription.
     *
     * @param leadIn the time to get into position where none is asked for
     * @throws DoseException when not even one set fits into the total time
     */
    public Dose from(Prescription prescription, Duration leadIn) {
        var effort = effort(prescription.work());
        var between = rest.orElse(prescription.rest().length().at(end));
        return new Dose(
                sets(prescription.volume(), effort, between),
                effort,
                between,
                prescription.rest().asNeeded() && rest.isEmpty(),
                ready.orElse(leadIn),
                prescription.sides());
    }

    private Effort effort(Work work) {
        if (work instanceof Work.Repetitions reps) {
            return new Effort.Repetitions(repetitions.orElse(reps.count().at(end)), reps.tempo());
        }
        return new Effort.Hold(hold.orElse(((Work.Hold) work).length().at(end)));
    }

    private int sets(Volume volume, Effort effort, Duration between) {
        if (volume instanceof Volume.Sets count) {
            return sets.orElse(count.count().at(end));
        }
        var time = total.orElse(((Volume.Total) volume).length().at(end));
        var cycle = effort.length().plus(between);
        var fitting = time.dividedBy(cycle);
        if (fitting < 1) {
            throw new DoseException(time, cycle);
        }
        return Math.toIntExact(fitting);
    }
}
