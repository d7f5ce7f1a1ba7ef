package decompress.sound;

/** How a session is heard. */
public enum SoundKind {
    TONES,
    VOICE,
    BELL,
    OFF
}
