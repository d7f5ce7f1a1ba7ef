package decompress.script;

import java.util.Optional;

/** Kinds of lines, the most important first: first what the body needs, last what the eye has too. */
public enum Priority {
    STOP(ToneName.STOPPED),
    PAUSE(ToneName.PAUSED),
    WAY_OUT(ToneName.RELEASE),
    RELEASE(ToneName.RELEASE),
    SIDE(ToneName.OTHER_SIDE),
    /** The side of a set, where there was no time for it before. */
    SIDE_NOW,
    STEP(ToneName.NEXT),
    LISTEN,
    POSITION(ToneName.NEXT),
    EFFORT,
    LOWER(ToneName.DOWN),
    WAIT(ToneName.PAUSE),
    LIFT(ToneName.UP),
    HALFWAY(ToneName.HALFWAY),
    COUNT,
    READY,
    REMINDER,
    /** The next set, where the sets differ. */
    AMOUNT,
    EXERCISE(ToneName.NEXT),
    REST(ToneName.REST),
    CONTINUE(ToneName.RESUMED),
    WAITING(ToneName.WAITING),
    KEY,
    SET,
    TEMPO,
    LEFT,
    CAUTION,
    DOSE,
    LENGTH,
    ALL_STEPS,
    DONE(ToneName.DONE),
    /** A key, for a person who reads. */
    READ_KEY,
    /** Words for which a voice has no time. */
    READ;

    private final Optional<ToneName> replaced;

    Priority(ToneName... replaced) {
        this.replaced = replaced.length == 0 ? Optional.empty() : Optional.of(replaced[0]);
    }

    /** Whether a voice says it. */
    public boolean isHeard() {
        return this != READ && this != READ_KEY;
    }

    /** Whether it is printed in plain lines, whose introduction has the other words. */
    public boolean isRead() {
        return switch (this) {
            case SIDE_NOW,
                    LISTEN,
                    LOWER,
                    WAIT,
                    LIFT,
                    HALFWAY,
                    COUNT,
                    REMINDER,
                    EXERCISE,
                    CAUTION,
                    TEMPO,
                    DOSE,
                    ALL_STEPS -> false;
            default -> true;
        };
    }

    /** The tone that needs not sound next to these words. */
    public Optional<ToneName> replaced() {
        return replaced;
    }
}
