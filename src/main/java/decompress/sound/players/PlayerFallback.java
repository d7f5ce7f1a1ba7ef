package decompress.sound.players;

import decompress.sound.cue.TimedCue;
import decompress.sound.process.SoundWorker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways to make a cue heard, the best first; one that fails is left for the next. */
public final class PlayerFallback {
    /** A way that is tried: it makes a player, which reports the cues it could not play and that it works. */
    public interface Candidate {
        Optional<TonePlayer> step(Consumer<List<TimedCue>> failed, Runnable works);
    }

    private final SoundWorker worker;
    private final Deque<Candidate> candidates;
    private final Consumer<TonePlayer.Means> settled;
    private TonePlayer player = TonePlayer.SILENCE;

    /** {@code settled} hears what is used from now on. */
    public PlayerFallback(SoundWorker worker, List<Candidate> candidates, Consumer<TonePlayer.Means> settled) {
        this.worker = worker;
        this.candidates = new ArrayDeque<>(candidates);
        this.settled = settled;
    }

    public void down() {
        player.close();
        player = TonePlayer.SILENCE;
        while (!candidates.isEmpty()) {
            var attempt = new Attempt();
            var next = candidates.pop().step(attempt::failed, attempt::works);
            if (next.isPresent()) {
                player = next.get();
                attempt.mine = player;
                return;
            }
        }
        settled.accept(player.means());
    }

    public void play(TimedCue moment) {
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
        candidates.clear();
        player.close();
    }

    /** One player's reports, which count only as long as it is the one in use. */
    private final class Attempt {
        private TonePlayer mine = TonePlayer.SILENCE;

        private void failed(List<TimedCue> unplayed) {
            worker.now(() -> {
                if (mine == player && mine != TonePlayer.SILENCE) {
                    down();
                }
                unplayed.forEach(PlayerFallback.this::play);
            });
        }

        private void works() {
            worker.now(() -> {
                if (mine == player) {
                    settled.accept(player.means());
                }
            });
        }
    }
}
