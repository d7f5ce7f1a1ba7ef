package decompress.sound.cue;

import decompress.exercise.Position;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slow breaths through a still hold: 4 s in, 6 s out. */
public final class BreathPacer {
    public static final Duration IN = Duration.ofSeconds(4);
    public static final Duration OUT = Duration.ofSeconds(6);

    private Duration began = Duration.ZERO;
    private boolean breathes;

    /** The whole breaths that fit from this event on, in place of those planned before; empty when nothing changes. */
    public Optional<List<TimedCue>> on(SessionEvent event) {
        return event instanceof SessionEvent.Reached || event instanceof SessionEvent.GettingBack
                ? Optional.empty()
                : Optional.of(breaths(event));
    }

    private List<TimedCue> breaths(SessionEvent event) {
        if (event instanceof SessionEvent.Began start) {
            return begin(start.interval(), start.at(), start.interval().length());
        }
        if (event instanceof SessionEvent.Resumed resumed) {
            return begin(resumed.interval(), resumed.at(), resumed.remaining());
        }
        if (event instanceof SessionEvent.Adjusted adjusted && breathes) {
            return between(adjusted.at().plus(adjusted.remaining()), adjusted.interval()).stream()
                    .filter(each -> each.at().compareTo(adjusted.at()) > 0)
                    .toList();
        }
        breathes = false;
        return List.of();
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
