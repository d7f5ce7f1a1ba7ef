package decompress.sound.players;

import decompress.sound.plan.TimedTone;
import java.util.List;

/** Something that makes a tone heard without words; used by the worker alone. */
public interface TonePlayer extends AutoCloseable {
    /** The abilities of a player. */
    enum Means {
        TONES,
        BELL,
        SILENCE
    }

    /** The reports of a player, from any thread. */
    interface Reports {
        void works();

        /** Nothing more can be played; these tones were not. */
        void failed(List<TimedTone> unplayed);
    }

    /** Nothing is heard. */
    TonePlayer SILENCE = new TonePlayer() {
        @Override
        public void play(TimedTone moment) {}

        @Override
        public Means means() {
            return Means.SILENCE;
        }
    };

    /** Gets ready and returns at once; whether it works is reported. */
    default void open(Reports reports) {
        reports.works();
    }

    /** Begins to play and returns at once. */
    void play(TimedTone moment);

    Means means();

    /** Stops what sounds now. */
    default void hush() {}

    default boolean isIdle() {
        return true;
    }

    @Override
    default void close() {}
}
