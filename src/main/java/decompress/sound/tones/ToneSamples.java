package decompress.sound.tones;

import decompress.script.ToneName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The samples of every tone at one volume, each made once. */
public final class ToneSamples {
    private final int volume;
    private final Map<ToneName, short[]> made = new ConcurrentHashMap<>();

    public ToneSamples(int volume) {
        this.volume = volume;
    }

    int volume() {
        return volume;
    }

    public short[] of(ToneName tone) {
        return made.computeIfAbsent(tone, missing -> Tones.of(missing).samples(volume));
    }
}
