package decompress.perform.ui;

/** The sound as the user interface knows it: it can be muted, and may speak. */
public interface MuteSwitch {
    void toggleMute();

    boolean isMuted();

    /** Whether a voice says what happens, so that nothing else needs to. */
    boolean speaks();
}
