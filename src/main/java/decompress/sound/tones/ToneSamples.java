package decompress.sound.tones;

import decompress.sound.cue.Cue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The samples of every tone at one loudness, each made once. */
public final class ToneSamples {
    private final Loudness loudness;
    private final Map<Cue, short[]> made = new ConcurrentHashMap<>();

    public ToneSamples(Loudness loudness) {
        this.loudness = loudness;
    }

    Loudness loudness() {
        return loudness;
    }

    public short[] of(Cue cue) {
        return made.computeIfAbsent(cue, each -> Tones.of(each).samples(loudness));
    }
}
