package decompress.sound.cue;

import decompress.exercise.Position;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slow breaths through a still hold, 4 s in and 6 s out: those to come after an event; empty when nothing changes. */
public final class BreathPacer implements SessionEvent.Visitor<Optional<List<TimedCue>>> {
    public static final Duration IN = Duration.ofSeconds(4);
    public static final Duration OUT = Duration.ofSeconds(6);

    private Duration began = Duration.ZERO;
    private boolean breathes;

    @Override
    public Optional<List<TimedCue>> began(SessionEvent.Began start) {
        return Optional.of(begin(start.interval(), start.at(), start.interval().length()));
    }

    @Override
    public Optional<List<TimedCue>> resumed(SessionEvent.Resumed resumed) {
        return Optional.of(begin(resumed.interval(), resumed.at(), resumed.remaining()));
    }

    @Override
    public Optional<List<TimedCue>> adjusted(SessionEvent.Adjusted adjusted) {
        return Optional.of(
                !breathes
                        ? List.of()
                        : between(adjusted.at().plus(adjusted.remaining()), adjusted.interval()).stream()
                                .filter(each -> each.at().compareTo(adjusted.at()) > 0)
                                .toList());
    }

    @Override
    public Optional<List<TimedCue>> completed(SessionEvent.Completed completed) {
        return stop();
    }

    @Override
    public Optional<List<TimedCue>> left(SessionEvent.Left left) {
        return stop();
    }

    @Override
    public Optional<List<TimedCue>> paused(SessionEvent.Paused paused) {
        return stop();
    }

    @Override
    public Optional<List<TimedCue>> ended(SessionEvent.Ended ended) {
        return stop();
    }

    @Override
    public Optional<List<TimedCue>> reached(SessionEvent.Reached reached) {
        return Optional.empty();
    }

    @Override
    public Optional<List<TimedCue>> gettingBack(SessionEvent.GettingBack gettingBack) {
        return Optional.empty();
    }

    private Optional<List<TimedCue>> stop() {
        breathes = false;
        return Optional.of(List.of());
    }

    private List<TimedCue> begin(Interval interval, Duration at, Duration length) {
        began = at;
        breathes = suits(interval);
        return breathes ? between(at.plus(length), interval) : List.of();
    }

    /** Nobody is paced who moves, hangs or is upside down. */
    private static boolean suits(Interval interval) {
        var position = interval.exercise().position();
        return interval.phase() == Phase.HOLD && position != Position.HANGING && position != Position.INVERTED;
    }

    private List<TimedCue> between(Duration end, Interval interval) {
        var moments = new ArrayList<TimedCue>();
        for (var in = began;
                in.plus(IN).plus(OUT).compareTo(end) <= 0;
                in = in.plus(IN).plus(OUT)) {
            var out = in.plus(IN);
            moments.add(new TimedCue(Cue.BREATHE_IN, in, end.minus(in), 0, Optional.of(interval)));
            moments.add(new TimedCue(Cue.BREATHE_OUT, out, end.minus(out), 0, Optional.of(interval)));
        }
        return moments;
    }
}
