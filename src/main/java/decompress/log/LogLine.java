package decompress.log;

import decompress.session.SessionRecord;
import java.time.OffsetDateTime;

/** What one line of the log says. */
sealed interface LogLine {
    record Session(SessionRecord record) implements LogLine {}

    /** Takes the session {@code of} back. */
    record Retraction(String id, String of) implements LogLine {}

    /** Adds to the note of the session {@code of}. */
    record Note(String id, String of, String at, String text) implements LogLine {}

    /** The {@code bytes} before this line were merged in, over older lines of which the newest started then. */
    record MergeEnd(long bytes, OffsetDateTime newest) implements LogLine {}

    /** Something of a newer version. */
    record Unknown() implements LogLine {}
}
