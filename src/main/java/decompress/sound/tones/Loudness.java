package decompress.sound.tones;

/** How loud, from 0 to 100; half of it sounds about half as loud. */
public record Loudness(int percent) {
    public Loudness {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a volume is between 0 and 100, not " + percent);
        }
    }

    /** What a sample is multiplied by: the ear needs about 10 dB for half as loud, which a cube comes close to. */
    double factor() {
        var part = percent / 100.0;
        return part * part * part;
    }
}
