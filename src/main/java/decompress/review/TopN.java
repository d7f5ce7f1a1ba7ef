package decompress.review;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The last so many of what comes, in whatever order it comes. */
final class TopN<T> {
    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;

    TopN(int most, Comparator<T> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order);
    }

    void take(T item) {
        if (kept.size() < most || order.compare(item, kept.element()) > 0) {
            kept.add(item);
            if (kept.size() > most) {
                kept.remove();
            }
        }
    }

    List<T> inOrder() {
        return kept.stream().sorted(order).toList();
    }
}
