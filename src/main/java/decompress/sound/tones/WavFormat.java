package decompress.sound.tones;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Samples as a WAV file: one channel of 16 bits. */
public final class WavFormat {
    private static final int HEADER = 44;
    private static final int FORMAT_LENGTH = 16;
    private static final short PCM = 1;
    private static final short CHANNELS = 1;
    private static final short BYTES = 2;

    private WavFormat() {}

    public static byte[] of(short[] samples) {
        var data = samples.length * BYTES;
        var bytes = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
        tag(bytes, "RIFF").putInt(HEADER - 8 + data);
        tag(bytes, "WAVE");
        tag(bytes, "fmt ").putInt(FORMAT_LENGTH).putShort(PCM).putShort(CHANNELS);
        bytes.putInt(Tone.RATE).putInt(Tone.RATE * BYTES).putShort(BYTES).putShort((short) (BYTES * 8));
        tag(bytes, "data").putInt(data);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    private static ByteBuffer tag(ByteBuffer bytes, String name) {
        return bytes.put(name.getBytes(StandardCharsets.US_ASCII));
    }
}
