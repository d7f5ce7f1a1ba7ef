package decompress.review;

import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Where it hurt in the sessions that say it, and what that came to. */
public final class PainPlaces {
    private final Map<Pain.Site, Integer> sessions = new EnumMap<>(Pain.Site.class);
    private final DayCount movedDown = new DayCount();
    private final DayCount eased = new DayCount();

    void take(SessionRecord session) {
        var last = session.pain().lastSite();
        if (last.isPresent()) {
            sessions.merge(last.get(), 1, Integer::sum);
            if (session.pain().movedDown()) {
                movedDown.take(session.day());
            }
        }
        if (session.eased()) {
            eased.take(session.day());
        }
    }

    /** How many sessions name each place as the last one, from the top down. */
    public Map<Pain.Site, Integer> sessions() {
        return Collections.unmodifiableMap(sessions);
    }

    /** The sessions in which it moved further down. */
    public DayCount movedDown() {
        return movedDown;
    }

    /** The sessions in which less was done because of pain. */
    public DayCount eased() {
        return eased;
    }
}
