package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.exercise.Tempo;
import decompress.script.IntervalScript.FigureMotion;
import decompress.script.Moment.Choice;
import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words at a mark inside an interval. */
final class MarkScript {
    private static final Duration COUNTDOWN = Duration.ofSeconds(3);
    /** ScriptLine later it is not true. */
    private static final Duration HALFWAY = Duration.ofSeconds(2);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Interval interval;
    private final Mark mark;

    MarkScript(SessionEvent.Reached reached) {
        this.interval = reached.interval();
        this.mark = reached.mark();
    }

    Moment moment() {
        return switch (mark.kind()) {
            case COUNTDOWN -> one(ToneName.COUNTDOWN, Priority.COUNT, Duration.ofSeconds(1), Stream.of(number()));
            case HALFWAY -> one(ToneName.HALFWAY, Priority.HALFWAY, HALFWAY, halfway());
            case LEFT -> left(interval.length().minus(mark.offset()));
            case WAITING ->
                Moment.all(
                        false,
                        Optional.of(ToneName.WAITING),
                        List.of(new ScriptLine(
                                Priority.WAITING, IntervalScript.of(interval).key())));
            case DOWN ->
                one(
                        ToneName.DOWN,
                        Priority.LOWER,
                        tempo().down(),
                        Stream.concat(first(CueMoment.DOWN), Stream.of("Lower, " + number(), number())));
            case PAUSE -> one(ToneName.PAUSE, Priority.WAIT, tempo().pause(), first(CueMoment.PAUSE));
            case UP ->
                one(ToneName.UP, Priority.LIFT, tempo().up(), Stream.concat(first(CueMoment.UP), Stream.of("Lift")));
            case BREATHE_IN -> one(ToneName.BREATHE_IN, Priority.COUNT, Duration.ZERO, Stream.of());
            case BREATHE_OUT -> one(ToneName.BREATHE_OUT, Priority.COUNT, Duration.ZERO, Stream.of());
        };
    }

    private static Moment one(ToneName tone, Priority priority, Duration room, Stream<String> texts) {
        var said = texts.map(text -> new ScriptLine(priority, text)).toList();
        return new Moment(false, Optional.of(tone), said, Choice.ONE, room);
    }

    /** A voice leaves the last seconds to the countdown. */
    private static Moment left(Duration left) {
        var priority = left.compareTo(MINUTE) < 0 ? Priority.READ : Priority.LEFT;
        return Moment.fitting(false, List.of(new ScriptLine(priority, Times.left(left))), left.minus(COUNTDOWN));
    }

    /** A person who hangs or is upside down does not hear that it takes as long again. */
    private Stream<String> halfway() {
        return isLetGoOfEarly(interval) ? Stream.of() : Stream.of("Halfway");
    }

    /** Whether a person must know before the end how to let go, as in a hang. */
    static boolean isLetGoOfEarly(Interval interval) {
        var position = interval.exercise().position();
        return IntervalScript.of(interval).motion() == FigureMotion.HELD
                && (position == Position.HANGING || position == Position.INVERTED);
    }

    private String number() {
        return Integer.toString(mark.number());
    }

    private Tempo tempo() {
        return ((Effort.Repetitions) interval.prescribed().dose().effort()).tempo();
    }

    /** The first repetition has the words of the exercise; shorter ones are enough afterwards. */
    private Stream<String> first(CueMoment moment) {
        return mark.number() == 1 ? interval.exercise().guidance().cue(moment).stream() : Stream.of();
    }
}
