package decompress.session;

import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A stretch of a session in which one thing is asked. */
public sealed interface Interval {
    /** Which of the session's exercises this belongs to, from 0. */
    int part();

    PlannedExercise planned();

    Side side();

    /** How long it takes; where it is open, how long is suggested. */
    Duration length();

    /** Whether it ends only when the person says so. */
    default boolean open() {
        return false;
    }

    Phase phase();

    /** The sets of this side that come before this interval. */
    int setsBefore();

    /** Whether it belongs to the steps before the first set, or to getting ready after them. */
    default boolean isOnCard() {
        return false;
    }

    /** Whether the person may be in the position, or held by equipment. */
    default boolean mayBeInPosition() {
        return exercise().position() != Position.WALKING;
    }

    default Exercise exercise() {
        return planned().exercise();
    }

    /** How to let go of what holds the body just now; empty where nothing does. */
    default Optional<String> letGo() {
        return phase().isWork() ? exercise().letGo() : Optional.empty();
    }

    /** Whether the person walks in this interval. */
    default boolean isWalk() {
        return phase().isWork() && planned().dose().effort() instanceof Effort.Walk;
    }

    /** The time to get back into position after a pause, long enough not to jump for a bar. */
    default Duration toRegainPosition() {
        return Duration.ofSeconds(exercise().isHeld() ? 10 : 3);
    }

    /** How many sets the side has. */
    default int sets() {
        return planned().dose().of(side()).size();
    }

    /** The effort of its set; before a set that of the next one, after the last set that of the last one. */
    default Effort effort() {
        var efforts = planned().dose().of(side());
        return efforts.get(Math.min(setsBefore(), efforts.size() - 1));
    }

    /** The repetitions that are counted in it; empty where its time counts. */
    default Optional<Effort.Repetitions> counted() {
        return phase().isWork() && effort() instanceof Effort.Repetitions repetitions
                ? Optional.of(repetitions)
                : Optional.empty();
    }

    /** The index of the step shown, from 0; empty if one interval covers all steps. */
    default OptionalInt step() {
        return OptionalInt.empty();
    }

    /** How to come out of the position from here; in a set first how to let go of what holds the body. */
    default List<String> wayOut() {
        return phase().isWork()
                ? exercise().outOfASet()
                : exercise().guidance().wayOut().steps();
    }

    /** Getting into position. */
    record LeadIn(int part, PlannedExercise planned, Side side, OptionalInt step, Duration length) implements Interval {
        @Override
        public Phase phase() {
            return Phase.LEAD_IN;
        }

        @Override
        public boolean isOnCard() {
            return planned.stepByStep();
        }

        @Override
        public boolean mayBeInPosition() {
            return Interval.super.mayBeInPosition()
                    && step.isEmpty()
                    && exercise().isHeld();
        }

        @Override
        public int setsBefore() {
            return 0;
        }
    }

    /**
     * A set: a position kept, or repetitions.
     *
     * @param set from 1
     */
    record Work(int part, PlannedExercise planned, Side side, int set, Duration length, boolean open)
            implements Interval {
        @Override
        public Phase phase() {
            return planned.dose().effort() instanceof Effort.Repetitions ? Phase.MOVE : Phase.HOLD;
        }

        @Override
        public int setsBefore() {
            return set - 1;
        }
    }

    /**
     * Recovering before a set.
     *
     * @param side the side of that set
     * @param changesSide whether this is also the time to change to that side
     * @param nextSet from 1
     */
    record Recovery(
            int part,
            PlannedExercise planned,
            Side side,
            boolean changesSide,
            int nextSet,
            Duration length,
            boolean open)
            implements Interval {
        @Override
        public Phase phase() {
            return changesSide ? Phase.OTHER_SIDE : Phase.REST;
        }

        @Override
        public int setsBefore() {
            return nextSet - 1;
        }
    }

    /** Coming out of the position after the last set of an exercise. */
    record ComingOut(int part, PlannedExercise planned, Side side, Duration length) implements Interval {
        @Override
        public Phase phase() {
            return Phase.WAY_OUT;
        }

        @Override
        public int setsBefore() {
            return sets();
        }
    }
}
