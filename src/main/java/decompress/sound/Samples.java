package decompress.sound;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The samples of every tone at one loudness, each made once. */
final class Samples {
    private final Loudness loudness;
    private final Map<Cue, short[]> made = new ConcurrentHashMap<>();

    Samples(Loudness loudness) {
        this.loudness = loudness;
    }

    Loudness loudness() {
        return loudness;
    }

    short[] of(Cue cue) {
        return made.computeIfAbsent(cue, each -> Tones.of(each).samples(loudness));
    }
}
