package decompress.sound.players;

import decompress.script.ToneName;
import decompress.sound.plan.TimedTone;
import decompress.sound.process.SoundWorker;
import java.time.Duration;

/** The terminal's bell: it has one pitch, so only the number of rings has a meaning. */
public final class BellPlayer implements TonePlayer {
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final SoundWorker worker;
    private final Runnable bell;

    public BellPlayer(SoundWorker worker, Runnable bell) {
        this.worker = worker;
        this.bell = bell;
    }

    @Override
    public void play(TimedTone moment) {
        for (var ring = 0; ring < rings(moment.tone()); ring++) {
            var due = moment.at().plus(BETWEEN.multipliedBy(ring));
            if (ring == 0) {
                bell.run();
            } else {
                var unused = worker.at(due, bell);
            }
        }
    }

    static int rings(ToneName tone) {
        return switch (tone) {
            case NEXT, COUNTDOWN, START, HALFWAY, OTHER_SIDE, DOWN, DONE, BREAK_DUE -> 1;
            case RELEASE, STOPPED -> 2;
            case REST, PAUSE, UP, BREATHE_IN, BREATHE_OUT, WAITING, PAUSED, RESUMED -> 0;
        };
    }

    @Override
    public Means means() {
        return Means.BELL;
    }
}
