package decompress.review;

import decompress.session.SessionRecord;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** The sessions that did not come to their end. */
public final class Stops {
    private static final int KEPT = 20;
    private static final Comparator<Stop> BY_START =
            Comparator.comparing(Stop::started, OffsetDateTime.timeLineOrder());

    private final int[] counts = new int[Cause.values().length];
    private final TopN<Stop> all = new TopN<>(KEPT, BY_START);
    private final TopN<Stop> forPain = new TopN<>(KEPT, BY_START);

    void take(SessionRecord session) {
        Cause.of(session).ifPresent(cause -> {
            counts[cause.ordinal()]++;
            var stop = Stop.of(session, cause);
            all.take(stop);
            if (cause == Cause.PAIN) {
                forPain.take(stop);
            }
        });
    }

    public int count(Cause cause) {
        return counts[cause.ordinal()];
    }

    public int count() {
        var sum = 0;
        for (var count : counts) {
            sum += count;
        }
        return sum;
    }

    /** The newest 20, the newest last. */
    public List<Stop> newest() {
        return all.inOrder();
    }

    /** The newest 20 for pain, the newest last. */
    public List<Stop> newestForPain() {
        return forPain.inOrder();
    }
}
