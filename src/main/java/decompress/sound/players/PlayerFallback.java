package decompress.sound.players;

import decompress.sound.plan.TimedTone;
import decompress.sound.process.SoundWorker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The ways to play a tone, the best first; a failed one is replaced by the next. */
public final class PlayerFallback {
    /** By then a player works, or is left. */
    private static final Duration OPENING = Duration.ofSeconds(1);

    private final SoundWorker worker;
    private final Deque<TonePlayer> others;
    private final Consumer<TonePlayer.Means> settled;
    private TonePlayer player = TonePlayer.SILENCE;

    /** {@code settled} hears what is used from now on. */
    public PlayerFallback(SoundWorker worker, List<TonePlayer> players, Consumer<TonePlayer.Means> settled) {
        this.worker = worker;
        this.others = new ArrayDeque<>(players);
        this.settled = settled;
    }

    /** Goes on to the next one, in the end to silence. */
    public void down() {
        player.close();
        player = others.isEmpty() ? TonePlayer.SILENCE : others.pop();
        var attempt = new Attempt(player);
        var unused = worker.after(OPENING, attempt::giveUp);
        player.open(attempt);
    }

    public void play(TimedTone moment) {
        if (!moment.isLate(worker.time())) {
            player.play(moment);
        }
    }

    public void hush() {
        player.hush();
    }

    public TonePlayer.Means means() {
        return player.means();
    }

    public boolean isIdle() {
        return player.isIdle();
    }

    public void close() {
        others.clear();
        player.close();
    }

    /** One player's reports, which count only as long as it is the one in use. */
    private final class Attempt implements TonePlayer.Reports {
        private final TonePlayer mine;
        private boolean works;

        private Attempt(TonePlayer mine) {
            this.mine = mine;
        }

        @Override
        public void works() {
            worker.now(() -> {
                if (mine == player) {
                    works = true;
                    settled.accept(player.means());
                }
            });
        }

        @Override
        public void failed(List<TimedTone> unplayed) {
            worker.now(() -> {
                if (mine == player) {
                    down();
                }
                unplayed.forEach(PlayerFallback.this::play);
            });
        }

        private void giveUp() {
            if (!works) {
                failed(List.of());
            }
        }
    }
}
