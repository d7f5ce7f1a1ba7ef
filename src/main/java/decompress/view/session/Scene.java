package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.session.Interval;
import decompress.session.Pause;
import decompress.session.Phase;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.view.Words;
import java.time.Duration;
import java.util.Optional;

/** What there is to say about a session at one moment, before it is laid out. */
final class Scene {
    private static final Duration RELEASE_FOR = Duration.ofSeconds(5);
    private static final Duration FLASH_FOR = Duration.ofMillis(300);
    /** Shorter intervals do not flash, so that there are never more than three flashes a second. */
    private static final Duration FLASH_FROM = Duration.ofMillis(350);

    private final Session session;
    private final SessionState state;
    private final Duration now;

    Scene(Session session, SessionState state, Duration now) {
        this.session = session;
        this.state = state;
        this.now = now;
    }

    Interval interval() {
        return session.interval(state);
    }

    Duration elapsed() {
        return state.elapsed(now);
    }

    Duration length() {
        return state.length();
    }

    Optional<Pause> pause() {
        return state instanceof SessionState.Paused paused ? Optional.of(paused.why()) : Optional.empty();
    }

    boolean isResuming() {
        return state instanceof SessionState.Resuming;
    }

    String title() {
        return interval().exercise().name();
    }

    /** Such as set 2 of 4, left. */
    String progress() {
        return "set " + set() + " of " + interval().sets()
                + Words.side(interval().side());
    }

    /** The set that is under way or comes next; the last one when all are done. */
    private int set() {
        return Math.min(interval().setsBefore() + 1, interval().sets());
    }

    String dots() {
        var done = interval().phase().isWork() ? set() : interval().setsBefore();
        return "● ".repeat(done) + "○ ".repeat(interval().sets() - done);
    }

    /** The number that is read from the floor. */
    String number() {
        if (state instanceof SessionState.Resuming resuming) {
            return seconds(Session.GETTING_BACK.minus(now.minus(resuming.began())));
        }
        if (interval().phase() == Phase.MOVE) {
            return Integer.toString(interval().open() ? asked().count() : repetition());
        }
        return seconds(interval().open() ? elapsed() : session.remaining(state, now));
    }

    private static String seconds(Duration duration) {
        var seconds = Math.max(1, Words.secondsUp(duration));
        return seconds < 100 ? Long.toString(seconds) : Words.clock(duration);
    }

    private Effort.Repetitions asked() {
        return (Effort.Repetitions) interval().prescribed().dose().effort();
    }

    private int repetition() {
        return Math.min(asked().after(elapsed()) + 1, asked().after(length()));
    }

    /** The one word for what is asked now. */
    String phase() {
        if (state instanceof SessionState.Paused) {
            return "paused";
        }
        return isResuming() ? "get back" : TimelineView.phase(interval());
    }

    /** The one instruction under the number. */
    String cue() {
        if (state instanceof SessionState.Paused paused) {
            return paused(paused);
        }
        if (isResuming()) {
            return "Get back into position";
        }
        return switch (interval().phase()) {
            case LEAD_IN -> words(CueMoment.LEAD_IN, "Get ready");
            case HOLD -> words(CueMoment.HOLD, "Hold");
            case MOVE -> interval().open() ? "At your own pace; n when done" : tempo();
            case REST -> rest("Rest");
            case OTHER_SIDE -> rest("Other side");
            case WAY_OUT -> words(CueMoment.RELEASE, "Come out slowly");
        };
    }

    private String rest(String otherwise) {
        if (elapsed().compareTo(RELEASE_FOR) < 0) {
            return words(CueMoment.RELEASE, otherwise);
        }
        return interval().open() ? otherwise + " as long as you need; n goes on" : otherwise;
    }

    private String tempo() {
        var tempo = asked().tempo();
        var into = Duration.ofNanos(elapsed().toNanos() % tempo.length().toNanos());
        if (into.compareTo(tempo.down()) < 0) {
            return words(CueMoment.DOWN, "Down");
        }
        return into.compareTo(tempo.down().plus(tempo.pause())) < 0
                ? words(CueMoment.PAUSE, "Pause")
                : words(CueMoment.UP, "Up");
    }

    private String words(CueMoment moment, String otherwise) {
        return interval().exercise().guidance().cue(moment).orElse(otherwise);
    }

    private static String paused(SessionState.Paused paused) {
        return switch (paused.why()) {
            case WANTED -> "Paused – space goes on";
            case ASKED -> "Stop? q again stops, any other key goes on";
            case KEYS -> "Paused – any key goes on";
            case AWAY ->
                "Away "
                        + Words.time(
                                Duration.ofSeconds(Math.max(1, paused.away().toSeconds())))
                        + ": paused – space goes on";
        };
    }

    boolean isFlashing() {
        return state instanceof SessionState.Running
                && length().compareTo(FLASH_FROM) > 0
                && elapsed().compareTo(FLASH_FOR) < 0;
    }

    /** How much of the interval is done, 0 to 1. */
    double done() {
        return Math.min(1, (double) elapsed().toMillis() / Math.max(1, length().toMillis()));
    }

    /** What the bar stands for, such as hold 20 s or 3 of 10. */
    String measure() {
        if (interval().phase() == Phase.MOVE && !interval().open()) {
            return repetition() + " of " + asked().after(length());
        }
        return Words.time(length());
    }

    String next() {
        return session.next(state).map(this::next).orElse("then done");
    }

    private String next(Interval next) {
        var name = next.part() == interval().part() ? "" : next.exercise().name() + ", ";
        var what = next.phase() == Phase.MOVE
                ? Words.effort(next.prescribed().dose().effort())
                : TimelineView.phase(next) + " " + Words.time(next.length());
        return "Next: " + name + what;
    }

    String left() {
        return Words.clock(session.remainingInAll(state, now)) + " left";
    }
}
