package decompress.run.ui;

import decompress.terminal.Key;
import java.util.Optional;

/** A number from 0 to 10 as it is typed, corrected and ended by Enter; or one key of a few. */
final class RatingField {
    private static final int DIGITS = 2;
    private final int most;

    private String typed = "";
    private boolean refused;

    RatingField(int most) {
        this.most = most;
    }

    /** What has been typed so far. */
    String text() {
        return typed;
    }

    /** Whether Enter was pressed on something that is not on the scale. */
    boolean isRefused() {
        return refused;
    }

    /** Takes a key; the reply comes with the one that ends it. */
    Optional<Reply> press(Key key) {
        if (key == Key.Q || key == Key.ESCAPE) {
            return Optional.of(Reply.LEAVES);
        }
        if (key == Key.ENTER) {
            return end();
        }
        if (key == Key.BACKSPACE && !typed.isEmpty()) {
            typed = typed.substring(0, typed.length() - 1);
        } else if (key.digit().isPresent() && most < 10) {
            return Optional.of(key.digit().getAsInt()).filter(this::isChoice).map(Reply::of);
        } else if (key.digit().isPresent() && typed.length() < DIGITS) {
            typed += key.digit().getAsInt();
            refused = false;
        }
        return Optional.empty();
    }

    private boolean isChoice(int digit) {
        return digit >= 1 && digit <= most;
    }

    private Optional<Reply> end() {
        if (typed.isEmpty()) {
            return Optional.of(Reply.SKIPPED);
        }
        var number = Integer.parseInt(typed);
        if (number <= most) {
            return Optional.of(Reply.of(number));
        }
        refused = true;
        typed = "";
        return Optional.empty();
    }
}
