package decompress.session;

import decompress.exercise.Effort;
import decompress.session.SessionState.Leaving;
import decompress.session.SessionState.Pause;
import decompress.session.SessionState.Paused;
import java.time.Duration;
import java.util.Optional;

/** Applies an input to a session. */
final class Transition {
    private static final Duration CHANGE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Progress progress;

    Transition(Progress progress) {
        this.progress = progress;
    }

    /** Does what the person, or the system, asks for. */
    void take(Input input) {
        if (progress.state() instanceof SessionState.Ended) {
            return;
        }
        switch (input) {
            // Coming back is no answer to a question that was open.
            case LOOK, CAME_BACK -> {}
            case SIGNAL -> signal();
            case HURTS -> stop(Reason.PAIN);
            case WIND_DOWN -> windDown();
            case PAUSE_OR_RESUME, NEXT, BACK, MORE, LESS, AGAIN, STOP, KEYS, OTHER -> {
                if (progress.state() instanceof Leaving leaving) {
                    whileLeaving(leaving, input);
                } else if (progress.state() instanceof Paused paused
                        && (paused.why() == Pause.ASKED || paused.why() == Pause.KEYS)) {
                    answer(paused, input);
                } else {
                    act(input);
                }
            }
        }
    }

    private void answer(Paused paused, Input input) {
        if (input == Input.KEYS && paused.why() == Pause.KEYS) {
            progress.turnPage(paused);
        } else if (input != Input.STOP) {
            resume();
        } else if (paused.why() == Pause.ASKED) {
            progress.stop(Reason.QUIT);
        } else {
            pause(Pause.ASKED);
        }
    }

    private void act(Input input) {
        switch (input) {
            case PAUSE_OR_RESUME -> pauseOrResume();
            case STOP -> pause(Pause.ASKED);
            case KEYS -> pause(Pause.KEYS);
            case NEXT -> next();
            case BACK -> beginAgain(Math.max(0, progress.state().index() - 1));
            case AGAIN -> beginAgain(progress.state().index());
            case MORE -> adjust(change());
            case LESS -> adjust(change().negated());
            case LOOK, CAME_BACK, SIGNAL, HURTS, WIND_DOWN, OTHER -> {}
        }
    }

    private void pauseOrResume() {
        if (progress.state() instanceof Paused) {
            resume();
        } else if (progress.interval().open() || progress.interval().isOnCard()) {
            next();
        } else {
            pause(Pause.WANTED);
        }
    }

    private void pause(Pause why) {
        progress.pause(why, progress.elapsed(), Duration.ZERO, progress.now());
    }

    private void resume() {
        if (progress.interval().phase().isWork()) {
            progress.regainPosition();
        } else {
            progress.resume(progress.elapsed(), progress.now());
        }
    }

    private void beginAgain(int index) {
        progress.endInterval(false);
        progress.beginAtKey(index, false);
    }

    private void next() {
        endAndBeginNext(progress.interval().open() || progress.interval().isOnCard());
    }

    private void endAndBeginNext(boolean completed) {
        var wasOnCard = progress.interval().isOnCard();
        progress.endInterval(completed);
        if (progress.isLast()) {
            progress.beginNext(progress.now());
        } else {
            progress.beginAtKey(progress.state().index() + 1, wasOnCard);
        }
    }

    /** A signal leaves no time for a way out, and takes nothing back of why the person stopped. */
    private void signal() {
        if (progress.state() instanceof Leaving leaving) {
            stopAtOnce(Outcome.STOPPED, leaving.why());
        } else {
            stopAtOnce(Outcome.INTERRUPTED, Reason.SIGNAL);
        }
    }

    /** What starts to hurt on the way out is pain, too; what hurts already is not said again. */
    private void stop(Reason why) {
        if (!(progress.state() instanceof Leaving leaving) || leaving.why() != why) {
            progress.stop(why);
        }
    }

    private void windDown() {
        if (!progress.interval().phase().isWayOut()) {
            progress.stop(Reason.COMMAND_ENDED);
        } else if (!progress.isLast() && progress.state() instanceof Paused) {
            progress.stop(Reason.COMMAND_ENDED);
        } else if (!progress.isLast() && !(progress.state() instanceof Leaving)) {
            progress.beginNothingMore();
        }
    }

    private void whileLeaving(Leaving leaving, Input input) {
        switch (input) {
            case NEXT, STOP -> stopAtOnce(Outcome.STOPPED, leaving.why());
            case MORE -> adjust(CHANGE);
            default -> {}
        }
    }

    private void stopAtOnce(Outcome outcome, Reason reason) {
        progress.endInterval(false);
        progress.end(outcome, Optional.of(reason), progress.now());
    }

    /** 10 s, or as many whole repetitions as come nearest to it. */
    private Duration change() {
        return progress.interval().counted().map(Transition::wholeRepetitions).orElse(CHANGE);
    }

    private static Duration wholeRepetitions(Effort.Repetitions repetitions) {
        var one = repetitions.tempo().length();
        return one.multipliedBy(Math.max(1, Math.round((double) CHANGE.toMillis() / one.toMillis())));
    }

    /** Time added by a key stops at the limit of the exercise. */
    private Duration longer(Duration now, Duration wanted) {
        var interval = progress.interval();
        var isHold = interval.phase().isWork() && interval.effort() instanceof Effort.Hold;
        var ceiling = isHold ? interval.exercise().prescription().ceiling().hold() : Optional.<Duration>empty();
        var most = ceiling.filter(hold -> hold.compareTo(wanted) < 0).orElse(wanted);
        return most.compareTo(now) < 0 || most.compareTo(LONGEST) > 0 ? now : most;
    }

    private void adjust(Duration change) {
        var now = progress.state().length();
        var length = change.isNegative() ? now.plus(change) : longer(now, now.plus(change));
        if (progress.interval().open() || length.equals(now)) {
            return;
        }
        if (length.compareTo(progress.elapsed()) <= 0) {
            endAndBeginNext(true);
        } else {
            progress.adjust(length);
        }
    }
}
