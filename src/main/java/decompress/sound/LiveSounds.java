package decompress.sound;

import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A session made heard: hands everything to the worker, on which the stage lives. */
final class LiveSounds implements Sounds {
    private static final Duration LOOK = Duration.ofMillis(10);
    /** A worker that is stuck in the system does not hold up the end. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Worker worker;
    private final Children players;
    private final Children speakers;
    private final Children commands;
    private final CountDownLatch prepared = new CountDownLatch(1);
    private final Stage stage;
    private volatile boolean mute;

    LiveSounds(SoundChoice choice, Surroundings surroundings) {
        worker = new Worker(surroundings.clock());
        players = new Children(worker, surroundings.environment());
        speakers = new Children(worker, surroundings.environment());
        commands = new Children(worker, surroundings.environment());
        stage = new Stage(choice, surroundings, worker, new Stage.Crew(players, speakers, commands));
        worker.now(() -> stage.begin(prepared::countDown));
    }

    @Override
    public void on(List<SessionEvent> events) {
        if (!events.isEmpty()) {
            var happened = List.copyOf(events);
            worker.now(() -> stage.take(happened));
        }
    }

    @Override
    public synchronized boolean mute() {
        var now = !mute;
        mute = now;
        worker.now(() -> stage.mute(now));
        return now;
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
                    && !worker.ask(stage::isIdle, end.minus(worker.time())).orElse(true)) {
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        worker.ask(stage::close, PATIENCE);
        worker.close();
        players.close();
        speakers.close();
        commands.close();
    }
}
