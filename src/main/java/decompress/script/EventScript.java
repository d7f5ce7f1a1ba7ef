package decompress.script;

import decompress.exercise.CueMoment;
import decompress.script.Moment.Choice;
import decompress.script.Moment.Hush;
import decompress.script.words.Times;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.SessionEvent;
import decompress.session.SessionState.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words at each event of a session; remembers what was said before. */
public final class EventScript implements SessionEvent.Visitor<Moment> {
    private static final String KEYS =
            "Keys: space pause, n next, b back, + and - ten seconds, r again, x it hurts, m mute, q stop.";

    /** Whether the interval is under way. */
    private enum Standing {
        RUNNING,
        STILL,
        /** The person gets back into position. */
        RESUMING
    }

    private Standing standing = Standing.RUNNING;
    private Optional<SessionEvent> last = Optional.empty();

    public Moment on(SessionEvent event) {
        var moment = event.accept(this);
        last = Optional.of(event);
        return moment;
    }

    /** Whether the latest event completed a hold or a set of repetitions. */
    public boolean hasCompletedWork() {
        return last.filter(SessionEvent.Completed.class::isInstance)
                .filter(done -> done.interval().phase().isWork())
                .isPresent();
    }

    private boolean hasCompletedWayOut() {
        return last.filter(SessionEvent.Completed.class::isInstance)
                .filter(done -> done.interval().phase().isWayOut())
                .isPresent();
    }

    /** How to let go, where it must be known before the end of a hold that is under way. */
    public Optional<String> earlyRelease(Interval interval) {
        return standing == Standing.RUNNING && MarkScript.isLetGoOfEarly(interval)
                ? interval.exercise().guidance().cue(CueMoment.RELEASE)
                : Optional.empty();
    }

    /** The words of a pause. */
    public static String pause(Pause why, Duration away) {
        return switch (why) {
            case WANTED -> "Paused. Press Space to continue.";
            case ASKED -> "Stop? Press q again to stop, any other key to continue.";
            case KEYS -> "Paused. Press Space to continue.";
            case AWAY -> away(away) + " Press Space to continue.";
        };
    }

    private static String away(Duration away) {
        return "Paused: you were away " + Times.words(Duration.ofSeconds(Math.max(1, away.toSeconds()))) + ".";
    }

    /** The instruction while a person gets back into position. */
    public static String regainingPosition(Interval interval) {
        var cue = interval.exercise().guidance().cue(CueMoment.LEAD_IN);
        return cue.filter(words -> interval.exercise().isHeld() || interval.isWalk())
                .orElse("Get into position");
    }

    @Override
    public Moment began(SessionEvent.Began began) {
        standing = Standing.RUNNING;
        return began.isInPosition() ? beginning(began.interval()) : Moment.silent(true);
    }

    private Moment beginning(Interval interval) {
        var script = IntervalScript.of(interval);
        var known = known(interval);
        var first = new FirstLines(interval)
                .lines().stream()
                        .filter(line -> !known.contains(line.priority()))
                        .toList();
        // Words after a way out wait for its end.
        return new Moment(!hasCompletedWayOut(), script.tone(), first, script.choice(), script.room(interval.length()));
    }

    private Set<Priority> known(Interval interval) {
        var known = EnumSet.noneOf(Priority.class);
        var before = last.map(SessionEvent::interval);
        var same = before.filter(other -> other.part() == interval.part());
        if (same.isPresent()) {
            known.addAll(List.of(Priority.EXERCISE, Priority.DOSE, Priority.ALL_STEPS));
        }
        if (interval.setsBefore() > 0
                && same.filter(other -> other.side() == interval.side()).isPresent()) {
            known.add(Priority.SIDE_NOW);
        }
        if (before.filter(other -> other.phase().isWork()).isEmpty()) {
            known.add(Priority.RELEASE);
        }
        return known;
    }

    @Override
    public Moment completed(SessionEvent.Completed completed) {
        return Moment.silent(false).hushing(Hush.COUNTDOWN);
    }

    @Override
    public Moment left(SessionEvent.Left left) {
        return Moment.silent(true).hushing(Hush.EVERYTHING);
    }

    @Override
    public Moment reached(SessionEvent.Reached reached) {
        return new MarkScript(reached).moment();
    }

