package decompress.session;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.RandomSessions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of every session, whatever is pressed, however late the looks, however long the machine sleeps. */
class SessionPropertiesTest {
    private static final long SEED = 20261122;
    private static final int CASES = 700;
    /** Longer than any session here takes without its pauses. */
    private static final Duration LONG = Duration.ofHours(2);

    /** Whether a press is known by itself, and not by how long ago the last look was. */
    private static final List<Input> EVERY_KEY =
            Arrays.stream(Input.values()).filter(key -> key != Input.CAME_BACK).toList();

    private record Press(Duration at, Input input) {}

    @Test
    void the_rate_of_looking_shows_neither_in_states_nor_in_events() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var presses = presses(new Random(seed), 8);
            var often = SessionDriver.of(RandomSessions.timeline(new Random(seed)));
            press(often, presses, new Random(seed), 90);
            var seldom = SessionDriver.of(RandomSessions.timeline(new Random(seed)));
            press(seldom, presses, new Random(seed + 1), 1900);

            assertThat(often.state).as("seed %d", seed).isEqualTo(seldom.state);
            assertThat(often.events).as("seed %d", seed).isEqualTo(seldom.events);
        }
    }

    /** Plays every case with every key, with late looks and with sleeps, to a signal at the end. */
    private static void everyCase(Consumer<SessionDriver> rule) {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var driver = SessionDriver.of(RandomSessions.timeline(random));
            for (var steps = random.nextInt(60); steps > 0; steps--) {
                driver.nap(random.nextInt(12) == 0 ? random.nextInt(9000) : 0);
                var input = random.nextInt(3) > 0 ? Input.LOOK : Input.values()[random.nextInt(Input.values().length)];
                var passed = random.nextInt(random.nextInt(9) == 0 ? 9000 : 2000);
                driver.give(input, driver.now().plusMillis(passed));
            }
            driver.give(Input.SIGNAL, driver.now().plusMillis(random.nextInt(1500)));
            try {
                rule.accept(driver);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + "\n" + driver.told(), broken);
            }
        }
    }

    @Test
    void every_interval_that_begins_ends_once_and_every_session_ends_once() {
        everyCase(driver -> {
            var open = 0;
            for (var event : driver.events) {
                // On the way out a session may stop before its end as well.
                open = event instanceof SessionEvent.Stopping ? 1 : open;
                open += event instanceof SessionEvent.Began ? 1 : 0;
                open -= event instanceof SessionEvent.Completed || event instanceof SessionEvent.Left ? 1 : 0;
                assertThat(open).as("%s", event).isBetween(0, 1);
            }
            assertThat(open).isZero();
            assertThat(driver.events.stream().filter(SessionEvent.Ended.class::isInstance))
                    .hasSize(1);
            assertThat(driver.events.get(driver.events.size() - 1)).isInstanceOf(SessionEvent.Ended.class);
        });
    }

    @Test
    void events_come_in_the_order_they_were_due() {
        everyCase(driver -> assertThat(
                        driver.events.stream().map(SessionEvent::at).toList())
                .isSorted());
    }

    @Test
    void the_time_performed_and_the_time_stood_still_are_all_the_time_there_was() {
        everyCase(driver -> {
            var performed = Duration.ZERO;
            var still = Duration.ZERO;
            var since = Duration.ofNanos(-1);
            for (var event : driver.events) {
                if (event instanceof SessionEvent.Completed done) {
                    performed = performed.plus(done.performed());
                } else if (event instanceof SessionEvent.Left left) {
                    performed = performed.plus(left.performed());
                }
                var stands = event instanceof SessionEvent.Paused || event instanceof SessionEvent.RegainingPosition;
                var goesOn = event instanceof SessionEvent.Resumed
                        || event instanceof SessionEvent.Stopping
                        || event instanceof SessionEvent.Completed
                        || event instanceof SessionEvent.Left;
                if (stands && since.isNegative()) {
                    since = event.at();
                } else if (goesOn && !since.isNegative()) {
                    still = still.plus(event.at().minus(since));
                    since = Duration.ofNanos(-1);
                }
            }
            var ended = (SessionState.Ended) driver.state;
            assertThat(performed.plus(still)).isEqualTo(ended.at());
        });
    }

    @Test
    void credit_never_exceeds_the_latest_length_of_a_set() {
        everyCase(driver -> {
            var most = Duration.ZERO;
            var wayOut = driver.events.get(0).interval();
            for (var event : driver.events) {
                var beginsWayOut = event instanceof SessionEvent.Stopping && !wayOut.equals(event.interval());
                if (event instanceof SessionEvent.Began || beginsWayOut) {
                    wayOut = event.interval();
                    most = event.interval().length();
                } else if (event instanceof SessionEvent.Adjusted adjusted) {
                    assertThat(adjusted.remaining()).isPositive();
                    most = Duration.ofHours(1);
                } else if (event instanceof SessionEvent.Completed done
                        && !done.interval().open()) {
                    assertThat(done.performed()).isBetween(Duration.ZERO, most);
                } else if (event instanceof SessionEvent.Left left
                        && !left.interval().open()) {
                    assertThat(left.performed()).isBetween(Duration.ZERO, most);
                }
            }
        });
    }

    @Test
    void pain_leads_out_of_the_position_and_a_signal_ends_at_that_moment_wherever_it_is() {
        var tried = 0;
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            for (var input : List.of(Input.HURTS, Input.SIGNAL)) {
                var random = new Random(seed);
                var driver = SessionDriver.of(RandomSessions.timeline(random));
                press(driver, presses(random, 12), random, 900);
                var at = driver.now().plusMillis(random.nextInt(1900));
                driver.give(Input.LOOK, at);
                if (driver.state instanceof SessionState.Ended || driver.state instanceof SessionState.Leaving) {
                    continue;
                }
                tried++;
                var before = driver.session.interval(driver.state);
                // A way out that is under way may have been made longer.
                var longest = before instanceof Interval.ComingOut
                        ? driver.session.remaining(driver.state, at)
                        : Duration.ofSeconds(10);
                driver.give(input, at);
                if (input == Input.HURTS) {
                    assertThat(driver.state instanceof SessionState.Leaving)
                            .as("seed %d", seed)
                            .isEqualTo(before.mayBeInPosition()
                                    && !before.exercise()
                                            .guidance()
                                            .wayOut()
                                            .length()
                                            .isZero());
                    driver.wait(Duration.ofSeconds(30));
                }

                var ended = (SessionState.Ended) driver.state;
                assertThat(ended.at()).as("seed %d", seed).isBetween(at, at.plus(longest));
                assertThat(ended.reason())
                        .as("seed %d", seed)
                        .contains(input == Input.HURTS ? Reason.PAIN : Reason.SIGNAL);
            }
        }
        assertThat(tried).isGreaterThan(CASES / 2);
    }

    @Test
    void winding_down_begins_nothing_but_the_way_out() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var driver = SessionDriver.of(RandomSessions.timeline(random));
            press(driver, presses(random, 12), random, 900);
            var exercise = driver.session.interval(driver.state).exercise();
            var before = driver.events.size();
            driver.give(Input.WIND_DOWN, driver.now());
            if (driver.state instanceof SessionState.Running || driver.state instanceof SessionState.Leaving) {
                driver.wait(Duration.ofSeconds(31));
            }

            var begun = driver.events.subList(before, driver.events.size()).stream()
                    .filter(event -> event instanceof SessionEvent.Began || event instanceof SessionEvent.Stopping)
                    .map(SessionEvent::interval)
                    .toList();
            assertThat(begun).as("seed %d", seed).hasSizeLessThanOrEqualTo(1);
            assertThat(begun)
                    .as("seed %d", seed)
                    .allMatch(interval -> interval.phase() == Phase.WAY_OUT
                            && interval.exercise().equals(exercise));
            var isPausedOnTheWayOut = driver.state instanceof SessionState.Paused;
            assertThat(driver.state instanceof SessionState.Ended || isPausedOnTheWayOut)
                    .as("seed %d: %s", seed, driver.state)
                    .isTrue();
        }
    }

    @Test
    void question_answered_with_continue_costs_no_time_of_the_set() {
        var tried = 0;
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var driver = SessionDriver.of(RandomSessions.timeline(random));
            press(driver, presses(random, 6), random, 900);
            if (!(driver.state instanceof SessionState.Running running)) {
                continue;
            }
            tried++;
            var question = random.nextBoolean() ? Input.STOP : Input.KEYS;
            driver.give(question, driver.now());
            var asked = driver.state;
            assertThat(asked).as("seed %d", seed).isInstanceOf(SessionState.Paused.class);
            driver.wait(Duration.ofMillis(random.nextInt(400_000)));
            driver.give(Input.OTHER, driver.now());
            driver.wait(driver.session.interval(asked).toRegainPosition());

            assertThat(driver.state.index()).as("seed %d", seed).isGreaterThanOrEqualTo(running.index());
            var goneOn = driver.events.stream()
                    .filter(SessionEvent.Resumed.class::isInstance)
                    .map(SessionEvent.Resumed.class::cast)
                    .reduce((first, last) -> last)
                    .orElseThrow();
            assertThat(goneOn.remaining())
                    .as("seed %d", seed)
                    .isEqualTo(running.length().minus(asked.elapsed(Duration.ZERO)));
        }
        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void an_open_interval_waits_for_the_person_and_without_a_keyboard_nothing_is_open() {
        for (var seed = SEED; seed < SEED + 100; seed++) {
            var parts = RandomSessions.parts(new Random(seed));
            var attended = SessionDriver.of(Timeline.of(parts, true));
            attended.wait(LONG);
            if (!(attended.state instanceof SessionState.Ended)) {
                assertThat(attended.session.interval(attended.state).open())
                        .as("seed %d", seed)
                        .isTrue();
            }
            var alone = Timeline.unattended(parts);
            assertThat(alone.intervals()).as("seed %d", seed).noneMatch(Interval::open);
            var unattended = SessionDriver.of(alone);
            unattended.wait(alone.lengthFrom(0));
            assertThat(unattended.state).as("seed %d", seed).isInstanceOfSatisfying(SessionState.Ended.class, ended -> {
                assertThat(ended.outcome()).isEqualTo(Outcome.COMPLETED);
                assertThat(ended.at()).isEqualTo(alone.lengthFrom(0));
            });
        }
    }

    @Test
    void the_sum_of_the_intervals_is_the_dose_with_its_way_in_and_out() {
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var parts = RandomSessions.parts(new Random(seed));
            var asked = parts.stream().map(PlannedExercise::length).reduce(Duration.ZERO, Duration::plus);
            var timeline = Timeline.of(parts, false);
            assertThat(timeline.lengthFrom(0)).as("seed %d", seed).isEqualTo(asked);
        }
    }

    @Test
    void back_then_next_returns_to_the_same_interval() {
        var tried = 0;
        for (var seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var driver = SessionDriver.of(RandomSessions.timeline(random));
            for (var step = 1 + random.nextInt(5); step > 0; step--) {
                driver.give(Input.NEXT, driver.now().plusMillis(1));
            }
            if (driver.state instanceof SessionState.Ended || driver.state.index() == 0) {
                continue;
            }
            tried++;
            var index = driver.state.index();
            driver.give(Input.BACK, driver.now());
            driver.give(Input.NEXT, driver.now());

            assertThat(driver.state.index()).as("seed %d", seed).isEqualTo(index);
        }
        assertThat(tried).isGreaterThan(CASES / 2);
    }

    private static void press(SessionDriver driver, List<Press> presses, Random looks, int atMostMillis) {
        for (var press : presses) {
            for (var next = driver.now().plusMillis(1 + looks.nextInt(atMostMillis));
                    next.compareTo(press.at()) < 0;
                    next = next.plusMillis(1 + looks.nextInt(atMostMillis))) {
                driver.give(Input.LOOK, next);
            }
            // A winding down counts from where the session is seen to be.
            driver.give(Input.LOOK, press.at());
            driver.give(press.input(), press.at());
        }
    }

    /** The keys that end a session come less often, or nothing would be left to perform. */
    private static List<Press> presses(Random random, int atMost) {
        var presses = new ArrayList<Press>();
        var at = Duration.ZERO;
        for (var press = random.nextInt(atMost); press >= 0; press--) {
            at = at.plusMillis(1 + random.nextInt(9000));
            var key = EVERY_KEY.get(random.nextInt(EVERY_KEY.size()));
            var ends = key == Input.HURTS || key == Input.SIGNAL || key == Input.WIND_DOWN;
            presses.add(new Press(at, ends && random.nextInt(4) > 0 ? Input.LOOK : key));
        }
        return presses;
    }
}
