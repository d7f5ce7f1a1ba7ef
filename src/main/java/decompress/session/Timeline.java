package decompress.session;

import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.exercise.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A session's doses unrolled into intervals, in the order in which they are performed. */
public record Timeline(List<PlannedExercise> parts, List<Interval> intervals) {
    public Timeline {
        parts = List.copyOf(parts);
        intervals = List.copyOf(intervals);
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("a session has at least one interval");
        }
    }

    /** Unrolls the doses for a session without a keyboard: nothing waits. */
    public static Timeline unattended(List<PlannedExercise> parts) {
        return of(parts, false);
    }

    /** Unrolls the doses; at their own pace rests as needed and repetitions wait for the person. */
    public static Timeline of(List<PlannedExercise> parts, boolean selfPaced) {
        var intervals = new ArrayList<Interval>();
        for (var part = 0; part < parts.size(); part++) {
            var unrolling = new Unrolling(part, parts.get(part), selfPaced, intervals);
            unrolling.leadIn();
            unrolling.sets();
            unrolling.wayOut();
        }
        return new Timeline(parts, intervals);
    }

    /** The way out of the exercise that an interval belongs to; empty where there is none. */
    OptionalInt wayOut(int index) {
        var exercise = intervals.get(index).exercise();
        return IntStream.range(index, intervals.size())
                .takeWhile(next -> intervals.get(next).exercise().equals(exercise))
                .filter(next -> intervals.get(next).phase().isWayOut())
                .findFirst();
    }

    /** The planned length of everything from an interval to the end. */
    public Duration lengthFrom(int index) {
        return intervals.subList(index, intervals.size()).stream()
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private record Unrolling(int part, PlannedExercise planned, boolean selfPaced, List<Interval> intervals) {
        void leadIn() {
            var side = planned.dose().sets().get(0).side();
            if (!planned.dose().ready().isZero()) {
                var steps = planned.steps();
                for (var step = 0; step < steps.size(); step++) {
                    intervals.add(new Interval.LeadIn(part, planned, side, OptionalInt.of(step), steps.get(step)));
                }
                intervals.add(new Interval.LeadIn(part, planned, side, OptionalInt.empty(), planned.ready()));
            }
        }

        /** A way out that takes no time is none. */
        void wayOut() {
            var length = planned.exercise().guidance().wayOut().length();
            if (!length.isZero()) {
                var sets = planned.dose().sets();
                var side = sets.get(sets.size() - 1).side();
                intervals.add(new Interval.ComingOut(part, planned, side, length));
            }
        }

        void sets() {
            var dose = planned.dose();
            var number = 0;
            for (var index = 0; index < dose.sets().size(); index++) {
                var side = dose.sets().get(index).side();
                var effort = dose.sets().get(index).effort();
                var changesSide =
                        index > 0 && side != dose.sets().get(index - 1).side();
                number = changesSide ? 1 : number + 1;
                if (changesSide) {
                    recover(side, number, dose.change(), true);
                } else if (number > 1 && (!dose.rest().isZero() || restsAreOpen())) {
                    recover(side, number, dose.rest(), false);
                }
                var open = selfPaced && effort instanceof Effort.Repetitions && !planned.isOutOfReach();
                intervals.add(new Interval.Work(part, planned, side, number, effort.length(), open));
            }
        }

        private void recover(Side side, int nextSet, Duration length, boolean changesSide) {
            intervals.add(new Interval.Recovery(part, planned, side, changesSide, nextSet, length, restsAreOpen()));
        }

        private boolean restsAreOpen() {
            // Between two hangs the person stands next to the bar.
            var isReachable = !planned.isOutOfReach() || planned.exercise().position() == Position.HANGING;
            return planned.dose().restAsNeeded() && selfPaced && isReachable;
        }
    }
}
