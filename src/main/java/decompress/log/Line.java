package decompress.log;

import decompress.session.SessionRecord;
import java.time.OffsetDateTime;

/** What one line of the log says. */
sealed interface Line {
    record Session(SessionRecord record) implements Line {}

    /** Takes the session {@code of} back. */
    record Retraction(String id, String of) implements Line {}

    /** Adds to the note of the session {@code of}. */
    record Note(String id, String of, String at, String text) implements Line {}

    /** The {@code bytes} before this line were merged in, over older lines of which the newest started then. */
    record Merged(long bytes, OffsetDateTime newest) implements Line {}

    /** Something of a newer version. */
    record Unknown() implements Line {}
}
