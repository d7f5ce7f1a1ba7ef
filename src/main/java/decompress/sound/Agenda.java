package decompress.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** What is to be done at moments to come, and may still be dropped. */
final class Agenda {
    private final Worker worker;
    private final List<Future<?>> items = new ArrayList<>();

    Agenda(Worker worker) {
        this.worker = worker;
    }

    void add(Duration at, Runnable task) {
        items.removeIf(Future::isDone);
        if (at.compareTo(worker.time()) <= 0) {
            task.run();
        } else {
            items.add(worker.at(at, task));
        }
    }

    void clear() {
        items.forEach(each -> each.cancel(false));
        items.clear();
    }

    boolean isEmpty() {
        return items.stream().allMatch(Future::isDone);
    }
}
