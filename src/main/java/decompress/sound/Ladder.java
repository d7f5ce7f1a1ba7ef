package decompress.sound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways to make a cue heard, the best first; one that fails is left for the next. */
final class Ladder {
    /** A way that is tried: it makes a player, which reports the cues it could not play and that it works. */
    interface Rung {
        Optional<Player> step(Consumer<List<Moment>> failed, Runnable works);
    }

    private final Worker worker;
    private final Deque<Rung> rungs;
    private final Consumer<Player.Means> settled;
    private Player player = Player.SILENCE;

    /** {@code settled} hears what is used from now on. */
    Ladder(Worker worker, List<Rung> rungs, Consumer<Player.Means> settled) {
        this.worker = worker;
        this.rungs = new ArrayDeque<>(rungs);
        this.settled = settled;
    }

    void down() {
        player.close();
        player = Player.SILENCE;
        while (!rungs.isEmpty()) {
            var attempt = new Attempt();
            var next = rungs.pop().step(attempt::failed, attempt::works);
            if (next.isPresent()) {
                player = next.get();
                attempt.mine = player;
                return;
            }
        }
        settled.accept(player.means());
    }

    void play(Moment moment) {
        if (!moment.isLate(worker.time())) {
            player.play(moment);
        }
    }

    void hush() {
        player.hush();
    }

    Player.Means means() {
        return player.means();
    }

    boolean isIdle() {
        return player.isIdle();
    }

    void close() {
        rungs.clear();
        player.close();
    }

    /** One player's reports, which count only as long as it is the one in use. */
    private final class Attempt {
        private Player mine = Player.SILENCE;

        private void failed(List<Moment> unplayed) {
            worker.now(() -> {
                if (mine == player && mine != Player.SILENCE) {
                    down();
                }
                unplayed.forEach(Ladder.this::play);
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
