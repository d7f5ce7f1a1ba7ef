package decompress.sound;

import decompress.session.SessionEvent;
import decompress.sound.process.SoundWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A session made heard: hands everything to the worker, on which the director lives. */
final class LiveSounds implements Sounds {
    private static final Duration LOOK = Duration.ofMillis(10);
    /** A worker that is stuck in the system does not hold up the end. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final SoundWorker worker;
    private final CountDownLatch prepared = new CountDownLatch(1);
    private final SoundDirector director;
    private final BlockingQueue<String> troubles = new LinkedBlockingQueue<>();
    private volatile boolean mute;

    LiveSounds(SoundChoice choice, SoundEnvironment environment) {
        worker = new SoundWorker(environment.clock());
        director = new SoundDirector(choice, environment, worker, troubles::add);
        worker.now(() -> director.begin(prepared::countDown));
    }

    @Override
    public void on(List<SessionEvent> events) {
        if (!events.isEmpty()) {
            var happened = List.copyOf(events);
            worker.now(() -> director.take(happened));
        }
    }

    @Override
    public void breakDue() {
        worker.now(director::breakDue);
    }

    @Override
    public void say(List<String> sentences) {
        worker.now(() -> director.say(sentences));
    }

    @Override
    public synchronized boolean mute() {
        var now = !mute;
        mute = now;
        worker.now(() -> director.mute(now));
        return now;
    }

    @Override
    public boolean speaks() {
        return !mute && director.speaks();
    }

    @Override
    public List<String> troubles() {
        var lines = new ArrayList<String>();
        troubles.drainTo(lines);
        return lines;
    }

    @Override
    public void prepare(Duration atMost) {
        try {
            var unused = prepared.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void finish(Duration atMost) {
        var end = worker.time().plus(atMost);
        try {
            while (worker.time().compareTo(end) < 0
                    && !worker.ask(director::isIdle, end.minus(worker.time())).orElse(true)) {
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        worker.ask(director::close, PATIENCE);
        worker.close();
        director.endPrograms();
    }
}
