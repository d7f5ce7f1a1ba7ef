package decompress.session;

import decompress.exercise.Effort;
import decompress.session.SessionState.Ended;
import decompress.session.SessionState.Paused;
import decompress.session.SessionState.Resuming;
import decompress.session.SessionState.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from one state to the next, at one look. */
final class Walk {
    private static final Duration CHANGE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** Before any offset, so that a mark at the very beginning counts. */
    private static final Duration BEFORE = Duration.ofNanos(-1);

    private final Timeline timeline;
    private final Look now;
    private final List<SessionEvent> events = new ArrayList<>();
    private SessionState state;

    Walk(Timeline timeline, Look now) {
        this.timeline = timeline;
        this.now = now;
    }

    Walk(Timeline timeline, Look now, SessionState state) {
        this(timeline, now);
        this.state = state;
    }

    Step step() {
        return new Step(state, events);
    }

    /** Crosses what has passed since the last look, unless nobody was there. */
    void look(boolean cameBack) {
        if (state instanceof Running running) {
            var away = away(running.last(), cameBack);
            var done = running.last().monotonic().minus(running.began());
            if (away.isZero()) {
                cross(running, done);
            } else {
                stand(Pause.AWAY, running.length(), done, away, running.last().monotonic());
            }
        } else if (state instanceof Resuming resuming) {
            var away = away(resuming.last(), cameBack);
            if (away.isZero()) {
                getBack(resuming, resuming.last().monotonic().minus(resuming.began()));
            } else {
                stand(
                        Pause.AWAY,
                        resuming.length(),
                        resuming.elapsed(),
                        away,
                        resuming.last().monotonic());
            }
        } else if (state instanceof Paused paused) {
            state = new Paused(paused.index(), paused.length(), paused.elapsed(), paused.why(), paused.away(), now);
        }
    }

    private Duration away(Look last, boolean cameBack) {
        var away = now.awaySince(last);
        return cameBack && away.isZero() ? now.monotonic().minus(last.monotonic()) : away;
    }

    void take(Input input) {
        // Coming back is no answer to a question that was open.
        if (state instanceof Ended || input == Input.LOOK || input == Input.CAME_BACK) {
            return;
        }
        if (input == Input.SIGNAL) {
            leaveAndEnd(Outcome.INTERRUPTED, Reason.SIGNAL);
        } else if (input == Input.HURTS) {
            leaveAndEnd(Outcome.STOPPED, Reason.PAIN);
        } else if (state instanceof Paused paused && (paused.why() == Pause.ASKED || paused.why() == Pause.KEYS)) {
            answer(paused, input);
        } else {
            act(input);
        }
    }

    /** Begins an interval at the moment it was due and crosses everything that has passed since. */
    void begin(int index, Duration at) {
        var interval = timeline.intervals().get(index);
        events.add(new SessionEvent.Began(index, interval, at));
        cross(new Running(index, interval.length(), at, now), BEFORE);
    }

    private void cross(Running running, Duration from) {
        var interval = timeline.intervals().get(running.index());
        var elapsed = now.monotonic().minus(running.began());
        for (var mark : Marks.of(interval, running.length())) {
            if (mark.offset().compareTo(from) > 0 && mark.offset().compareTo(elapsed) <= 0) {
                events.add(
                        new SessionEvent.Reached(interval, mark, running.began().plus(mark.offset())));
            }
        }
        if (interval.open() || elapsed.compareTo(running.length()) < 0) {
            state = new Running(running.index(), running.length(), running.began(), now);
            return;
        }
        var end = running.began().plus(running.length());
        events.add(new SessionEvent.Completed(running.index(), interval, running.length(), end));
        beginNext(running.index(), end);
    }

    private void beginNext(int index, Duration at) {
        if (index + 1 < timeline.intervals().size()) {
            begin(index + 1, at);
        } else {
            end(index, Outcome.COMPLETED, Optional.empty(), at);
        }
    }

    private void getBack(Resuming resuming, Duration from) {
        var interval = timeline.intervals().get(resuming.index());
        var elapsed = now.monotonic().minus(resuming.began());
        for (var mark : Marks.countdown(Session.GETTING_BACK)) {
            if (mark.offset().compareTo(from) > 0 && mark.offset().compareTo(elapsed) <= 0) {
                events.add(new SessionEvent.Reached(
                        interval, mark, resuming.began().plus(mark.offset())));
            }
        }
        if (elapsed.compareTo(Session.GETTING_BACK) < 0) {
            state = new Resuming(resuming.index(), resuming.length(), resuming.elapsed(), resuming.began(), now);
        } else {
            goOn(resuming.length(), resuming.elapsed(), resuming.began().plus(Session.GETTING_BACK));
        }
    }

