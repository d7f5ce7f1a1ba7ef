package decompress.sound.tones;

import java.time.Duration;
import java.util.List;

/** Notes one after another, the sound of a cue. */
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

    /** Samples of 16 bits, as loud as asked. */
    short[] samples(Loudness loudness) {
        var samples = new short[notes.stream().mapToInt(Note::frames).sum()];
        var at = 0;
        for (var note : notes) {
            for (var sample : note.samples()) {
                samples[at++] = (short) Math.round(sample * loudness.factor() * Short.MAX_VALUE);
            }
        }
        return samples;
    }
}
