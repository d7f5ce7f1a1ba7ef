package decompress.log.lines;

import decompress.session.BreakRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What one line of the log says. */
public sealed interface LogLine {
    void to(LineTaker taker, RawLine text);

    record Session(SessionRecord record) implements LogLine {
        @Override
        public void to(LineTaker taker, RawLine text) {
            taker.session(record, text);
        }
    }

    /** A line of its own {@code id} that says something about the session {@code of}. */
    sealed interface Amendment extends LogLine {
        String id();

        String of();

        /** When it was made, as text: it only puts amendments in order. */
        String at();

        /** Whether the session is taken back. */
        default boolean takesBack() {
            return false;
        }

        /** The session as it is now; empty when it was taken back. */
        Optional<SessionRecord> amend(SessionRecord record);

        @Override
        default void to(LineTaker taker, RawLine text) {
            taker.amendment(this, text);
        }
    }

    /** Takes the session back. */
    record Retraction(String id, String of, String at) implements Amendment {
        @Override
        public boolean takesBack() {
            return true;
        }

        @Override
        public Optional<SessionRecord> amend(SessionRecord record) {
            return Optional.empty();
        }
    }

    /** Adds to the note of the session. */
    record Note(String id, String of, String at, String text) implements Amendment {
        @Override
        public Optional<SessionRecord> amend(SessionRecord record) {
            return Optional.of(
                    record.withNote(record.note().map(was -> was + "\n" + text).orElse(text)));
        }
    }

    /** Puts right what was said of the session; what is empty stays as it was. */
    record Correction(String id, String of, String at, Pain pain, Optional<String> note) implements Amendment {
        @Override
        public Optional<SessionRecord> amend(SessionRecord record) {
            var was = record.pain();
            var now = record.withPain(
                    new Pain(pain.before().or(was::before), pain.after().or(was::after)));
            return Optional.of(note.map(now::withNote).orElse(now));
        }
    }

    record Break(BreakRecord record) implements LogLine {
        @Override
        public void to(LineTaker taker, RawLine text) {
            taker.breakFromSitting(record, text);
        }
    }

    /** The {@code bytes} before this line were merged in, over older lines of which the newest started then. */
    record MergeEnd(long bytes, OffsetDateTime newest) implements LogLine {
        @Override
        public void to(LineTaker taker, RawLine text) {
            taker.mergeEnd(this, text);
        }
    }

    /** Something of a newer version. */
    record Unknown() implements LogLine {
        @Override
        public void to(LineTaker taker, RawLine text) {
            // There is nothing that could be done with it.
        }
    }
}
