package decompress.support;

import decompress.exercise.Ceiling;
import decompress.exercise.CueMoment;
import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Position;
import decompress.exercise.Precautions;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.RequiredClearance;
import decompress.exercise.Rest;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.exercise.Volume;
import decompress.exercise.WayOut;
import decompress.script.words.DoseWords;
import decompress.session.PlannedExercise;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exercises and doses for tests. */
public final class Exercises {
    /** Tests of the way out give one themselves. */
    private static final WayOut NONE = new WayOut(Duration.ZERO, List.of());

    public static final Tempo THREE_ONE_ONE = new Tempo(seconds(3), seconds(1), seconds(1));
    /** As in a bridge: lift for two seconds, hold for three, lower for two. */
    public static final Tempo UP_FIRST = new Tempo(seconds(2), seconds(3), seconds(2), true);

    public static final Prescription STRETCH = prescription(
            new PrescribedEffort.Hold(Range.between(seconds(20), seconds(30))),
            new Volume.Sets(Range.between(4, 5)),
            new Rest(Range.exactly(seconds(10)), true),
            List.of(),
            Ceiling.NONE,
            Map.of("rest", List.of("SFSU446")));

    public static final Prescription EXTENSION = prescription(
            new PrescribedEffort.Repetitions(Range.exactly(10), THREE_ONE_ONE),
            new Volume.Sets(Range.between(4, 5)),
            new Rest(Range.exactly(seconds(60)), false),
            List.of(),
            Ceiling.NONE,
            Map.of());

    public static final Prescription TRACTION = prescription(
            new PrescribedEffort.Hold(Range.between(seconds(30), seconds(60))),
            new Volume.Total(Range.between(Duration.ofMinutes(10), Duration.ofMinutes(15))),
            new Rest(Range.between(seconds(20), seconds(30)), false),
            List.of(),
            Ceiling.NONE,
            Map.of());

    public static final Exercise OVERHEAD =
            exercise("overhead-stretch", "Overhead stretch", Position.STANDING, STRETCH);
    public static final Exercise BACK_EXTENSION =
            exercise("lower-back-extension", "Lower back extension", Position.MACHINE, EXTENSION);
    public static final Exercise SIDE_BENDS = exercise("side-bends", "Side bends", Position.STANDING, EXTENSION);
    public static final Exercise INVERSION =
            exercise("inversion-table", "Inversion table", Position.INVERTED, TRACTION);

    private Exercises() {}

    public static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    public static Exercise exercise(String id, String name, Position position, Prescription prescription) {
        return new Exercise(
                id,
                Optional.empty(),
                name,
                Optional.of("Stretches the whole spine."),
                List.of("spine", "shoulders"),
                position,
                List.of(),
                prescription,
                new Guidance(
                        List.of("Stand with your feet under your hips.", "Lace your fingers.", "Push the palms up."),
                        Map.of(
                                CueMoment.LEAD_IN, "Stand tall, lace your fingers",
                                CueMoment.HOLD, "Push the palms to the ceiling",
                                CueMoment.RELEASE, "Lower the arms slowly"),
                        Guidance.Breath.NONE,
                        NONE,
                        Optional.of("Shake the arms loose."),
                        List.of()),
                new Precautions(
                        List.of("Stop at any pain"), List.of(), List.of(), Map.of(), RequiredClearance.GENERAL, false),
                List.of(),
                Optional.of(id),
                List.of());
    }

    /** A dose with the same effort in every set of every side. */
    public static Dose equalSets(
            int sets, Effort effort, Duration rest, boolean restAsNeeded, Duration ready, List<Side> sides) {
        var all = sides.stream()
                .flatMap(side -> Collections.nCopies(sets, new Dose.OneSet(side, effort)).stream())
                .toList();
        return new Dose(all, rest, restAsNeeded, ready);
    }

    /** Holds of one exercise without a lead-in. */
    public static PlannedExercise holds(int sets, double hold, double rest) {
        return holds(sets, hold, rest, 0);
    }

    public static PlannedExercise holds(int sets, double hold, double rest, double ready) {
        return new PlannedExercise(
                OVERHEAD,
                equalSets(
                        sets,
                        new Effort.Hold(seconds(hold)),
                        seconds(rest),
                        false,
                        seconds(ready),
                        List.of(Side.BOTH)));
    }

    /** Holds of one exercise, one on each side, ten seconds to get ready before the first. */
    public static PlannedExercise holdsOnBothSides(double hold, double rest) {
        return holdsOnBothSides(hold, rest, 10);
    }

    public static PlannedExercise holdsOnBothSides(double hold, double rest, double ready) {
        var sides = List.of(Side.LEFT, Side.RIGHT);
        return new PlannedExercise(
                OVERHEAD, equalSets(1, new Effort.Hold(seconds(hold)), seconds(rest), false, seconds(ready), sides));
    }

    public static PlannedExercise repetitions(int sets, int count, double rest) {
        return repetitions(sets, count, THREE_ONE_ONE, rest);
    }

    public static PlannedExercise repetitions(int sets, int count, Tempo tempo, double rest) {
        return new PlannedExercise(
                BACK_EXTENSION,
                equalSets(
                        sets,
                        new Effort.Repetitions(count, tempo),
                        seconds(rest),
                        false,
                        Duration.ZERO,
                        List.of(Side.BOTH)));
    }

    /** Repetitions in a standing position, with a key within reach. */
    public static PlannedExercise standing(int count) {
        return new PlannedExercise(SIDE_BENDS, repetitions(1, count, 0).dose());
    }

    /** The same with so many seconds to come out of it. */
    public static PlannedExercise leavingIn(double seconds, PlannedExercise part) {
        var like = part.exercise();
        var guidance = like.guidance();
        var wayOut = new WayOut(seconds(seconds), List.of("Lower your arms.", "Unlace your fingers."));
        var exercise = new Exercise(
                like.id(),
                Optional.empty(),
                like.name(),
                like.purpose(),
                like.targets(),
                like.position(),
                like.equipment(),
                like.prescription(),
                new Guidance(
                        guidance.steps(),
                        guidance.cues(),
                        guidance.breath(),
                        wayOut,
                        guidance.end(),
                        guidance.easier()),
                like.precautions(),
                like.instead(),
                like.pose(),
                like.sources());
        return new PlannedExercise(exercise, part.dose());
    }

    /** The same effort in every set. */
    public static Prescription prescription(
            PrescribedEffort effort,
            Volume volume,
            Rest rest,
            List<Prescription> first,
            Ceiling ceiling,
            Map<String, List<String>> filled) {
        var work = new Prescription.OneSide(Side.BOTH, List.of(effort), volume);
        return new Prescription(List.of(work), rest, first, ceiling, filled);
    }

    /** The sets of a dose in words, without tempo and rest. */
    public static String sets(Dose dose) {
        return DoseWords.dose(dose).replaceAll(", rest .*| \\([0-9].*?\\)", "");
    }
}
