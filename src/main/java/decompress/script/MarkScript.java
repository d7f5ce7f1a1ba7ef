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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words at a mark inside an interval. */
final class MarkScript {
    /** Said later than this, it is not true. */
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
            case COUNTDOWN -> one(ToneName.COUNTDOWN, Priority.COUNT, Duration.ofSeconds(1), List.of(number()));
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
            case BREATHE_IN -> one(ToneName.BREATHE_IN, Priority.COUNT, Duration.ZERO, List.of());
            case BREATHE_OUT -> one(ToneName.BREATHE_OUT, Priority.COUNT, Duration.ZERO, List.of());
        };
    }

    private static Moment one(ToneName tone, Priority priority, Duration room, List<String> texts) {
        var lines = texts.stream().map(text -> new ScriptLine(priority, text)).toList();
        return new Moment(false, Optional.of(tone), lines, Choice.ONE, room);
    }

    /** A voice leaves the last seconds to the countdown. */
    private Moment left() {
        var priority = remaining.compareTo(MINUTE) < 0 ? Priority.READ : Priority.LEFT;
        var line = new ScriptLine(priority, Times.left(remaining));
        return Moment.fitting(false, List.of(line), remaining.minus(Moment.COUNTDOWN));
    }

    /** A person who hangs or is upside down does not hear that it takes as long again. */
    private List<String> halfway() {
        return isLetGoOfEarly(interval) ? List.of() : List.of("Halfway");
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
        var texts = new ArrayList<String>();
        if (mark.number() == 1) {
            interval.exercise().guidance().cue(moment).ifPresent(texts::add);
        }
        var word = Doses.word(tempo, moment);
        if (beats.get(0).moment() == moment) {
            texts.addAll(List.of(word + ", " + number(), number()));
        } else if (moment != CueMoment.PAUSE || tempo.upFirst()) {
            texts.add(word);
        }
        var beat = beats.stream().filter(other -> other.moment() == moment).findFirst();
        return one(tone, priority, beat.orElseThrow().length(), texts);
    }
}
