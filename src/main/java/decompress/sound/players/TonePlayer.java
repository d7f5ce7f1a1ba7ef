package decompress.sound.players;

import decompress.sound.cue.TimedCue;

/** Something that makes a cue heard without words; used by the worker alone. */
public interface TonePlayer extends AutoCloseable {
    /** What a player can do. */
    enum Means {
        TONES,
        BELL,
        SILENCE
    }

    /** Nothing is heard. */
    TonePlayer SILENCE = new TonePlayer() {
        @Override
        public void play(TimedCue moment) {}

        @Override
        public Means means() {
            return Means.SILENCE;
        }
    };

    /** Begins to play and returns at once. */
    void play(TimedCue moment);

    Means means();

    /** Stops what sounds now. */
    default void hush() {}

    default boolean isIdle() {
        return true;
    }

    @Override
    default void close() {}
}
