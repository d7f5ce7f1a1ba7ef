package decompress.sound.tones;

import java.time.Duration;
import java.util.List;

/** Notes one after another, the sound of a tone. */
public record Tone(List<Note> notes) {
    /** Frames a second. */
    public static final int RATE = 44_100;

    public Tone {
        notes = List.copyOf(notes);
    }

    static Tone of(Note... notes) {
        return new Tone(List.of(notes));
    }

    public Duration length() {
        return notes.stream().map(Note::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Samples of 16 bits, as loud as a volume from 0 to 100: half of it sounds about half as loud. */
    short[] samples(int volume) {
        // The ear needs about 10 dB for half as loud, which a cube comes close to.
        var factor = Math.pow(volume / 100.0, 3);
        var samples = new short[notes.stream().mapToInt(Note::frames).sum()];
        var at = 0;
        for (var note : notes) {
            for (var sample : note.samples()) {
                samples[at++] = (short) Math.round(sample * factor * Short.MAX_VALUE);
            }
        }
        return samples;
    }
}
