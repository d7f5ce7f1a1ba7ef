package decompress.sound;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.ClockReading;
import decompress.session.Session;
import decompress.session.Timeline;
import decompress.support.TestPrograms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short sessions in real time, heard by scripts. */
class SoundsTest extends PerformedSessions {
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
        var late = new ClockReading(now().minusMillis(400), Instant.now());

        try (var sounds = Sounds.open(
                new SoundChoice(
                        SoundKind.TONES,
                        70,
                        false,
                        List.of(folder.resolve("hook").toString())),
                environment(Optional.empty()))) {
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
}
