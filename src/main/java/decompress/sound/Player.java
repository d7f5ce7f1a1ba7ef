package decompress.sound;

/** Something that makes a cue heard without words; used by the worker alone. */
interface Player extends AutoCloseable {
    /** What a player can do. */
    enum Means {
        TONES,
        BELL,
        SILENCE
    }

    /** Nothing is heard. */
    Player SILENCE = new Player() {
        @Override
        public void play(Moment moment) {}

        @Override
        public Means means() {
            return Means.SILENCE;
        }
    };

    /** Begins to play and returns at once. */
    void play(Moment moment);

    Means means();

    /** Stops what sounds now. */
    default void hush() {}

    default boolean isIdle() {
        return true;
    }

    @Override
    default void close() {}
}