    /** The interval goes on at a moment, with some of it already done. */
    private void goOn(Duration length, Duration elapsed, Duration at) {
        events.add(new SessionEvent.Resumed(interval(), length.minus(elapsed), at));
        cross(new Running(state.index(), length, at.minus(elapsed), now), elapsed);
    }

    private void stand(Pause why, Duration length, Duration elapsed, Duration away, Duration at) {
        events.add(new SessionEvent.Paused(interval(), why, away, at));
        state = new Paused(state.index(), length, elapsed, why, away, now);
    }

    private void answer(Paused paused, Input input) {
        if (input != Input.STOP) {
            resume();
        } else if (paused.why() == Pause.ASKED) {
            leaveAndEnd(Outcome.STOPPED, Reason.QUIT);
        } else {
            stand(Pause.ASKED);
        }
    }

    private void act(Input input) {
        switch (input) {
            case PAUSE_OR_RESUME -> {
                if (state instanceof Paused) {
                    resume();
                } else {
                    stand(Pause.WANTED);
                }
            }
            case STOP -> stand(Pause.ASKED);
            case KEYS -> stand(Pause.KEYS);
            case NEXT -> next();
            case BACK -> {
                leave(false);
                begin(Math.max(0, state.index() - 1), now.monotonic());
            }
            case AGAIN -> {
                leave(false);
                begin(state.index(), now.monotonic());
            }
            case MORE -> adjust(change());
            case LESS -> adjust(change().negated());
            default -> {}
        }
    }

    private void stand(Pause why) {
        stand(why, length(), elapsed(), Duration.ZERO, now.monotonic());
    }

    private void resume() {
        if (interval().phase().isWork()) {
            var resuming = new Resuming(state.index(), length(), elapsed(), now.monotonic(), now);
            events.add(new SessionEvent.GettingBack(interval(), Session.GETTING_BACK, now.monotonic()));
            getBack(resuming, BEFORE);
        } else {
            goOn(length(), elapsed(), now.monotonic());
        }
    }

    private void next() {
        leave(interval().open());
        beginNext(state.index(), now.monotonic());
    }

    private void leave(boolean completed) {
        var ends = completed
                ? new SessionEvent.Completed(state.index(), interval(), elapsed(), now.monotonic())
                : new SessionEvent.Left(state.index(), interval(), elapsed(), now.monotonic());
        events.add(ends);
    }

    private void leaveAndEnd(Outcome outcome, Reason reason) {
        leave(false);
        end(state.index(), outcome, Optional.of(reason), now.monotonic());
    }

    private void end(int index, Outcome outcome, Optional<Reason> reason, Duration at) {
        events.add(new SessionEvent.Ended(outcome, reason, at));
        state = new Ended(index, outcome, reason, at);
    }

    /** 10 s, or as many whole repetitions as come nearest to it. */
    private Duration change() {
        if (interval().prescribed().dose().effort() instanceof Effort.Repetitions reps
                && interval().phase() == Phase.MOVE) {
            var one = reps.tempo().length();
            return one.multipliedBy(Math.max(1, Math.round((double) CHANGE.toMillis() / one.toMillis())));
        }
        return CHANGE;
    }

    private void adjust(Duration change) {
        var length = length().plus(change);
        if (interval().open() || length.compareTo(LONGEST) > 0) {
            return;
        }
        if (length.compareTo(elapsed()) <= 0) {
            next();
            return;
        }
        events.add(new SessionEvent.Adjusted(interval(), length.minus(elapsed()), now.monotonic()));
        if (state instanceof Running running) {
            state = new Running(running.index(), length, running.began(), now);
        } else if (state instanceof Paused paused) {
            state = new Paused(paused.index(), length, paused.elapsed(), paused.why(), paused.away(), now);
        } else if (state instanceof Resuming resuming) {
            state = new Resuming(resuming.index(), length, resuming.elapsed(), resuming.began(), now);
        }
    }

    private Interval interval() {
        return timeline.intervals().get(state.index());
    }

    private Duration length() {
        return new Session(timeline).length(state);
    }

    private Duration elapsed() {
        return new Session(timeline).elapsed(state, now.monotonic());
    }
}
