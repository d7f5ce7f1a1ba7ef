package decompress.sound.tones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import decompress.script.ToneName;
import decompress.sound.plan.TonePlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TonesTest {
    private static final int FULL = 100;
    private static final int FIVE_MILLIS = Tone.RATE / 200;

    @ParameterizedTest
    @CsvSource({
        "COUNTDOWN, 100", "START, 450", "HALFWAY, 250", "RELEASE, 500", "REST, 350", "OTHER_SIDE, 500",
        "NEXT, 320", "DOWN, 80", "PAUSE, 60", "UP, 80", "BREATHE_IN, 4000", "BREATHE_OUT, 6000",
        "WAITING, 200", "PAUSED, 240", "RESUMED, 240", "DONE, 640", "STOPPED, 600", "BREAK_DUE, 900"
    })
    void a_tone_lasts_so_many_milliseconds(ToneName tone, int millis) {
        assertThat(Tones.of(tone).samples(FULL)).hasSize(millis * 441 / 10);
    }

    @Test
    void what_follows_a_release_does_not_fall_into_its_tone() {
        assertThat(Tones.of(ToneName.RELEASE).length()).isLessThan(TonePlan.AFTER_RELEASE);
    }

    @ParameterizedTest
    @EnumSource(ToneName.class)
    void a_tone_rises_from_silence_and_falls_back_without_a_click(ToneName tone) {
        var samples = Tones.of(tone).samples(FULL);
        var peak = peak(samples, 0, samples.length);

        assertThat(peak(samples, 0, FIVE_MILLIS)).isLessThan(peak * 0.4);
        assertThat(peak(samples, samples.length - FIVE_MILLIS, samples.length)).isLessThan(peak * 0.1);
        for (var at = 1; at < samples.length; at++) {
            assertThat(Math.abs(samples[at] - samples[at - 1]))
                    .as("frame %d", at)
                    .isLessThan(6000);
        }
    }

    @ParameterizedTest
    @EnumSource(ToneName.class)
    void a_tone_is_moderate_and_is_never_clipped(ToneName tone) {
        var samples = Tones.of(tone).samples(FULL);

        assertThat(peak(samples, 0, samples.length)).isBetween(0.2 * Short.MAX_VALUE, 0.81 * Short.MAX_VALUE);
    }

    @Test
    void no_two_tones_are_alike() {
        var heard = new ArrayList<List<Long>>();
        for (var tone : ToneName.values()) {
            heard.add(pattern(Tones.of(tone).samples(FULL)));
        }
        assertThat(heard).doesNotHaveDuplicates();
    }

    @Test
    void a_release_falls_and_done_rises() {
        assertThat(pitches(ToneName.RELEASE)).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(pitches(ToneName.DONE)).isSorted();
        assertThat(pitches(ToneName.BREATHE_IN)).isSorted();
        assertThat(pitches(ToneName.BREATHE_OUT)).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void half_the_volume_is_much_softer_and_none_is_silence() {
        var full = Tones.of(ToneName.START).samples(FULL);
        var half = Tones.of(ToneName.START).samples(50);

        assertThat(peak(half, 0, half.length)).isCloseTo(peak(full, 0, full.length) / 8, within(2.0));
        assertThat(Tones.of(ToneName.START).samples(0)).containsOnly(0);
    }

    @Test
    void tones_at_the_same_time_are_added_up_and_stay_in_range() {
        var mix = new ToneMixer();
        mix.add(new short[] {20_000, 1, 2});
        mix.add(new short[] {20_000});

        assertThat(mix.next(4)).containsExactly(0xff, 0x7f, 1, 0, 2, 0, 0, 0);
        assertThat(mix.isOver()).isTrue();
    }

    private static double peak(short[] samples, int from, int to) {
        var peak = 0;
        for (var at = from; at < to; at++) {
            peak = Math.max(peak, Math.abs(samples[at]));
        }
        return peak;
    }

    /** The length in hundredths of a second, then the pitch at four places to the nearest 20 hertz. */
    private static List<Long> pattern(short[] samples) {
        var pattern = new ArrayList<Long>();
        pattern.add(Math.round(samples.length * 100.0 / Tone.RATE));
        for (var quarter = 0; quarter < 4; quarter++) {
            pattern.add(Math.round(pitch(samples, samples.length * quarter / 4, samples.length / 4) / 20));
        }
        return pattern;
    }

    private static List<Double> pitches(ToneName tone) {
        var samples = Tones.of(tone).samples(FULL);
        var pitches = new ArrayList<Double>();
        for (var part = 0; part < 3; part++) {
            pitches.add(pitch(samples, samples.length * part / 3, samples.length / 3));
        }
        return pitches;
    }

    private static double pitch(short[] samples, int from, int frames) {
        var rises = 0;
        for (var at = from + 1; at < from + frames; at++) {
            rises += samples[at - 1] < 0 && samples[at] >= 0 ? 1 : 0;
        }
        return (double) rises * Tone.RATE / frames;
    }
}
