package decompress.sound;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.session.Look;
import decompress.session.Prescribed;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.support.TestPrograms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Short sessions in real time, heard by scripts. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(30)
class SoundsTest {
    private static final Instant ZERO = Instant.now();

    @TempDir
    private Path folder;

    private TestPrograms programs;
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final List<Duration> bells = new CopyOnWriteArrayList<>();
    private Duration slowestCall = Duration.ZERO;
    private Duration began = Duration.ZERO;

    @BeforeEach
    void place() {
        programs = new TestPrograms(folder);
    }

    @AfterEach
    void nothing_is_left_running() {
        await(() -> programs.running().isEmpty());
        assertThat(programs.running()).isEmpty();
    }

    @Test
    void every_cue_is_played_within_fifty_milliseconds_of_its_moment() {
        programs.player("paplay");

        try (var sounds = open(SoundKind.TONES)) {
            perform(sounds, holds(2, 1, 1, 3));
        }

        assertThat(programs.started().stream().map(TestPrograms.Started::tone))
                .containsExactly("next", "countdown", "countdown", "start", "release", "start", "release", "done");
        assertMoments(0, 1, 2, 3, 4, 5, 6, 6.65);
        assertThat(troubles).isEmpty();
        assertThat(slowestCall).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void the_voice_speaks_one_thing_at_a_time() {
        programs.player("paplay").speaker("espeak-ng");

        try (var sounds = open(SoundKind.VOICE)) {
            perform(sounds, holds(1, 1, 0, 8));
        }

        assertThat(programs.started("espeak-ng").stream().map(TestPrograms.Started::last))
                .containsExactly(
                        "Overhead stretch",
                        "Push the palms to the ceiling",
                        "Lower the arms slowly",
                        "Done. Keep moving for a minute.");
        assertThat(programs.started("paplay").stream().map(TestPrograms.Started::tone))
                .containsExactly("countdown", "countdown", "countdown", "start");
        assertThat(programs.started("OVERLAP")).isEmpty();
    }

    @Test
    void without_anything_the_bell_rings_and_one_line_says_why() {
        try (var sounds = open(SoundKind.TONES)) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(troubles).singleElement().asString().contains("the terminal bell rings instead");
        assertThat(bells).hasSizeBetween(3, 4);
    }

    @Test
    void without_a_bell_the_session_is_silent_and_one_line_says_so() {
        try (var sounds = Sounds.open(choice(SoundKind.VOICE), surroundings(Optional.empty()))) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(troubles).singleElement().asString().contains("the session is silent");
    }

    @Test
    void a_player_that_fails_leaves_its_cue_to_the_next() {
        programs.failing("pw-play").player("aplay");

        try (var sounds = open(SoundKind.TONES)) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(programs.started("pw-play")).hasSize(1);
        assertThat(programs.started("aplay").stream().map(TestPrograms.Started::tone))
                .containsExactly("start", "release", "done");
        assertThat(troubles).isEmpty();
    }

    @Test
    void players_that_hang_or_flood_are_ended() {
        programs.hanging("pw-play").flooding("paplay");

        try (var sounds = open(SoundKind.TONES)) {
            perform(sounds, holds(1, 4, 0));
        }

        assertThat(programs.started("pw-play").stream().map(TestPrograms.Started::tone))
                .containsExactly("start", "countdown", "countdown");
        assertThat(programs.started("paplay").stream().map(TestPrograms.Started::tone))
                .containsExactly("countdown", "release", "done");
        assertThat(slowestCall).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void a_voice_that_returns_at_once_has_said_nothing() {
        programs.program("spd-say", "exit 0").speaker("espeak-ng").player("paplay");

        try (var sounds = open(SoundKind.VOICE)) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(programs.started("spd-say")).hasSize(1);
        assertThat(programs.started("espeak-ng").stream().map(TestPrograms.Started::last))
                .contains("Done. Keep moving for a minute.");
    }

    @Test
    void mute_stops_what_sounds_and_what_would_sound() {
        programs.hanging("paplay");
        var timeline = Timeline.of(List.of(holds(1, 1, 0)), false);

        try (var sounds = open(SoundKind.TONES)) {
            sounds.on(new Session(timeline).start(look()).events());
            await(() -> !programs.running().isEmpty());

            assertThat(sounds.mute()).isTrue();
            await(() -> programs.running().isEmpty());
            sounds.on(new Session(timeline).start(look()).events());
            sounds.finish(seconds(1));
            assertThat(programs.started()).hasSize(1);

            assertThat(sounds.mute()).isFalse();
            sounds.on(new Session(timeline).start(look()).events());
            await(() -> programs.started().size() == 2);
            assertThat(programs.started()).hasSize(2);
        }
    }

    @Test
    void what_comes_late_is_dropped() {
        programs.player("paplay").onCue("hook");
        var late = new Look(now().minusMillis(400), Instant.now());

        try (var sounds = Sounds.open(
                new SoundChoice(
                        SoundKind.TONES,
                        70,
                        false,
                        List.of(folder.resolve("hook").toString())),
                surroundings(Optional.empty()))) {
            sounds.on(new Session(Timeline.of(List.of(holds(1, 1, 0)), false))
                    .start(late)
                    .events());
            sounds.finish(seconds(1));
        }

        assertThat(programs.started()).isEmpty();
    }

    @Test
    void a_command_is_told_every_cue() {
        programs.onCue("hook");

        try (var sounds = onCue(folder.resolve("hook").toString())) {
            perform(sounds, holds(1, 1, 0, 2));
            await(() -> programs.started().size() == 5);
        }

        assertThat(programs.started().stream().map(TestPrograms.Started::last))
                .containsExactly(
                        "next overhead-stretch 1/1 2",
                        "countdown overhead-stretch 1/1 1",
                        "start overhead-stretch 1/1 1",
                        "release overhead-stretch 1/1 0",
                        "done overhead-stretch 1/1 0");
    }

    @Test
    void a_command_that_cannot_be_started_is_reported_once() {
        try (var sounds = onCue("no-such-command")) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(troubles)
                .containsExactly("--on-cue: \"no-such-command\" cannot be started; the session goes on without it.");
    }

    private Sounds onCue(String command) {
        return Sounds.open(new SoundChoice(SoundKind.OFF, 70, false, List.of(command)), surroundings(Optional.empty()));
    }

    private Sounds open(SoundKind kind) {
        var sounds = Sounds.open(choice(kind), surroundings(Optional.of(() -> bells.add(now()))));
        sounds.prepare(seconds(3));
        return sounds;
    }

    private static SoundChoice choice(SoundKind kind) {
        return new SoundChoice(kind, 70, false, List.of());
    }

    private Surroundings surroundings(Optional<Runnable> bell) {
        var environment = new HashMap<>(Map.of(
                "PATH",
                programs.path(),
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString()));
        return new Surroundings(environment, SoundsTest::now, bell, troubles::add);
    }

    /** Goes through a session in real time, as the loop does. */
    private void perform(Sounds sounds, Prescribed part) {
        var session = new Session(Timeline.of(List.of(part), false));
        began = now();
        var step = session.start(look());
        sounds.on(step.events());
        while (!(step.state() instanceof SessionState.Ended)) {
            var next = session.nextMoment(step.state()).orElseThrow().minus(now());
            LockSupport.parkNanos(Math.min(next.toNanos(), TimeUnit.MILLISECONDS.toNanos(500)));
            step = session.on(Input.LOOK, step.state(), look());
            var before = now();
            sounds.on(step.events());
            var call = now().minus(before);
            slowestCall = call.compareTo(slowestCall) > 0 ? call : slowestCall;
        }
        sounds.finish(seconds(4));
    }

    private void assertMoments(double... due) {
        var started = programs.started();
        for (var index = 0; index < due.length; index++) {
            var late = started.get(index)
                    .at()
                    .minus(Duration.between(Instant.EPOCH, ZERO))
                    .minus(began)
                    .minus(seconds(due[index]));
            assertThat(late.abs()).as(started.get(index).tone()).isLessThan(Duration.ofMillis(50));
        }
    }

    private static Look look() {
        return new Look(now(), Instant.now());
    }

    private static Duration now() {
        return Duration.between(ZERO, Instant.now());
    }

    private static void await(BooleanSupplier condition) {
        var end = now().plusSeconds(5);
        while (!condition.getAsBoolean() && now().compareTo(end) < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
