package decompress.view.session;

import decompress.exercise.Effort;
import decompress.script.IntervalScript;
import decompress.script.words.DateWords;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.session.Interval;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.SessionState.Pause;
import decompress.view.Style;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The content of the screen at one moment of a session, before its layout. */
final class Scene {
    private static final Duration FLASH_FOR = Duration.ofMillis(300);
    /** Shorter intervals do not flash, so that there are never more than three flashes a second. */
    private static final Duration FLASH_FROM = Duration.ofMillis(350);

    private static final Duration SECOND = Duration.ofSeconds(1);

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

    IntervalScript script() {
        return IntervalScript.of(interval());
    }

    SessionState state() {
        return state;
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

    /** Whether the person stopped the session, and comes out of the position. */
    boolean isLeaving() {
        return state instanceof SessionState.Leaving;
    }

    /** Whether the interval waits for a key. */
    boolean waits() {
        return interval().open() && pause().isEmpty();
    }

    /** Whether the steps are shown, all on one card. */
    boolean isCard() {
        return interval().isOnCard() && pause().isEmpty();
    }

    /** The one step that is marked, from 0. */
    OptionalInt step() {
        return interval().step();
    }

    List<String> steps() {
        return interval().exercise().guidance().steps();
    }

    /** Where this is in the session, the longest first; after a stop it is not the way out after the last set. */
    List<String> progress() {
        return isLeaving()
                ? List.of("")
                : SetProgress.words(interval(), session.timeline().parts().size());
    }

    /** The one word for what is asked now, to be read from the floor. */
    String word() {
        return pause().isPresent() ? "PAUSED" : isResuming() ? "GET READY" : script().word();
    }

    Style style() {
        if (pause().isPresent()) {
            return Style.MUTED;
        }
        if (isResuming()) {
            return Style.READY;
        }
        return switch (script().mood()) {
            case WORK -> Style.WORK;
            case REST -> Style.REST;
            case READY -> Style.READY;
        };
    }

    Digits.Weight weight() {
        return switch (style()) {
            case WORK -> Digits.Weight.SOLID;
            case REST -> Digits.Weight.OUTLINE;
            default -> Digits.Weight.HALFTONE;
        };
    }

    /** The number that is read from the floor. */
    String number() {
        if (state instanceof SessionState.Resuming resuming) {
            return seconds(interval().toRegainPosition().minus(now.minus(resuming.began())));
        }
        if (step().isPresent()) {
            return Integer.toString(step().getAsInt() + 1);
        }
        var asked = interval().counted();
        if (asked.isPresent()) {
            return Integer.toString(interval().open() ? asked.get().count() : repetition(asked.get()));
        }
        return seconds(interval().open() ? elapsed() : session.remaining(state, now));
    }

    /** The total of a count, such as of 10; empty for a time. */
    String countedTo() {
        if (isResuming()) {
            return "";
        }
        if (step().isPresent()) {
            return "of " + steps().size();
        }
        return counted().map(asked -> "of " + asked.after(length())).orElse("");
    }

    /** Such as 17, or 3 of 10. */
    String brief() {
        return (number() + " " + countedTo()).strip();
    }

    /** The repetitions that are counted one by one, at their tempo. */
    private Optional<Effort.Repetitions> counted() {
        return interval().open() ? Optional.empty() : interval().counted();
    }

    private static String seconds(Duration duration) {
        var seconds = Math.max(1, Words.secondsUp(duration));
        return seconds < 100 ? Long.toString(seconds) : Words.clock(duration);
    }

    private int repetition(Effort.Repetitions asked) {
        return Math.min(asked.after(elapsed()) + 1, asked.after(length()));
    }

    /** The word at the bar. */
    String phase() {
        return pause().isPresent() ? "paused" : isResuming() ? "get ready" : script().name();
    }

    /** How much of the interval, or of the steps, is done, 0 to 1. */
    double done() {
        if (step().isPresent()) {
            return (step().getAsInt() + 1.0) / steps().size();
        }
        return Math.min(1, (double) elapsed().toMillis() / Math.max(1, length().toMillis()));
    }

    /** The label of the bar, such as 20 s or 3 of 10. */
    String measure() {
        return counted().isPresent() || step().isPresent() ? brief() : Words.time(length());
    }

    boolean isFlashing() {
        return state instanceof SessionState.Running
                && length().compareTo(FLASH_FROM) > 0
                && elapsed().compareTo(FLASH_FOR) < 0;
    }

    String next() {
        return session.next(state).map(this::next).orElse(isLeaving() ? "Stopped" : "then done");
    }

    private String next(Interval next) {
        var name = next.part() == interval().part() ? "" : next.exercise().name() + ", ";
        if (next.step().isPresent()) {
            return "Next: " + name + "step " + (next.step().getAsInt() + 1) + " of "
                    + next.exercise().guidance().steps().size();
        }
        var what = next.counted().isPresent()
                ? DoseWords.effort(next.effort())
                : IntervalScript.of(next).name() + " " + Words.time(next.length());
        return "Next: " + name + what;
    }

    /** How long the session takes from now on, the longest first. */
    List<String> left(LocalTime clock) {
        var left = session.remainingInAll(state, now);
        var end = clock.plus(left);
        var words = Words.clock(left) + " left";
        if (waits() || isCard()) {
            // When it ends depends on the person.
            return List.of(words, "");
        }
        return List.of(words + " · ends " + DateWords.time(end), words, "");
    }

    /** How soon another number is shown, or a flash ends. */
    Duration untilNextNumber() {
        if (pause().isPresent()) {
            return SECOND;
        }
        var left = state instanceof SessionState.Resuming resuming
                ? resuming.began().minus(now)
                : interval().open() ? Duration.ZERO.minus(elapsed()) : session.remaining(state, now);
        var part = Math.floorMod(left.toNanos(), SECOND.toNanos());
        var number = part == 0 ? SECOND : Duration.ofNanos(part);
        var flash = FLASH_FOR.minus(elapsed());
        return isFlashing() && flash.compareTo(number) < 0 ? flash : number;
    }

    /** The window title, such as hold 0:14. */
    String windowTitle() {
        var time = interval().open() ? elapsed() : session.remaining(state, now);
        var measured = counted().isPresent() || step().isPresent() ? brief() : Words.clock(time);
        return pause().isPresent() ? phase() : phase() + " " + measured;
    }
}
