package decompress.session;

import decompress.session.Session.Step;
import decompress.session.SessionState.Ended;
import decompress.session.SessionState.Leaving;
import decompress.session.SessionState.Pause;
import decompress.session.SessionState.Paused;
import decompress.session.SessionState.Resuming;
import decompress.session.SessionState.Running;
import decompress.session.SessionState.Timed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a session has come at one reading of the clocks, and what happened on the way. */
final class Progress {
    private final Timeline timeline;
    private final ClockReading now;
    private final List<SessionEvent> events = new ArrayList<>();
    private SessionState state;
    private boolean isSetDone;

    Progress(Timeline timeline, ClockReading now) {
        this.timeline = timeline;
        this.now = now;
    }

    Progress(Timeline timeline, ClockReading now, SessionState state) {
        this(timeline, now);
        this.state = state;
        this.isSetDone = state.isSetDone();
    }

    Step step() {
        return new Step(state, events);
    }

    SessionState state() {
        return state;
    }

    Duration now() {
        return now.monotonic();
    }

    Interval interval() {
        return timeline.intervals().get(state.index());
    }

    Duration elapsed() {
        return state.elapsed(now());
    }

    /** Whether nothing comes after the interval that is under way. */
    boolean isLast() {
        return state.index() + 1 == timeline.intervals().size();
    }

    /** Crosses the boundaries that passed since the last look, unless the person was away. */
    void look(boolean cameBack) {
        if (!(state instanceof Timed timed)) {
            return;
        }
        var last = timed.last().monotonic();
        var between = now.awaySince(timed.last());
        var away = cameBack && between.isZero() ? now().minus(last) : between;
        // The way out is not held back for anybody.
        if (away.isZero() || state instanceof Leaving) {
            cross(timed, last);
        } else {
            pause(Pause.AWAY, state.elapsed(last), away, last);
        }
    }

    /** Reaches every mark of a state after a moment, and what follows the state where its time is over. */
    private void cross(Timed next, Duration after) {
        state = next;
        var stretch = next.stretch(interval());
        for (var mark : stretch.marks()) {
            var at = stretch.moment(mark);
            if (at.compareTo(after) > 0 && at.compareTo(now()) <= 0) {
                events.add(new SessionEvent.Reached(interval(), mark, stretch.remaining(mark), at));
            }
        }
        var over = stretch.end().filter(end -> end.compareTo(now()) <= 0);
        if (over.isPresent()) {
            follow(over.get());
        } else {
            state = state.withLength(state.length(), now);
        }
    }

    /** Goes on to what follows a state whose time was over at a moment. */
    private void follow(Duration end) {
        if (state instanceof Resuming resuming) {
            resume(resuming.elapsed(), end);
            return;
        }
        complete(state.length(), end);
        if (state instanceof Leaving leaving) {
            end(Outcome.STOPPED, Optional.of(leaving.why()), end);
        } else {
            beginNext(end);
        }
    }

    /** Crosses a state from a moment on, the marks at that very moment included. */
    private void enter(Timed next, Duration at) {
        cross(next, at.minusNanos(1));
    }

    /** Begins an interval at the moment it was due and crosses everything that has passed since. */
    void begin(int index, Duration at) {
        var interval = timeline.intervals().get(index);
        events.add(new SessionEvent.Began(interval, true, at));
        enter(new Running(index, interval.length(), at, isSetDone, now), at);
    }

    /**
     * Begins an interval because of a key. A person who has just pressed one is not held by equipment yet, and gets
     * there first.
     *
     * @param wasOnCard whether the key said that the person is ready
     */
    void beginAtKey(int index, boolean wasOnCard) {
        var interval = timeline.intervals().get(index);
        if (!interval.phase().isWork() || !(wasOnCard || interval.exercise().isHeld())) {
            begin(index, now());
            return;
        }
        events.add(new SessionEvent.Began(interval, false, now()));
        state = new Running(index, interval.length(), now(), isSetDone, now);
        regainPosition();
    }

    /** Begins the next interval, or ends; a session of which every set was skipped is not completed. */
    void beginNext(Duration at) {
        if (!isLast()) {
            begin(state.index() + 1, at);
        } else if (isSetDone) {
            end(Outcome.COMPLETED, Optional.empty(), at);
        } else {
            end(Outcome.STOPPED, Optional.of(Reason.SKIPPED), at);
        }
    }

    void endInterval(boolean completed) {
        if (completed) {
            complete(elapsed(), now());
        } else {
            events.add(new SessionEvent.Left(interval(), elapsed(), now()));
        }
    }

    private void complete(Duration performed, Duration at) {
        isSetDone |= interval().phase().isWork();
        events.add(new SessionEvent.Completed(interval(), performed, at));
    }

    void end(Outcome outcome, Optional<Reason> reason, Duration at) {
        events.add(new SessionEvent.Ended(interval(), outcome, reason, at));
        state = new Ended(state.index(), outcome, reason, isSetDone, at);
    }

    void pause(Pause why, Duration elapsed, Duration away, Duration at) {
        events.add(new SessionEvent.Paused(interval(), why, away, at));
        state = new Paused(state.index(), state.length(), elapsed, why, away, 0, isSetDone);
    }

    /** Shows the next page of the steps and keys, and says them again. */
    void turnPage(Paused paused) {
        events.add(new SessionEvent.Paused(interval(), paused.why(), Duration.ZERO, now()));
        state = paused.turnedOnce();
    }

    /** Lets the person get back into position before the interval continues. */
    void regainPosition() {
        events.add(new SessionEvent.RegainingPosition(interval(), interval().toRegainPosition(), now()));
        enter(new Resuming(state.index(), state.length(), elapsed(), now(), isSetDone, now), now());
    }

    /** Continues the interval at a moment, with some of it already done. */
    void resume(Duration elapsed, Duration at) {
        events.add(new SessionEvent.Resumed(interval(), state.length().minus(elapsed), at));
        var running = new Running(state.index(), state.length(), at.minus(elapsed), isSetDone, now);
        if (elapsed.isZero()) {
            enter(running, at);
        } else {
            cross(running, at);
        }
    }

    void adjust(Duration length) {
        events.add(new SessionEvent.Adjusted(interval(), length.minus(elapsed()), now()));
        state = state.withLength(length, now);
    }

    /** Leads out of the position and then to the end; ends at once if the person is not in a position yet. */
    void stop(Reason why) {
        if (interval().phase().isWayOut()) {
            comeOut(state.index(), state.length(), now().minus(elapsed()), why);
            return;
        }
        var wayOut = timeline.wayOut(state.index());
        var isInPosition = interval().mayBeInPosition();
        endInterval(false);
        if (wayOut.isPresent() && isInPosition) {
            var index = wayOut.getAsInt();
            comeOut(index, timeline.intervals().get(index).length(), now(), why);
        } else {
            end(Outcome.STOPPED, Optional.of(why), now());
        }
    }

    private void comeOut(int index, Duration length, Duration began, Reason why) {
        var left = began.plus(length).minus(now());
        events.add(new SessionEvent.Stopping(timeline.intervals().get(index), left, why, now()));
        leave(index, length, began, why);
    }

    /** The way out that is under way is the last interval. */
    void beginNothingMore() {
        leave(state.index(), state.length(), now().minus(elapsed()), Reason.COMMAND_ENDED);
    }

    private void leave(int index, Duration length, Duration began, Reason why) {
        enter(new Leaving(index, length, began, why, isSetDone, now), now());
    }
}
