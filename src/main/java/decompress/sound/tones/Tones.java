package decompress.sound.tones;

import decompress.script.ToneName;
import decompress.session.Mark;
import java.time.Duration;

/** How each tone sounds: none like another, so that each is known without counting. */
public final class Tones {
    private static final double FULL = 0.8;
    private static final double SOFT = 0.5;
    private static final double FAINT = 0.25;

    private Tones() {}

    public static Tone of(ToneName tone) {
        return switch (tone) {
            case COUNTDOWN -> Tone.of(Note.of(880, 100, FULL));
            case START -> Tone.of(Note.of(1320, 450, FULL));
            case HALFWAY -> Tone.of(Note.of(740, 250, SOFT));
            case RELEASE -> Tone.of(glide(880, 440, 500, FULL));
            case REST -> Tone.of(Note.of(330, 350, SOFT));
            case OTHER_SIDE -> Tone.of(Note.of(587, 150, FULL), Note.silence(150), Note.of(988, 200, FULL));
            case NEXT -> Tone.of(Note.of(523, 120, SOFT), Note.silence(80), Note.of(523, 120, SOFT));
            case DOWN -> Tone.of(Note.of(440, 80, SOFT));
            case PAUSE -> Tone.of(Note.of(523, 60, SOFT));
            case UP -> Tone.of(Note.of(659, 80, SOFT));
            case BREATHE_IN -> Tone.of(glide(220, 330, (int) Mark.BREATH_IN.toMillis(), FAINT));
            case BREATHE_OUT -> Tone.of(glide(330, 220, (int) Mark.BREATH_OUT.toMillis(), FAINT));
            case WAITING -> Tone.of(Note.of(349, 200, FAINT));
            case PAUSED -> Tone.of(Note.of(494, 100, SOFT), Note.of(392, 140, SOFT));
            case RESUMED -> Tone.of(Note.of(392, 100, SOFT), Note.of(494, 140, SOFT));
            case DONE -> Tone.of(Note.of(523, 160, FULL), Note.of(659, 160, FULL), Note.of(784, 320, FULL));
            case BREAK_DUE -> Tone.of(Note.of(392, 350, FAINT), Note.silence(100), Note.of(494, 450, FAINT));
            case STOPPED -> Tone.of(Note.of(294, 220, FULL), Note.silence(60), Note.of(220, 320, FULL));
        };
    }

    private static Note glide(double from, double to, int millis, double level) {
        return new Note(from, to, Duration.ofMillis(millis), level);
    }
}
