package decompress.session;

import decompress.session.Session.Step;
import decompress.session.SessionState.Ended;
import decompress.session.SessionState.Leaving;
import decompress.session.SessionState.Pause;
import decompress.session.SessionState.Paused;
import decompress.session.SessionState.Resuming;
import decompress.session.SessionState.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a session has come at one reading of the clocks, and what happened on the way. */
final class Progress {
    /** Before any offset, so that a mark at the very beginning counts. */
    private static final Duration BEFORE = Duration.ofNanos(-1);

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

    /** Crosses the boundaries that passed since the last look, unless the person was away. */
    void look(boolean cameBack) {
        state.accept(new Looking(cameBack));
    }

    private final class Looking implements SessionState.Visitor<Void> {
        private final boolean cameBack;

        Looking(boolean cameBack) {
            this.cameBack = cameBack;
        }

        @Override
        public Void running(Running running) {
            var last = running.last().monotonic();
            return unlessAway(running.last(), () -> cross(running, running.elapsed(last)));
        }

        @Override
        public Void resuming(Resuming resuming) {
            var last = resuming.last().monotonic();
            return unlessAway(resuming.last(), () -> regainPosition(resuming, last.minus(resuming.began())));
        }

        private Void unlessAway(ClockReading last, Runnable go) {
            var between = now.awaySince(last);
            var away = cameBack && between.isZero() ? now.monotonic().minus(last.monotonic()) : between;
            if (away.isZero()) {
                go.run();
            } else {
                pause(Pause.AWAY, state.elapsed(last.monotonic()), away, last.monotonic());
            }
            return null;
        }

        @Override
        public Void paused(Paused paused) {
            state = paused.seen(now);
            return null;
        }

        /** The way out is not held back for anybody. */
        @Override
        public Void leaving(Leaving leaving) {
            crossWayOut(leaving);
            return null;
        }

        @Override
        public Void ended(Ended ended) {
            return null;
        }
    }

    /** Begins an interval at the moment it was due and crosses everything that has passed since. */
    void begin(int index, Duration at) {
        var interval = timeline.intervals().get(index);
        events.add(new SessionEvent.Began(index, interval, at));
        cross(new Running(index, interval.length(), at, isSetDone, now), BEFORE);
    }

    private void cross(Running running, Duration from) {
        var interval = timeline.intervals().get(running.index());
        var elapsed = running.elapsed(now.monotonic());
        reach(interval, Marks.of(interval, running.length()), running.began(), from, elapsed);
        if (interval.open() || elapsed.compareTo(running.length()) < 0) {
            state = running.withLength(running.length(), now);
            return;
        }
        var end = running.began().plus(running.length());
        complete(running.index(), running.length(), end);
        beginNext(running.index(), end);
    }

    private void reach(Interval interval, List<Mark> marks, Duration began, Duration from, Duration elapsed) {
        for (var mark : marks) {
            if (mark.offset().compareTo(from) > 0 && mark.offset().compareTo(elapsed) <= 0) {
                events.add(new SessionEvent.Reached(interval, mark, began.plus(mark.offset())));
            }
        }
    }

    /** Begins the next interval, or ends; a session of which every set was skipped is not completed. */
    void beginNext(int index, Duration at) {
        if (index + 1 < timeline.intervals().size()) {
            begin(index + 1, at);
        } else if (isSetDone) {
            end(index, Outcome.COMPLETED, Optional.empty(), at);
        } else {
            end(index, Outcome.STOPPED, Optional.of(Reason.SKIPPED), at);
        }
    }

    private void complete(int index, Duration performed, Duration at) {
        var interval = timeline.intervals().get(index);
        isSetDone |= interval.phase().isWork();
        events.add(new SessionEvent.Completed(index, interval, performed, at));
    }

    private void regainPosition(Resuming resuming, Duration from) {
        var interval = timeline.intervals().get(resuming.index());
        var elapsed = now.monotonic().minus(resuming.began());
        reach(interval, Marks.countdown(interval.toRegainPosition()), resuming.began(), from, elapsed);
        if (elapsed.compareTo(interval.toRegainPosition()) < 0) {
            state = resuming.withLength(resuming.length(), now);
        } else {
            resume(resuming.length(), resuming.elapsed(), resuming.began().plus(interval.toRegainPosition()));
        }
    }

