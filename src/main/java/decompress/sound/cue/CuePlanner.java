package decompress.sound.cue;

import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.Outcome;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one place that knows which cue belongs to which event of a session. */
public final class CuePlanner {
    /** What follows a release waits until the falling tone is over. */
    public static final Duration AFTER_RELEASE = Duration.ofMillis(650);
    /** A rest shorter than this is all countdown. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    private final List<TimedCue> moments = new ArrayList<>();
    private Optional<Interval> interval = Optional.empty();
    private Optional<SessionEvent.Completed> finished = Optional.empty();
    private Duration started = Duration.ofSeconds(-1);

    private CuePlanner() {}

    /** The cues of the events of one look, in the order in which they are due. */
    public static List<TimedCue> of(List<SessionEvent> events) {
        var cueing = new CuePlanner();
        events.forEach(cueing::take);
        return List.copyOf(cueing.moments);
    }

    private void take(SessionEvent event) {
        if (event instanceof SessionEvent.Completed completed) {
            interval = Optional.of(completed.interval());
            finished = interval.filter(each -> each.phase().isWork()).map(work -> completed);
        } else if (event instanceof SessionEvent.Left left) {
            interval = Optional.of(left.interval());
            moments.clear();
        } else if (event instanceof SessionEvent.Adjusted) {
            moments.removeIf(each -> each.cue() == Cue.COUNTDOWN);
        } else if (event instanceof SessionEvent.Began began) {
            begin(began);
        } else if (event instanceof SessionEvent.Reached reached) {
            reach(reached);
        } else if (event instanceof SessionEvent.Paused paused) {
            moments.clear();
            add(Cue.PAUSED, paused.at(), paused.interval(), Duration.ZERO, 0);
        } else if (event instanceof SessionEvent.Resumed resumed) {
            var cue = resumed.interval().phase().isWork() ? Cue.START : Cue.RESUMED;
            started = resumed.at();
            add(cue, resumed.at(), resumed.interval(), resumed.remaining(), 0);
        } else if (event instanceof SessionEvent.Ended ended) {
            end(ended);
        }
    }

    private void begin(SessionEvent.Began began) {
        var next = began.interval();
        if (next.phase().isWork()) {
            add(Cue.START, began.at(), next, next.length(), 0);
        } else {
            var at = afterRelease(began.at());
            if (at.equals(began.at()) || next.open() || next.length().compareTo(SHORT) >= 0) {
                add(cue(next.phase()), at, next, next.length(), 0);
            }
        }
        started = began.at();
        finished = Optional.empty();
    }

    private static Cue cue(Phase phase) {
        return switch (phase) {
            case LEAD_IN -> Cue.NEXT;
            case OTHER_SIDE -> Cue.OTHER_SIDE;
            default -> Cue.REST;
        };
    }

    private void reach(SessionEvent.Reached reached) {
        var mark = reached.mark();
        var left = mark.kind() == Mark.Kind.COUNTDOWN
                ? Duration.ofSeconds(mark.number())
                : reached.interval().length().minus(mark.offset());
        // The tone of a beginning stands for the first tick, too.
        if (!reached.at().equals(started)) {
            cue(mark.kind()).ifPresent(cue -> add(cue, reached.at(), reached.interval(), left, mark.number()));
        }
    }

    private static Optional<Cue> cue(Mark.Kind kind) {
        return switch (kind) {
            case COUNTDOWN -> Optional.of(Cue.COUNTDOWN);
            case HALFWAY -> Optional.of(Cue.HALFWAY);
            case DOWN -> Optional.of(Cue.DOWN);
            case PAUSE -> Optional.of(Cue.PAUSE);
            case UP -> Optional.of(Cue.UP);
            case WAITING -> Optional.of(Cue.WAITING);
            default -> Optional.empty();
        };
    }

    private void end(SessionEvent.Ended ended) {
        if (ended.outcome() == Outcome.INTERRUPTED) {
            return;
        }
        var completed = ended.outcome() == Outcome.COMPLETED;
        var at = completed ? afterRelease(ended.at()) : ended.at();
        moments.add(new TimedCue(completed ? Cue.DONE : Cue.STOPPED, at, Duration.ZERO, 0, interval));
    }

    /** Tells the release of the work that has just been finished; what comes next follows it. */
    private Duration afterRelease(Duration at) {
        finished.ifPresent(done -> add(Cue.RELEASE, done.at(), done.interval(), Duration.ZERO, 0));
        return finished.isPresent() ? at.plus(AFTER_RELEASE) : at;
    }

    private void add(Cue cue, Duration at, Interval in, Duration left, int number) {
        var atLeastNothing = left.isNegative() ? Duration.ZERO : left;
        moments.add(new TimedCue(cue, at, atLeastNothing, number, Optional.of(in)));
        interval = Optional.of(in);
    }
}
