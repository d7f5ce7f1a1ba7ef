package decompress.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's choice for every dose: a level within the ranges, and numbers that replace the prescribed ones.
 *
 * @param level the chosen level; empty for the low end
 * @param total the time for exercises that are repeated until a total time
 * @param ready the time to get into position, zero allowed
 */
public record DoseChoice(
        Optional<DoseLevel> level,
        Optional<Integer> sets,
        Optional<Integer> repetitions,
        Optional<Duration> hold,
        Optional<Duration> rest,
        Optional<Duration> total,
        Optional<Duration> ready) {
    public static final DoseChoice LOW = at(DoseLevel.LOW);

    /** No choice: the standard dose. */
    public static final DoseChoice USUAL = of(Optional.empty());

    /** A level, and nothing else. */
    public static DoseChoice at(DoseLevel level) {
        return of(Optional.of(level));
    }

    /** Returns this choice with another default level. */
    public DoseChoice orAt(Optional<DoseLevel> other) {
        return new DoseChoice(level.isPresent() ? level : other, sets, repetitions, hold, rest, total, ready);
    }

    /** The same numbers, of the low end. */
    public DoseChoice withoutLevel() {
        return new DoseChoice(Optional.empty(), sets, repetitions, hold, rest, total, ready);
    }

    /** The same, with another time to get into position. */
    public DoseChoice withReady(Optional<Duration> other) {
        return new DoseChoice(level, sets, repetitions, hold, rest, total, other);
    }

    private static DoseChoice of(Optional<DoseLevel> level) {
        return new DoseChoice(
                level,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether any option replaces the standard dose. */
    public boolean isChosen() {
        return Stream.of(level, sets, repetitions, hold, rest, total).anyMatch(Optional::isPresent);
    }

    /**
     * Chooses every number of a prescription.
     *
     * @param leadIn the time to get into position when no option gives one
     * @throws DoseException when not even one set fits into the total time
     */
    public Dose from(Prescription prescription, Duration leadIn) {
        var chosen = level.orElse(DoseLevel.LOW);
        return from(chosen.of(prescription), chosen, leadIn);
    }

    private Dose from(Prescription prescription, DoseLevel chosen, Duration leadIn) {
        var isWalk = prescription.effort() instanceof PrescribedEffort.Walk;
        var between = isWalk
                ? Duration.ZERO
                : rest.orElse(chosen.of(prescription.rest().length()));
        var all = new ArrayList<Dose.OneSet>();
        for (var side : prescription.work()) {
            for (var effort : isWalk ? walk(side, chosen) : efforts(side, chosen, between)) {
                all.add(new Dose.OneSet(side.side(), effort));
            }
        }
        return new Dose(all, between, prescription.rest().asNeeded() && rest.isEmpty(), ready.orElse(leadIn));
    }

    private List<Effort> walk(Prescription.OneSide work, DoseLevel chosen) {
        return List.of(new Effort.Walk(total(work.volume(), chosen)));
    }

    private List<Effort> efforts(Prescription.OneSide work, DoseLevel chosen, Duration between) {
        var efforts = new ArrayList<Effort>();
        var last = effort(work.efforts().get(0), chosen);
        var sets = sets(work.volume(), chosen, last, between);
        for (var set = 0; set < sets; set++) {
            last = set < work.efforts().size() ? effort(work.efforts().get(set), chosen) : last;
            efforts.add(last);
        }
        return efforts;
    }

    private Effort effort(PrescribedEffort prescribed, DoseLevel chosen) {
        if (prescribed instanceof PrescribedEffort.Repetitions reps) {
            return new Effort.Repetitions(repetitions.orElse(chosen.of(reps.count())), reps.tempo());
        }
        return new Effort.Hold(hold.orElse(chosen.of(((PrescribedEffort.Hold) prescribed).length())));
    }

    private int sets(Volume volume, DoseLevel chosen, Effort effort, Duration between) {
        if (volume instanceof Volume.Sets count) {
            return sets.orElse(chosen.of(count.count()));
        }
        var time = total(volume, chosen);
        var cycle = effort.length().plus(between);
        var fitting = time.toNanos() / cycle.toNanos();
        if (fitting < 1) {
            throw new DoseException(time, cycle);
        }
        return Math.toIntExact(fitting);
    }

    private Duration total(Volume volume, DoseLevel chosen) {
        return total.orElse(chosen.of(((Volume.Total) volume).length()));
    }
}
