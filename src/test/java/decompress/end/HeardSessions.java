package decompress.end;

import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.sound.SoundChoice;
import decompress.sound.SoundEnvironment;
import decompress.sound.SoundKind;
import decompress.sound.Sounds;
import decompress.support.TestPrograms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A room in which short sessions are performed in real time and heard by scripts. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(30)
abstract class HeardSessions {
    @TempDir
    Path folder;

    TestPrograms programs;
    final List<String> troubles = new ArrayList<>();
    final List<Duration> bells = new CopyOnWriteArrayList<>();
    private final List<Duration> calls = new ArrayList<>();

    @BeforeEach
    void place() {
        programs = new TestPrograms(folder);
    }

    @AfterEach
    void nothing_is_left_running() {
        await(() -> programs.running().isEmpty());
        assertThat(programs.running()).isEmpty();
    }

    Sounds onCue(String command) {
        return Sounds.open(
                new SoundChoice(SoundKind.OFF, 70, false, Optional.of(command)), environment(Optional.empty()));
    }

    Sounds open(SoundKind kind) {
        var sounds = Sounds.open(choice(kind), environment(Optional.of(() -> bells.add(now()))));
        sounds.prepare(seconds(3));
        return sounds;
    }

    static SoundChoice choice(SoundKind kind) {
        return new SoundChoice(kind, 70, false, Optional.empty());
    }

    SoundEnvironment environment(Optional<Runnable> bell) {
        var environment = new HashMap<>(Map.of(
                "PATH",
                programs.path(),
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString()));
        return new SoundEnvironment(environment, HeardSessions::now, bell);
    }

    /** Goes through a session in real time, as the loop does. */
    void perform(Sounds sounds, PlannedExercise part) {
        var session = new Session(Timeline.of(List.of(part), false));
        var step = session.start(look());
        sounds.on(step.events());
        while (!(step.state() instanceof SessionState.Ended)) {
            var next = session.nextMoment(step.state()).orElseThrow().minus(now());
            LockSupport.parkNanos(Math.min(next.toNanos(), TimeUnit.MILLISECONDS.toNanos(500)));
            step = session.on(Input.LOOK, step.state(), look());
            var before = now();
            sounds.on(step.events());
            calls.add(now().minus(before));
        }
        sounds.finish(seconds(4));
        sounds.close();
        troubles.addAll(sounds.troubles());
    }

    /** A busy machine can hold up one call; a call that waits for a player is held up every time. */
    void assertNothingWaitedForSound() {
        assertThat(calls.stream().sorted().toList().get(calls.size() / 2)).isLessThan(Duration.ofMillis(20));
    }

    static ClockReading look() {
        return new ClockReading(now(), Instant.now());
    }

    static Duration now() {
        return Duration.between(Instant.EPOCH, Instant.now());
    }

    static void await(BooleanSupplier condition) {
        var end = now().plusSeconds(5);
        while (!condition.getAsBoolean() && now().compareTo(end) < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