    /** Continues the interval at a moment, with some of it already done. */
    void resume(Duration length, Duration elapsed, Duration at) {
        events.add(new SessionEvent.Resumed(interval(), length.minus(elapsed), at));
        cross(new Running(state.index(), length, at.minus(elapsed), isSetDone, now), elapsed);
    }

    void pause(Pause why, Duration elapsed, Duration away, Duration at) {
        events.add(new SessionEvent.Paused(interval(), why, away, at));
        state = new Paused(state.index(), state.length(), elapsed, why, away, 0, isSetDone, now);
    }

    /** Shows the next page of the steps and keys, and says them again. */
    void turnPage(Paused paused) {
        events.add(new SessionEvent.Paused(interval(), paused.why(), Duration.ZERO, now()));
        state = paused.turned(now);
    }

    /** Leads out of the position and then to the end; ends at once if the person is not in a position yet. */
    void stop(Reason why) {
        var wayOut = timeline.wayOut(state.index());
        if (interval().phase() == Phase.WAY_OUT) {
            comeOut(state.index(), state.length(), now().minus(elapsed()), why);
        } else if (wayOut.isPresent() && interval().mayBeInPosition()) {
            endInterval(false);
            var index = wayOut.getAsInt();
            comeOut(index, timeline.intervals().get(index).length(), now(), why);
        } else {
            endInterval(false);
            end(state.index(), Outcome.STOPPED, Optional.of(why), now());
        }
    }

    /** The way out that is under way is the last interval. */
    void beginNothingMore() {
        crossWayOut(new Leaving(
                state.index(), state.length(), now().minus(elapsed()), Reason.COMMAND_ENDED, isSetDone, now));
    }

    private void comeOut(int index, Duration length, Duration began, Reason why) {
        var interval = timeline.intervals().get(index);
        events.add(new SessionEvent.Stopping(interval, began.plus(length).minus(now()), why, now()));
        crossWayOut(new Leaving(index, length, began, why, isSetDone, now));
    }

    private void crossWayOut(Leaving leaving) {
        var end = leaving.began().plus(leaving.length());
        if (now().compareTo(end) < 0) {
            state = leaving.withLength(leaving.length(), now);
            return;
        }
        complete(leaving.index(), leaving.length(), end);
        end(leaving.index(), Outcome.STOPPED, Optional.of(leaving.why()), end);
    }

    void endInterval(boolean completed) {
        if (completed) {
            complete(state.index(), elapsed(), now());
        } else {
            events.add(new SessionEvent.Left(state.index(), interval(), elapsed(), now()));
        }
    }

    void end(int index, Outcome outcome, Optional<Reason> reason, Duration at) {
        events.add(new SessionEvent.Ended(timeline.intervals().get(index), outcome, reason, at));
        state = new Ended(index, outcome, reason, isSetDone, at);
    }

    /** Lets the person get back into position before the interval continues. */
    void regainPosition() {
        var resuming = new Resuming(state.index(), state.length(), elapsed(), now.monotonic(), isSetDone, now);
        events.add(new SessionEvent.RegainingPosition(interval(), interval().toRegainPosition(), now.monotonic()));
        regainPosition(resuming, BEFORE);
    }

    void adjust(Duration length) {
        events.add(new SessionEvent.Adjusted(interval(), length.minus(elapsed()), now.monotonic()));
        state = state.withLength(length, now);
    }

    SessionState state() {
        return state;
    }

    /** Whether nothing comes after the interval that is under way. */
    boolean isLast() {
        return state.index() + 1 == timeline.intervals().size();
    }

    Duration now() {
        return now.monotonic();
    }

    Interval interval() {
        return timeline.intervals().get(state.index());
    }

    Duration elapsed() {
        return state.elapsed(now.monotonic());
    }
}
