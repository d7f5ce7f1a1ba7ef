package decompress.session;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The marks of an interval, in their order. */
final class Marks {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    /** A hold shorter than this has no halfway mark and needs no "10 seconds left". */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WAITING_EVERY = Duration.ofSeconds(30);
    private static final Duration WAITING_UNTIL = Duration.ofMinutes(3);

    private final Interval interval;
    private final Duration length;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Interval interval, Duration length) {
        this.interval = interval;
        this.length = length;
    }

    /** The marks of an interval that takes {@code length}, which a person may have changed. */
    static List<Mark> of(Interval interval, Duration length) {
        return new Marks(interval, length).all();
    }

    /** The 3, 2, 1 at the end of a length. */
    static List<Mark> countdown(Duration length) {
        var marks = new ArrayList<Mark>();
        for (var left = 3; left >= 1; left--) {
            var offset = length.minusSeconds(left);
            if (!offset.isNegative()) {
                marks.add(new Mark(Mark.Kind.COUNTDOWN, offset, left));
            }
        }
        return marks;
    }

    private List<Mark> all() {
        if (interval.open()) {
            return waiting();
        }
        return switch (interval.phase()) {
            // There is no countdown from one step to the next, or out of a position.
            case LEAD_IN -> interval.step().isPresent() ? List.of() : timed();
            case WAY_OUT -> List.of();
            case MOVE -> tempo((Effort.Repetitions) interval.effort());
            case HOLD, REST, OTHER_SIDE -> timed();
        };
    }

    private List<Mark> timed() {
        if (!interval.isWalk()) {
            minutesLeft();
        }
        if (interval.phase().isWork() && length.compareTo(LONG) >= 0) {
            marks.add(new Mark(Mark.Kind.HALFWAY, length.dividedBy(2), 0));
        }
        if (length.compareTo(LONG) >= 0) {
            marks.add(new Mark(Mark.Kind.LEFT, length.minus(TEN_SECONDS), 10));
        }
        if (interval.phase().isWork()) {
            breaths();
        }
        marks.addAll(countdown(length));
        marks.sort(Comparator.comparing(Mark::offset));
        return marks;
    }

    private void minutesLeft() {
        for (var left = MINUTE; left.plus(TEN_SECONDS).compareTo(length) < 0; left = left.plus(MINUTE)) {
            marks.add(new Mark(Mark.Kind.LEFT, length.minus(left), (int) left.toSeconds()));
        }
    }

    /** Whole breaths through a still hold; a person who hangs, is upside down or walks is not paced. */
    private void breaths() {
        var position = interval.exercise().position();
        if (interval.isWalk() || position == Position.HANGING || position == Position.INVERTED) {
            return;
        }
        var breath = Mark.BREATH_IN.plus(Mark.BREATH_OUT);
        for (var in = Duration.ZERO; in.plus(breath).compareTo(length) <= 0; in = in.plus(breath)) {
            marks.add(new Mark(Mark.Kind.BREATHE_IN, in, 0));
            marks.add(new Mark(Mark.Kind.BREATHE_OUT, in.plus(Mark.BREATH_IN), 0));
        }
    }

    private List<Mark> waiting() {
        for (var at = WAITING_EVERY; at.compareTo(WAITING_UNTIL) <= 0; at = at.plus(WAITING_EVERY)) {
            marks.add(new Mark(Mark.Kind.WAITING, at, (int) at.toSeconds()));
        }
        return marks;
    }

    private List<Mark> tempo(Effort.Repetitions effort) {
        var tempo = effort.tempo();
        var at = Duration.ZERO;
        for (var repetition = 1; at.compareTo(length) < 0; repetition++) {
            for (var beat : tempo.beats()) {
                if (!beat.length().isZero()) {
                    marks.add(new Mark(kind(beat.moment()), at, repetition));
                }
                at = at.plus(beat.length());
            }
        }
        return marks;
    }

    private static Mark.Kind kind(CueMoment beat) {
        return switch (beat) {
            case DOWN -> Mark.Kind.DOWN;
            case UP -> Mark.Kind.UP;
            default -> Mark.Kind.PAUSE;
        };
    }
}