    @Override
    public Moment paused(SessionEvent.Paused paused) {
        standing = Standing.STILL;
        var lines = new ScriptLines().add(Priority.RELEASE, paused.interval().letGo());
        switch (paused.why()) {
            case WANTED -> lines.add(Priority.PAUSE, "Paused").add(Priority.READ_KEY, "Press Space to continue.");
            case AWAY ->
                lines.add(Priority.PAUSE, away(paused.away())).add(Priority.READ_KEY, "Press Space to continue.");
            case ASKED -> lines.add(Priority.PAUSE, pause(Pause.ASKED, Duration.ZERO));
            case KEYS -> {
                lines.add(Priority.PAUSE, "Paused");
                var steps = paused.interval().exercise().guidance().steps();
                for (var step = 0; step < steps.size(); step++) {
                    lines.add(Priority.READ, "Step " + (step + 1) + ". " + steps.get(step));
                }
                lines.add(Priority.READ, KEYS + " Press Space to continue.");
            }
        }
        var choice = paused.why() == Pause.KEYS ? Choice.ALL : Choice.FITTING;
        return new Moment(true, Optional.of(ToneName.PAUSED), lines.all(), choice, Moment.FOREVER)
                .alwaysRead()
                .hushing(Hush.EVERYTHING);
    }

    @Override
    public Moment regainingPosition(SessionEvent.RegainingPosition back) {
        standing = Standing.RESUMING;
        var lines = new ScriptLines()
                .add(Priority.SIDE, IntervalScript.of(back.interval()).sideWords())
                .add(Priority.READ, "Get into position: " + Times.words(back.leadIn()));
        if (back.interval().exercise().isHeld()) {
            lines.add(Priority.POSITION, back.interval().exercise().guidance().cue(CueMoment.LEAD_IN));
        }
        // The tone of a set that has just started must not sound yet: a person would jump for the bar.
        return Moment.fitting(true, lines.all(), back.leadIn().minus(Moment.COUNTDOWN))
                .alwaysRead()
                .hushing(Hush.EVERYTHING);
    }

    @Override
    public Moment resumed(SessionEvent.Resumed resumed) {
        standing = Standing.RUNNING;
        var interval = resumed.interval();
        if (interval.phase().isWork() && resumed.remaining().equals(interval.length())) {
            return beginning(interval).alwaysRead();
        }
        var script = IntervalScript.of(interval);
        var known = EnumSet.of(
                Priority.RELEASE, Priority.REST, Priority.DOSE, Priority.LENGTH, Priority.READY, Priority.READ);
        var lines = new ScriptLines();
        if (!interval.phase().isWork()) {
            lines.add(Priority.CONTINUE, "Continue");
        }
        new FirstLines(interval)
                .lines().stream()
                        .filter(line -> !known.contains(line.priority()))
                        .forEach(line -> lines.add(line.priority(), line.text()));
        if (!interval.open()) {
            lines.add(
                    script.choice() == Choice.SPREAD ? Priority.READ : Priority.LENGTH,
                    Times.left(resumed.remaining()));
        }
        var tone = interval.phase().isWork() ? ToneName.START : ToneName.RESUMED;
        return new Moment(true, Optional.of(tone), lines.all(), script.choice(), script.room(resumed.remaining()))
                .alwaysRead();
    }

    @Override
    public Moment adjusted(SessionEvent.Adjusted adjusted) {
        var isHeard = standing == Standing.RUNNING
                && IntervalScript.of(adjusted.interval()).choice() == Choice.FITTING;
        var line = new ScriptLine(isHeard ? Priority.LEFT : Priority.READ, Times.left(adjusted.remaining()));
        return Moment.fitting(false, List.of(line), adjusted.remaining().minus(Moment.COUNTDOWN))
                .alwaysRead()
                .hushing(Hush.COUNTDOWN);
    }

    @Override
    public Moment stopping(SessionEvent.Stopping stopping) {
        standing = Standing.STILL;
        var lines = new ScriptLines().add(Priority.STOP, "Stopping. " + LastWords.comeOut(stopping.remaining()));
        stopping.interval().exercise().outOfASet().forEach(words -> lines.add(Priority.WAY_OUT, words));
        return new Moment(true, Optional.of(ToneName.STOPPED), lines.all(), Choice.SPREAD, stopping.remaining())
                .hushing(Hush.EVERYTHING);
    }

    @Override
    public Moment ended(SessionEvent.Ended ended) {
        var isOut = ended.interval().phase().isWayOut();
        var lines = new ArrayList<ScriptLine>();
        // A person who is out of the position has already heard that the session stops.
        var priority = ended.outcome() == Outcome.INTERRUPTED
                ? Priority.READ
                : isOut || ended.outcome() == Outcome.COMPLETED ? Priority.DONE : Priority.STOP;
        if (ended.outcome() == Outcome.COMPLETED && !hasCompletedWayOut()) {
            ended.interval().wayOut().forEach(words -> lines.add(new ScriptLine(Priority.RELEASE, words)));
        }
        LastWords.of(ended.interval(), ended.outcome(), ended.reason())
                .forEach(words -> lines.add(new ScriptLine(priority, words)));
        var finishes = hasCompletedWayOut() && ended.outcome() != Outcome.INTERRUPTED;
        var moment = Moment.all(!finishes, priority.replaced(), lines);
        return ended.outcome() == Outcome.COMPLETED ? moment : moment.hushing(Hush.EVERYTHING);
    }
}
