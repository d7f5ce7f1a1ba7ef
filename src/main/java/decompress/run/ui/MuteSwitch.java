package decompress.run.ui;

/** What a user interface knows of the sound: it can be muted, and may speak. */
public interface MuteSwitch {
    void toggleMute();

    boolean isMuted();

    /** Whether a voice says what happens, so that nothing else needs to. */
    boolean speaks();
}
