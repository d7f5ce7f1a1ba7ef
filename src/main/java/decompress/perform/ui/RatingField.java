package decompress.perform.ui;

import decompress.script.words.PainWords;
import decompress.session.Pain;
import decompress.terminal.Key;
import java.util.Optional;

/** Pain from 0 to 10 and how far down it reaches, as they are typed, corrected and ended by Enter. */
final class RatingField {
    private static final int DIGITS = 2;

    private String typed = "";
    private Optional<Pain.Site> site = Optional.empty();
    private boolean refused;

    /** The characters typed so far. */
    String text() {
        return typed + site.map(where -> " " + PainWords.site(where)).orElse("");
    }

    /** Whether Enter was pressed on something that is not on the scale. */
    boolean isRefused() {
        return refused;
    }

    /** Takes a key; the pain comes with the one that ends it. */
    Optional<Pain> press(Key key) {
        if (key == Key.Q || key == Key.ESCAPE) {
            return Optional.of(Pain.UNKNOWN);
        }
        if (key == Key.ENTER) {
            return end();
        }
        if (key == Key.BACKSPACE) {
            erase();
        } else if (key.digit().isPresent() && site.isEmpty() && typed.length() < DIGITS) {
            typed += key.digit().getAsInt();
            refused = false;
        } else if (!typed.isEmpty()) {
            site = PainWords.siteOf(key.name()).or(() -> site);
        }
        return Optional.empty();
    }

    private void erase() {
        if (site.isPresent()) {
            site = Optional.empty();
        } else if (!typed.isEmpty()) {
            typed = typed.substring(0, typed.length() - 1);
        }
    }

    private Optional<Pain> end() {
        if (typed.isEmpty()) {
            return Optional.of(Pain.UNKNOWN);
        }
        var number = Integer.parseInt(typed);
        if (number <= PainWords.WORST) {
            // Nothing that does not hurt reaches anywhere.
            return Optional.of(Pain.afterwards(Optional.of(number), number == 0 ? Optional.empty() : site));
        }
        refused = true;
        typed = "";
        site = Optional.empty();
        return Optional.empty();
    }
}
