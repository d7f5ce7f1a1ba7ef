package decompress.end;

import static decompress.support.Exercises.holds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.sound.SoundKind;
import decompress.sound.Sounds;
import decompress.support.TestPrograms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short sessions in real time where something is missing or broken. */
class SoundFallbackIT extends HeardSessions {
    @Test
    void without_anything_the_bell_rings_and_one_line_says_why() {
        try (var sounds = open(SoundKind.TONES)) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(troubles).singleElement().asString().contains("Only the terminal bell can be heard");
        assertThat(bells).hasSizeBetween(3, 4);
    }

    @Test
    void without_a_bell_the_session_is_silent_and_one_line_says_so() {
        try (var sounds = Sounds.open(choice(SoundKind.VOICE), environment(Optional.empty()))) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(troubles).singleElement().asString().contains("Nothing can be heard: no speech program");
    }

    @Test
    void a_player_that_fails_leaves_its_cue_to_the_next() throws Exception {
        programs.failing("pw-play").player("aplay");

        // A busy machine can find the failure so late that the tone is dropped.
        for (var attempt = 0; attempt < 4 && programs.started("aplay").size() < 3; attempt++) {
            programs.forget();
            try (var sounds = open(SoundKind.TONES)) {
                perform(sounds, holds(1, 1, 0));
            }
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
        assertNothingWaitedForSound();
    }

    @Test
    void a_voice_that_returns_at_once_has_said_nothing() {
        programs.program("spd-say", "exit 0").speaker("espeak-ng").player("paplay");

        try (var sounds = open(SoundKind.VOICE)) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(programs.started("spd-say")).hasSize(1);
        assertThat(programs.started("espeak-ng").stream().map(TestPrograms.Started::last))
                .contains("Done. Shake the arms loose.", "Move again within half an hour.");
    }
}
