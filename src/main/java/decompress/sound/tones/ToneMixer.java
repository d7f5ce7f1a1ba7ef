package decompress.sound.tones;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/** Tones that sound at the same time, added up. */
public final class ToneMixer {
    /** One channel of 16 bits. */
    public static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);

    private static final class Voice {
        private final short[] samples;
        private int at;

        private Voice(short[] samples) {
            this.samples = samples;
        }

        private int next() {
            return at < samples.length ? samples[at++] : 0;
        }
    }

    private final List<Voice> voices = new ArrayList<>();

    public void add(short[] samples) {
        voices.add(new Voice(samples));
    }

    public boolean isOver() {
        return voices.isEmpty();
    }

    public void clear() {
        voices.clear();
    }

    /** The next so many frames as bytes; silence where nothing sounds. */
    public byte[] next(int frames) {
        var bytes = ByteBuffer.allocate(frames * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var frame = 0; frame < frames; frame++) {
            var sum = 0;
            for (var voice : voices) {
                sum += voice.next();
            }
            bytes.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum)));
        }
        voices.removeIf(voice -> voice.at >= voice.samples.length);
        return bytes.array();
    }
}
