package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.SessionLoop;
import decompress.perform.ui.SessionUi;
import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.support.Exercises;
import decompress.support.Rounds;
import decompress.terminal.TerminationSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The one test that waits in real time: pausing often moves the end by the pauses and by nothing else. */
class RealClockIT {
    private static final int PAUSES = Rounds.of(8);
    /** Getting into position: an interval in which continuing after a pause takes no time of its own. */
    private static final Duration SESSION = Duration.ofSeconds(Rounds.of(12));

    private static final Duration MOST = Duration.ofMillis(50);

    @Test
    void session_with_many_pauses_ends_within_50_ms_of_its_plan() {
        var seed = new Random().nextLong();
        var person = new Fidget(new Random(seed));
        var session =
                new Session(Timeline.of(List.of(Exercises.holds(1, 0.001, 0, SESSION.toSeconds() - 0.001)), false));
        var began = monotonic();
        var ended = new SessionLoop(session, () -> new ClockReading(monotonic(), Instant.now()), person, ignored -> {})
                .run();
        var unpaused = monotonic().minus(began).minus(person.paused);
        assertThat(ended.at().minus(began).minus(person.paused))
                .as("the end by the plan, seed %d", seed)
                .isBetween(SESSION.minus(MOST), SESSION.plus(MOST));
        assertThat(unpaused)
                .as("the end as it was seen, seed %d", seed)
                .isBetween(SESSION.minus(MOST), SESSION.plus(MOST));
        assertThat(person.presses).isEqualTo(2 * PAUSES);
    }

    private static Duration monotonic() {
        return Duration.ofNanos(System.nanoTime());
    }

    /** A person who presses space at random moments, and again up to 0.3 s later. */
    private static final class Fidget implements SessionUi {
        private final List<Duration> moments;
        private Duration pressed = Duration.ZERO;
        private Duration paused = Duration.ZERO;
        private int presses;

        Fidget(Random random) {
            var between = DoubleStream.generate(() -> 0.4 + random.nextDouble()).limit(PAUSES);
            var pauses = DoubleStream.generate(() -> 0.3 * random.nextDouble())
                    .limit(PAUSES)
                    .boxed()
                    .toList();
            var begins = between.boxed().toList();
            var all = new ArrayList<Duration>();
            var at = monotonic();
            for (var pause = 0; pause < PAUSES; pause++) {
                at = at.plus(Exercises.seconds(begins.get(pause)));
                all.add(at);
                at = at.plus(Exercises.seconds(pauses.get(pause)));
                all.add(at);
            }
            moments = all;
        }

        @Override
        public Optional<Input> next(Duration atMost) {
            var until = monotonic().plus(atMost);
            boolean presses =
                    this.presses < moments.size() && moments.get(this.presses).compareTo(until) <= 0;
            waitUntil(presses ? moments.get(this.presses) : until);
            return presses ? Optional.of(press()) : Optional.empty();
        }

        private static void waitUntil(Duration moment) {
            for (var left = moment.minus(monotonic()); left.toNanos() > 0; left = moment.minus(monotonic())) {
                LockSupport.parkNanos(left.toNanos());
            }
        }

        private Input press() {
            var now = monotonic();
            if (presses % 2 == 1) {
                paused = paused.plus(now.minus(pressed));
            }
            pressed = now;
            presses++;
            return Input.PAUSE_OR_RESUME;
        }

        @Override
        public void on(SessionEvent event) {
            // Shows nothing.
        }

        @Override
        public void show(Session session, SessionState state, Duration now) {
            // Shows nothing.
        }

        @Override
        public Pain askPain(String question) {
            return Pain.UNKNOWN;
        }

        @Override
        public void notice(String text) {
            // Prints nothing.
        }

        @Override
        public Optional<TerminationSignal> ending() {
            return Optional.empty();
        }

        @Override
        public boolean isScreen() {
            return false;
        }

        @Override
        public boolean attended() {
            return true;
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
