package decompress.log.store;

import decompress.log.lines.BackwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import decompress.log.lines.LogLine.MergeEnd;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A log read from its end, as far as is wanted; what a merge brought can be left out. */
public final class BackwardReader {
    private static final long NOWHERE = -1;

    private final FileChannel file;
    private final BackwardLines lines;
    /** Of a line that is not good as a whole there may be several records, of which the last comes first, too. */
    private final Deque<LogLine> records = new ArrayDeque<>(1);
    /** Where the merged lines begin among which the reader is. */
    private long merge = NOWHERE;

    public BackwardReader(FileChannel file) throws IOException {
        this.file = file;
        this.lines = new BackwardLines(file, file.size());
    }

    /** What the log says before what was read last; empty at its beginning. */
    public Optional<LogLine> previous() throws IOException {
        while (records.isEmpty()) {
            if (lines.offset() <= merge) {
                merge = NOWHERE;
            }
            var line = lines.previous();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            LineReader.read(line.get()).forEach(records::push);
        }
        var record = records.pop();
        var end = record.mergeEnd();
        if (end.isPresent()) {
            begin(record.raw().offset() - end.get().bytes(), end.get());
        }
        return Optional.of(record);
    }

    /** Whether a merge brought what was read last, among others in the order of start. */
    public boolean isMerged() {
        return merge != NOWHERE;
    }

    /** Goes on before all that the merge brought. */
    public void leaveMerge() throws IOException {
        records.clear();
        lines.jump(merge);
    }

    /** A file that was edited by hand may have lost the place where the merged lines begin. */
    private void begin(long from, MergeEnd end) throws IOException {
        if (end.bytes() > 0 && from >= 0 && (from == 0 || newlineAt(from - 1))) {
            merge = from;
        }
    }

    private boolean newlineAt(long offset) throws IOException {
        var one = ByteBuffer.allocate(1);
        BackwardLines.read(file, offset, one);
        return one.get(0) == '\n';
    }
}
