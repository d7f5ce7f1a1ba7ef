package decompress.sound.tones;

import java.time.Duration;

/**
 * A sine that may glide.
 *
 * @param from its pitch at the beginning in hertz; 0 is silence
 * @param to its pitch at the end in hertz
 * @param level its loudest sample, between 0 and 1
 */
record Note(double from, double to, Duration length, double level) {
    /** A softer attack than a click, a release that does not crack. */
    private static final double ATTACK = 0.015;

    private static final double RELEASE = 0.04;

    static Note of(double pitch, int millis, double level) {
        return new Note(pitch, pitch, Duration.ofMillis(millis), level);
    }

    static Note silence(int millis) {
        return of(0, millis, 0);
    }

    int frames() {
        return (int) (length.toMillis() * Tone.RATE / 1000);
    }

    double[] samples() {
        var samples = new double[frames()];
        var phase = 0.0;
        for (var frame = 0; frame < samples.length; frame++) {
            samples[frame] = level * envelope(frame) * Math.sin(phase);
            phase += 2 * Math.PI * (from + (to - from) * frame / samples.length) / Tone.RATE;
        }
        return samples;
    }

    /** Rises and falls along a cosine; a long note breathes over a fifth of its length. */
    private double envelope(int frame) {
        var seconds = length.toMillis() / 1000.0;
        var slow = seconds >= 2 ? seconds / 5 : 0;
        var at = (double) frame / Tone.RATE;
        return slope(at / Math.max(ATTACK, slow)) * slope((seconds - at) / Math.max(RELEASE, slow));
    }

    private static double slope(double part) {
        return part >= 1 ? 1 : (1 - Math.cos(Math.PI * part)) / 2;
    }
}
