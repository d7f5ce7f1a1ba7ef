package decompress.end;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.holdsOnBothSides;
import static decompress.support.Exercises.leavingIn;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Side;
import decompress.session.ClockReading;
import decompress.session.Interval;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.Timeline;
import decompress.sound.SoundChoice;
import decompress.sound.SoundKind;
import decompress.sound.Sounds;
import decompress.support.TestPrograms;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short sessions in real time, heard by scripts. */
class HeardSessionIT extends HeardSessions {
    @Test
    void every_cue_is_played_once_and_nothing_waits_for_it() {
        programs.player("paplay");

        try (var sounds = open(SoundKind.TONES)) {
            perform(sounds, holds(2, 1, 1, 3));
        }

        assertThat(programs.started().stream().map(TestPrograms.Started::tone))
                .containsExactly("next", "countdown", "countdown", "start", "release", "start", "release", "done");
        assertThat(troubles).isEmpty();
        assertNothingWaitedForSound();
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
                        "Stand tall, lace your fingers",
                        "Lower the arms slowly",
                        "Done. Shake the arms loose.",
                        "Move again within half an hour.");
        assertThat(programs.started("paplay").stream().map(TestPrograms.Started::tone))
                .containsExactly("countdown", "countdown", "countdown", "start");
        assertThat(programs.started("OVERLAP")).isEmpty();
    }

    @Test
    void what_begins_after_a_tone_is_said_in_its_order() {
        programs.player("paplay").speaker("espeak-ng");

        try (var sounds = open(SoundKind.VOICE)) {
            perform(sounds, holds(2, 9, 0));
        }

        assertThat(programs.started("espeak-ng").stream().map(TestPrograms.Started::last))
                .startsWith("Push the palms to the ceiling", "Set 1 of 2", "Hold 9 seconds")
                .containsSubsequence(
                        "Push the palms to the ceiling", "Set 2 of 2", "Hold 9 seconds", "Done. Shake the arms loose.");
    }

    @Test
    void due_break_is_announced_by_tone_or_voice() {
        programs.player("paplay").speaker("espeak-ng");

        for (var kind : List.of(SoundKind.TONES, SoundKind.VOICE)) {
            try (var sounds = open(kind)) {
                sounds.breakDue();
                sounds.finish(seconds(4));
            }
        }

        assertThat(programs.started("paplay").stream().map(TestPrograms.Started::tone))
                .containsExactly("break-due");
        assertThat(programs.started("espeak-ng").stream().map(TestPrograms.Started::last))
                .containsExactly("Time to move.");
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
    void what_falls_into_a_mute_is_not_said_later_but_what_comes_after_it_is() {
        programs.player("paplay").speaker("espeak-ng");
        var wayOut = new Interval.ComingOut(0, leavingIn(4, holds(1, 1, 0)), Side.BOTH, seconds(4));

        try (var sounds = open(SoundKind.VOICE)) {
            sounds.mute();
            sounds.on(List.of(new SessionEvent.Began(wayOut, true, now())));
            sounds.mute();
            sounds.finish(seconds(8));
        }

        assertThat(programs.started("espeak-ng").stream().map(TestPrograms.Started::last))
                .containsExactly("Unlace your fingers.");
    }

    @Test
    void late_sounds_are_dropped() {
        programs.player("paplay").onCue("hook");
        var late = new ClockReading(now().minusMillis(400), Instant.now());

        try (var sounds = Sounds.open(
                new SoundChoice(
                        SoundKind.TONES,
                        70,
                        false,
                        Optional.of(folder.resolve("hook").toString())),
                environment(Optional.empty()))) {
            sounds.on(new Session(Timeline.of(List.of(holds(1, 1, 0)), false))
                    .start(late)
                    .events());
            sounds.finish(seconds(1));
        }

        assertThat(programs.started()).isEmpty();
    }

    @Test
    void on_cue_command_runs_at_every_cue() {
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
    void a_command_is_a_line_of_the_shell() throws Exception {
        var file = folder.resolve("cues");

        try (var sounds = onCue("echo $DECOMPRESS_CUE >> '" + file + "'")) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(Files.readAllLines(file)).containsExactly("start", "release", "done");
        assertThat(troubles).isEmpty();
    }

    @Test
    void on_cue_command_gets_the_side() throws Exception {
        var file = folder.resolve("cues");

        try (var sounds = onCue("echo $DECOMPRESS_CUE $DECOMPRESS_SIDE >> '" + file + "'")) {
            perform(sounds, holdsOnBothSides(1, 0));
        }

        assertThat(Files.readAllLines(file)).contains("start left", "start right");
        assertThat(troubles).isEmpty();
    }

    @Test
    void failed_on_cue_command_is_reported_once_at_the_end() {
        try (var sounds = onCue("no-such-command")) {
            perform(sounds, holds(1, 1, 0));
        }

        assertThat(troubles)
                .containsExactly(
                        "--on-cue: \"no-such-command\" failed at 3 of 3 cues. Its program must exist and exit with 0 within 10 seconds.");
    }

    @Test
    void a_broken_command_does_not_silence_the_voice() {
        programs.speaker("espeak-ng").player("paplay");

        try (var sounds = Sounds.open(
                new SoundChoice(SoundKind.VOICE, 70, false, Optional.of("no-such-command")),
                environment(Optional.empty()))) {
            sounds.prepare(seconds(3));
            perform(sounds, holds(1, 1, 0));
            assertThat(sounds.speaks()).isTrue();
        }
    }
}
