package decompress.log.lines;

import decompress.session.BreakRecord;
import decompress.session.SessionRecord;

/** Takes what lines say, with the bytes that say it. */
public interface LineTaker {
    void session(SessionRecord record, RawLine text);

    void amendment(LogLine.Amendment amendment, RawLine text);

    void breakFromSitting(BreakRecord record, RawLine text);

    void mergeEnd(LogLine.MergeEnd end, RawLine text);
}
