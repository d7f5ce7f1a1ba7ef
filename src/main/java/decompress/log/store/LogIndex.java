package decompress.log.store;

import decompress.log.lines.LineTaker;
import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

/** What has to be known of a log before its sessions: what is said about them, and which ids may be there twice. */
final class LogIndex implements LineTaker {
    /** Hashes take so little room that a million of them do; ids of one hash are told apart later. */
    private final LongStream.Builder hashes = LongStream.builder();

    private final Amendments amendments = new Amendments();

    Amendments amendments() {
        return amendments;
    }

    /** Takes note of the id of a session, of which no more is needed. */
    boolean seen(String id) {
        hashes.add(hash(id));
        return true;
    }

    /** Of 32 bits two ids in a hundred thousand would have the same, and the log would be read once more for them. */
    static long hash(String id) {
        var hash = 0L;
        for (var i = 0; i < id.length(); i++) {
            hash = hash * 0x9E37_79B9_7F4A_7C15L + id.charAt(i);
        }
        return hash;
    }

    /** The hashes that were seen more than once; to be asked once. */
    Set<Long> repeated() {
        var sorted = hashes.build().sorted().toArray();
        var repeated = new HashSet<Long>();
        for (var i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                repeated.add(sorted[i]);
            }
        }
        return repeated;
    }

    @Override
    public void session(SessionRecord record, RawLine text) {
        seen(record.id());
    }

    @Override
    public void amendment(Amendment amendment, RawLine text) {
        amendments.take(amendment, text);
    }

    @Override
    public void breakFromSitting(BreakRecord record, RawLine text) {
        // It is about no session.
    }

    @Override
    public void mergeEnd(MergeEnd end, RawLine text) {
        // Only who reads from the end needs it.
    }
}
