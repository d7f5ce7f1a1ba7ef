package decompress.sound.players;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.script.ToneName;
import decompress.sound.plan.TimedTone;
import decompress.sound.process.SoundWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayerFallbackTest {
    private static final TimedTone START =
            new TimedTone(ToneName.START, Duration.ZERO, Duration.ZERO, 0, Optional.empty());

    private final SoundWorker worker = new SoundWorker(() -> Duration.ZERO);
    private final List<String> told = new ArrayList<>();
    private final Player first = new Player("first");
    private final Player second = new Player("second");
    private final PlayerFallback players =
            new PlayerFallback(worker, List.of(first, second), means -> told.add("now " + means));

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void the_best_that_works_is_used() {
        players.down();
        first.reports.works();
        assertThat(told()).containsExactly("first opens", "now TONES");

        players.play(START);
        assertThat(told()).endsWith("first plays START");
    }

    @Test
    void one_that_fails_leaves_its_cues_to_the_next() {
        players.down();
        first.reports.failed(List.of(START));

        assertThat(told()).startsWith("first opens", "first closes", "second opens", "second plays START");
    }

    @Test
    void abandoned_player_stays_silent() {
        players.down();
        var before = first.reports;
        before.failed(List.of());
        before.works();

        assertThat(told())
                .startsWith("first opens", "first closes", "second opens")
                .doesNotContain("now TONES");
    }

    @Test
    void after_the_last_there_is_silence() {
        players.down();
        first.reports.failed(List.of());
        told();
        second.reports.failed(List.of(START));

        assertThat(told()).endsWith("second closes", "now SILENCE");
        assertThat(players.means()).isEqualTo(TonePlayer.Means.SILENCE);
    }

    /** The events after the worker has finished all its tasks and their consequences. */
    private List<String> told() {
        for (var round = 0; round < 3; round++) {
            worker.ask(() -> true, Duration.ofSeconds(30));
        }
        return told;
    }

    private final class Player implements TonePlayer {
        private final String name;
        private Reports reports;

        private Player(String name) {
            this.name = name;
        }

        @Override
        public void open(Reports to) {
            reports = to;
            told.add(name + " opens");
        }

        @Override
        public void play(TimedTone moment) {
            told.add(name + " plays " + moment.tone());
        }

        @Override
        public Means means() {
            return Means.TONES;
        }

        @Override
        public void close() {
            told.add(name + " closes");
        }
    }
}
