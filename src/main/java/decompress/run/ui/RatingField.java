package decompress.run.ui;

import decompress.terminal.Key;
import java.util.Optional;

/** A number from 0 to 10 as it is typed, corrected and ended by Enter. */
final class RatingField {
    private static final int WORST = 10;
    private static final int DIGITS = 2;

    private String typed = "";
    private boolean refused;

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
        } else if (key.digit().isPresent() && typed.length() < DIGITS) {
            typed += key.digit().getAsInt();
            refused = false;
        }
        return Optional.empty();
    }

    private Optional<Reply> end() {
        if (typed.isEmpty()) {
            return Optional.of(Reply.SKIPPED);
        }
        var number = Integer.parseInt(typed);
        if (number <= WORST) {
            return Optional.of(Reply.of(number));
        }
        refused = true;
        typed = "";
        return Optional.empty();
    }
}
