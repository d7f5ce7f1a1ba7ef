package decompress.session;

import java.util.Optional;

/** Pain before and after on the 0–10 numeric rating; empty where it was not asked or not answered. */
public record Pain(Optional<Integer> before, Optional<Integer> after) {
    public static final Pain UNKNOWN = new Pain(Optional.empty(), Optional.empty());

    /** After minus before. */
    public Optional<Integer> change() {
        return before.flatMap(was -> after.map(is -> is - was));
    }
}
