package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.script.IntervalScript.FigureMotion;
import decompress.script.Moment.Choice;
import decompress.script.words.Times;
import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words at a mark inside an interval. */
final class MarkScript {
    /** ScriptLine later it is not true. */
    private static final Duration HALFWAY = Duration.ofSeconds(2);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Interval interval;
    private final Mark mark;
    private final Duration remaining;

    MarkScript(SessionEvent.Reached reached) {
        this.interval = reached.interval();
        this.mark = reached.mark();
        this.remaining = reached.remaining();
    }

    Moment moment() {
        return switch (mark.kind()) {
            case COUNTDOWN -> one(ToneName.COUNTDOWN, Priority.COUNT, Duration.ofSeconds(1), Stream.of(number()));
            case HALFWAY -> one(ToneName.HALFWAY, Priority.HALFWAY, HALFWAY, halfway());
            case LEFT -> left();
            case WAITING ->
                Moment.all(
                        false,
                        Optional.of(ToneName.WAITING),
                        List.of(new ScriptLine(
                                Priority.WAITING, IntervalScript.of(interval).key())));
            case DOWN -> beat(ToneName.DOWN, Priority.LOWER, CueMoment.DOWN);
            case PAUSE -> beat(ToneName.PAUSE, Priority.WAIT, CueMoment.PAUSE);
            case UP -> beat(ToneName.UP, Priority.LIFT, CueMoment.UP);
            case BREATHE_IN -> one(ToneName.BREATHE_IN, Priority.COUNT, Duration.ZERO, Stream.of());
            case BREATHE_OUT -> one(ToneName.BREATHE_OUT, Priority.COUNT, Duration.ZERO, Stream.of());
        };
    }

    private static Moment one(ToneName tone, Priority priority, Duration room, Stream<String> texts) {
        var lines = texts.map(text -> new ScriptLine(priority, text)).toList();
        return new Moment(false, Optional.of(tone), lines, Choice.ONE, room);
    }

    /** A voice leaves the last seconds to the countdown. */
    private Moment left() {
        var priority = remaining.compareTo(MINUTE) < 0 ? Priority.READ : Priority.LEFT;
        var line = new ScriptLine(priority, Times.left(remaining));
        return Moment.fitting(false, List.of(line), remaining.minus(Moment.COUNTDOWN));
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

    /** The first repetition has the words of the exercise, later ones shorter words; each starts with its number. */
    private Moment beat(ToneName tone, Priority priority, CueMoment moment) {
        var tempo = ((Effort.Repetitions) interval.effort()).tempo();
        var beats = tempo.beats();
        var beat = beats.stream().filter(other -> other.moment() == moment).findFirst();
        var own = mark.number() == 1 ? interval.exercise().guidance().cue(moment).stream() : Stream.<String>of();
        var word = Doses.word(tempo, moment);
        var brief = beat.equals(beats.stream().findFirst())
                ? Stream.of(word + ", " + number(), number())
                : Stream.of(word).filter(ignored -> moment != CueMoment.PAUSE || tempo.upFirst());
        return one(tone, priority, beat.orElseThrow().length(), Stream.concat(own, brief));
    }
}
