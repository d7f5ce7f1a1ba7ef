package decompress.sound.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Tasks for later moments, which may still be dropped. */
public final class Schedule {
    private final SoundWorker worker;
    private final List<Future<?>> items = new ArrayList<>();

    public Schedule(SoundWorker worker) {
        this.worker = worker;
    }

    public void add(Duration at, Runnable task) {
        items.removeIf(Future::isDone);
        if (at.compareTo(worker.time()) <= 0) {
            task.run();
        } else {
            items.add(worker.at(at, task));
        }
    }

    public void clear() {
        items.forEach(each -> each.cancel(false));
        items.clear();
    }

    public boolean isEmpty() {
        return items.stream().allMatch(Future::isDone);
    }
}
