package decompress.session;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.repetitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionPropertiesTest {
    private static final long SEED = 20261122;
    private static final int CASES = 500;
    private static final List<Input> KEYS = List.of(
            Input.PAUSE_OR_RESUME,
            Input.NEXT,
            Input.BACK,
            Input.MORE,
            Input.LESS,
            Input.AGAIN,
            Input.STOP,
            Input.KEYS,
            Input.OTHER,
            Input.LOOK);

    private record Press(Duration at, Input input) {}

    @Test
    void the_rate_of_looking_shows_neither_in_states_nor_in_events() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var presses = presses(new Random(seed), new Random(seed).nextInt(8));
            var often = play(seed, presses, new Random(seed), 90);
            var seldom = play(seed, presses, new Random(seed + 1), 1900);

            assertThat(often.state).as("seed %d", seed).isEqualTo(seldom.state);
            assertThat(often.events).as("seed %d", seed).isEqualTo(seldom.events);
        }
    }

    @Test
    void every_interval_that_begins_ends_once() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var played = play(seed, presses(random, 30), random, 700);
            played.give(Input.SIGNAL, Duration.ofHours(2));

            var open = 0;
            for (var event : played.events) {
                open += event instanceof SessionEvent.Began ? 1 : 0;
                open -= event instanceof SessionEvent.Completed || event instanceof SessionEvent.Left ? 1 : 0;
                assertThat(open).as("seed %d, %s", seed, event).isBetween(0, 1);
            }
            assertThat(open).as("seed %d", seed).isZero();
            assertThat(played.state).as("seed %d", seed).isInstanceOf(SessionState.Ended.class);
        }
    }

    @Test
    void the_sum_of_the_intervals_is_the_dose() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var parts = parts(new Random(seed));
            var asked = parts.stream().map(part -> part.dose().length()).reduce(Duration.ZERO, Duration::plus);

            assertThat(Timeline.of(parts, false).lengthFrom(0))
                    .as("seed %d", seed)
                    .isEqualTo(asked);
        }
    }

    @Test
    void a_pause_loses_no_time() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var play = Play.of(holds(1, 30, 0));
            var now = Duration.ZERO;
            var stoodStill = Duration.ZERO;
            for (var pause = 0; pause < 5; pause++) {
                now = now.plusMillis(1 + random.nextInt(1900));
                play.give(Input.PAUSE_OR_RESUME, now);
                var length = Duration.ofMillis(random.nextInt(100_000));
                now = now.plus(length);
                play.give(Input.PAUSE_OR_RESUME, now);
                stoodStill = stoodStill.plus(length).plus(Session.GETTING_BACK);
                now = now.plusMillis(1500);
                play.give(Input.LOOK, now);
                now = now.plusMillis(1500);
                play.give(Input.LOOK, now);
            }
            while (!(play.state instanceof SessionState.Ended)) {
                now = now.plusMillis(1000);
                play.give(Input.LOOK, now);
            }
            assertThat(((SessionState.Ended) play.state).at())
                    .as("seed %d", seed)
                    .isEqualTo(Duration.ofSeconds(30).plus(stoodStill));
        }
    }

    @Test
    void back_then_next_returns_to_the_same_interval() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var play = Play.of(parts(random).toArray(Prescribed[]::new));
            var steps = 1 + random.nextInt(5);
            var now = Duration.ZERO;
            for (var step = 0; step < steps && !(play.state instanceof SessionState.Ended); step++) {
                now = now.plusMillis(300);
                play.give(Input.NEXT, now);
            }
            if (play.state instanceof SessionState.Ended || play.state.index() == 0) {
                continue;
            }
            var index = play.state.index();
            play.give(Input.BACK, now.plusMillis(100));
            play.give(Input.NEXT, now.plusMillis(200));

            assertThat(play.state.index()).as("seed %d", seed).isEqualTo(index);
        }
    }

    private static Play play(long seed, List<Press> presses, Random looks, int atMostMillis) {
        var play = Play.of(parts(new Random(seed)).toArray(Prescribed[]::new));
        var now = Duration.ZERO;
        for (var press : presses) {
            for (var next = now.plusMillis(1 + looks.nextInt(atMostMillis));
                    next.compareTo(press.at()) < 0;
                    next = next.plusMillis(1 + looks.nextInt(atMostMillis))) {
                play.give(Input.LOOK, next);
                now = next;
            }
            play.give(press.input(), press.at());
            now = press.at();
        }
        return play;
    }

    private static List<Press> presses(Random random, int count) {
        var presses = new ArrayList<Press>();
        var at = Duration.ZERO;
        for (var press = 0; press <= count; press++) {
            at = at.plusMillis(1 + random.nextInt(9000));
            presses.add(new Press(at, KEYS.get(random.nextInt(KEYS.size()))));
        }
        return presses;
    }

    private static List<Prescribed> parts(Random random) {
        var parts = new ArrayList<Prescribed>();
        for (var part = 0; part <= random.nextInt(3); part++) {
            parts.add(
                    random.nextBoolean()
                            ? repetitions(1 + random.nextInt(3), 1 + random.nextInt(5), random.nextInt(5))
                            : holds(
                                    1 + random.nextInt(3),
                                    1 + random.nextInt(30),
                                    random.nextInt(25),
                                    random.nextInt(5)));
        }
        return parts;
    }
}
