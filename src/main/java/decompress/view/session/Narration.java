package decompress.view.session;

import decompress.script.LastWords;
import decompress.script.Times;
import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import decompress.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A session told in lines, complete for someone who hears them read out. */
public final class Narration {
    private final Timeline timeline;
    private final boolean keyboard;
    private final BooleanSupplier spoken;
    private final BeginningLines beginnings;
    private Optional<Interval> skipped = Optional.empty();

    /**
     * Tells a timeline.
     *
     * @param keyboard whether there are keys to mention
     * @param spoken whether a voice says right now what to do, so that a screen reader need not say it again
     */
    public Narration(Timeline timeline, boolean keyboard, BooleanSupplier spoken) {
        this.timeline = timeline;
        this.keyboard = keyboard;
        this.spoken = spoken;
        this.beginnings = new BeginningLines(timeline, keyboard);
    }

    /** What there is to say about an event; often nothing. */
    public List<String> on(SessionEvent event) {
        return event.accept(spoken.getAsBoolean() ? new BesideAVoice() : new Alone());
    }

    /** All there is to tell. */
    private class Alone implements SessionEvent.Visitor<List<String>> {
        @Override
        public List<String> began(SessionEvent.Began began) {
            var release = skipped.filter(any -> began.interval().phase() == Phase.REST);
            skipped = Optional.empty();
            return Stream.concat(
                            release.stream().flatMap(work -> LastWords.release(work).stream()),
                            beginnings.of(began.index(), began.interval()).stream())
                    .toList();
        }

        @Override
        public List<String> completed(SessionEvent.Completed done) {
            return done.interval().phase().isWork() && !isBeforeWayOut(done.index())
                    ? LastWords.release(done.interval())
                    : List.of();
        }

        @Override
        public List<String> left(SessionEvent.Left left) {
            skipped = Optional.of(left.interval()).filter(each -> each.phase().isWork());
            return List.of();
        }

        @Override
        public List<String> reached(SessionEvent.Reached reached) {
            return mark(reached.interval(), reached.mark());
        }

        @Override
        public List<String> paused(SessionEvent.Paused paused) {
            return Stream.concat(
                            paused.interval().letGo().map(LastWords::sentence).stream(),
                            Narration.this.paused(paused).stream())
                    .toList();
        }

        @Override
        public List<String> gettingBack(SessionEvent.GettingBack back) {
            return List.of(
                    "Get into position: " + Times.words(back.leadIn()) + "." + BeginningLines.wayBack(back.interval()));
        }

        @Override
        public List<String> resumed(SessionEvent.Resumed resumed) {
            return List.of(continued(resumed.interval()) + ": " + Times.left(resumed.remaining()) + ".");
        }

        @Override
        public List<String> adjusted(SessionEvent.Adjusted adjusted) {
            return List.of(Times.left(adjusted.remaining()) + " now.");
        }

        @Override
        public List<String> stopping(SessionEvent.Stopping stopping) {
            return LastWords.stopping(stopping);
        }

        @Override
        public List<String> ended(SessionEvent.Ended ended) {
            return LastWords.of(ended.interval(), ended.outcome(), ended.reason());
        }
    }

    /** What a voice does not say. */
    private final class BesideAVoice extends Alone {
        @Override
        public List<String> began(SessionEvent.Began began) {
            return beginnings.introduction(began.interval());
        }

        @Override
        public List<String> completed(SessionEvent.Completed done) {
            return List.of();
        }

        @Override
        public List<String> reached(SessionEvent.Reached reached) {
            return List.of();
        }

        @Override
        public List<String> stopping(SessionEvent.Stopping stopping) {
            return List.of();
        }

        @Override
        public List<String> ended(SessionEvent.Ended ended) {
            return List.of();
        }
    }

    /** Then it says how to let go, too. */
    private boolean isBeforeWayOut(int index) {
        var intervals = timeline.intervals();
        return index + 1 < intervals.size() && intervals.get(index + 1).phase() == Phase.WAY_OUT;
    }

    private List<String> mark(Interval interval, Mark mark) {
        return switch (mark.kind()) {
            case LEFT -> List.of(Times.left(Duration.ofSeconds(mark.number())) + ".");
            case WAITING ->
                List.of(
                        interval.phase() == Phase.MOVE
                                ? "Still moving. Press Space when done."
                                : "Still resting. Press Space to continue.");
            case COUNTDOWN, HALFWAY, DOWN, PAUSE, UP, BREATHE_IN, BREATHE_OUT -> List.of();
        };
    }

    private List<String> paused(SessionEvent.Paused paused) {
        return switch (paused.why()) {
            case AWAY ->
                List.of("Paused: you were away "
                        + Times.words(Duration.ofSeconds(paused.away().toSeconds())) + "."
                        + (keyboard ? " Press Space to continue." : ""));
            case ASKED -> List.of("Paused. Press q again to stop, any other key to continue.");
            case KEYS -> stepsAndKeys(paused.interval());
            case WANTED -> List.of("Paused. Press Space to continue.");
        };
    }

    private static List<String> stepsAndKeys(Interval interval) {
        var lines = new ArrayList<>(List.of("Paused."));
        var steps = interval.exercise().guidance().steps();
        IntStream.range(0, steps.size()).forEach(step -> lines.add("Step " + (step + 1) + ". " + steps.get(step)));
        lines.add(KEYS + " Press any key to continue.");
        return lines;
    }

    /** Those that a person must not look for when they are needed. */
    static final String FIRST_KEYS = "Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.";

    static final String KEYS =
            "Keys: space pause, n next, b back, + and - ten seconds, r again, x it hurts," + " m mute, q stop.";

    private static String continued(Interval interval) {
        return switch (interval.phase()) {
            case LEAD_IN -> "Get ready";
            case HOLD -> interval.isWalk() ? "Walk" : "Hold";
            case MOVE -> "Move";
            case REST -> "Rest";
            case OTHER_SIDE -> "Change sides";
            case WAY_OUT -> "Come out";
        };
    }
}
