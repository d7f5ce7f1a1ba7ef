package decompress.sound;

import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.List;

/** The sounds of a session; methods never throw, and do not block unless they say so. */
public interface Sounds extends AutoCloseable {
    /** Neither sound nor command. */
    Sounds NONE = events -> {};

    /** Begins to prepare sounds as chosen. */
    static Sounds open(SoundChoice choice, SoundEnvironment environment) {
        return choice.kind() == SoundKind.OFF && choice.onCue().isEmpty() ? NONE : new LiveSounds(choice, environment);
    }

    /** Makes heard what happened at one look; tones more than 300 ms late are dropped. */
    void on(List<SessionEvent> events);

    /** Mutes or unmutes at once, and returns whether it is muted now. */
    default boolean mute() {
        return false;
    }

    /** Tells softly, outside of a session, that it is time to move. */
    default void breakDue() {}

    /** Says sentences after the last words of a session, where there is a voice. */
    default void say(List<String> sentences) {}

    /** Whether a voice says what happens, so that nothing else needs to. */
    default boolean speaks() {
        return false;
    }

    /** What went wrong since this was asked last, in lines for the person. */
    default List<String> troubles() {
        return List.of();
    }

    /** Waits until the first tone can be heard, or this long; before a session begins. */
    default void prepare(Duration atMost) {}

    /** Waits until the last words are over, or this long; after a session has ended. */
    default void finish(Duration atMost) {}

    /** Ends everything that was started, at once. */
    @Override
    default void close() {}
}
