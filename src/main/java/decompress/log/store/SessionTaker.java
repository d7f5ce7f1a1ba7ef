package decompress.log.store;

import decompress.log.lines.LineTaker;
import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;

/** Takes sessions and passes over all else. */
interface SessionTaker extends LineTaker {
    void take(LogEntry entry, long offset);

    @Override
    default void session(SessionRecord record, RawLine text) {
        take(LogEntry.of(record, text), text.offset());
    }

    @Override
    default void amendment(Amendment amendment, RawLine text) {
        // Passed over.
    }

    @Override
    default void breakFromSitting(BreakRecord record, RawLine text) {
        // Passed over.
    }

    @Override
    default void mergeEnd(MergeEnd end, RawLine text) {
        // Passed over.
    }
}
