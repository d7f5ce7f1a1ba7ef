package decompress.sound;

import static decompress.support.Exercises.holds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.SessionHarness;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The terminal bell at moments of a session, without real waiting. */
@Timeout(60)
class MuteTest {
    private final Semaphore rings = new Semaphore(0);
    private final AtomicReference<Duration> now = new AtomicReference<>(Duration.ZERO);
    private final SoundEnvironment environment =
            new SoundEnvironment(Map.of(), now::get, Optional.of((Runnable) rings::release));

    @Test
    void nothing_is_heard_from_mute_to_the_end_and_again_when_it_is_undone() throws Exception {
        var looks = SessionHarness.unattended(holds(3, 5, 4)).toTheEnd();
        try (var sounds = Sounds.open(new SoundChoice(SoundKind.BELL, 50, false, Optional.empty()), environment)) {
            sounds.prepare(Duration.ofSeconds(30));
            sounds.on(looks.get(0));
            assertThat(rings.tryAcquire(30, TimeUnit.SECONDS)).as("the start").isTrue();

            assertThat(sounds.mute()).isTrue();
            for (var look : looks.subList(1, looks.size())) {
                now.set(look.get(0).at());
                sounds.on(look);
                sounds.finish(Duration.ofSeconds(30));
            }
            assertThat(rings.availablePermits())
                    .as("what is heard of %d moments", looks.size())
                    .isZero();

            assertThat(sounds.mute()).isFalse();
            sounds.breakDue();
            assertThat(rings.tryAcquire(30, TimeUnit.SECONDS))
                    .as("the next one")
                    .isTrue();
        }
    }
}
