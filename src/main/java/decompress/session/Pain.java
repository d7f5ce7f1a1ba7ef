package decompress.session;

import java.util.Optional;

/**
 * Pain before and after on the 0–10 numeric rating, and where it is felt; empty where it was not asked or not answered.
 *
 * @param nextMorning the rating of the day after
 */
public record Pain(
        Optional<Integer> before,
        Optional<Integer> after,
        Optional<Site> siteBefore,
        Optional<Site> siteAfter,
        Optional<Integer> nextMorning) {
    public static final Pain UNKNOWN = new Pain(Optional.empty(), Optional.empty());

    public Pain(Optional<Integer> before, Optional<Integer> after) {
        this(before, after, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Pain beforehand(Optional<Integer> rating, Optional<Site> site) {
        return new Pain(rating, Optional.empty(), site, Optional.empty(), Optional.empty());
    }

    public static Pain afterwards(Optional<Integer> rating, Optional<Site> site) {
        return new Pain(Optional.empty(), rating, Optional.empty(), site, Optional.empty());
    }

    public static Pain ofNextMorning(int rating) {
        return new Pain(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rating));
    }

    /** The same, with what another one knows where this one knows nothing. */
    public Pain or(Pain other) {
        return new Pain(
                before.or(other::before),
                after.or(other::after),
                siteBefore.or(other::siteBefore),
                siteAfter.or(other::siteAfter),
                nextMorning.or(other::nextMorning));
    }

    /** After minus before. */
    public Optional<Integer> change() {
        return before.flatMap(was -> after.map(is -> is - was));
    }

    /** Whether it was felt further down after than before. */
    public boolean movedDown() {
        return siteBefore
                .flatMap(was -> siteAfter.filter(is -> is.isBelow(was)))
                .isPresent();
    }

    /** The last rating of the day of the session. */
    public Optional<Integer> last() {
        return after.or(() -> before);
    }

    /** The rating of the day after minus the last one of the day. */
    public Optional<Integer> changeOvernight() {
        return last().flatMap(was -> nextMorning.map(is -> is - was));
    }

    /** Where it was felt last. */
    public Optional<Site> lastSite() {
        return siteAfter.or(() -> siteBefore);
    }

    /** Where pain of the back is felt, from the top down: pain that moves down a leg gets worse (McKenzie). */
    public enum Site {
        BACK,
        BUTTOCK,
        THIGH,
        BELOW_KNEE;

        public boolean isBelow(Site other) {
            return compareTo(other) > 0;
        }
    }
}
