package decompress.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Optional;

/** A log read from its end, as far as a reader wants; merged lines can be left out. */
final class LogEnd {
    /** Takes a line; {@code merged} when it stands among lines that a merge brought, which are in the order of start. */
    interface Visitor {
        Onward take(LogLine line, byte[] bytes, int from, int to, Place place);

        /** Takes what is wrong with a line. */
        void problem(long offset, String what);
    }

    /** Where a line stands. */
    record Place(long offset, boolean merged) {}

    /** How to go on after a line. */
    enum Onward {
        ON,
        BEFORE_THE_MERGE,
        NO_FURTHER
    }

    @SuppressWarnings("ArrayRecordComponent") // a window on a buffer, never compared
    private record Found(LogLine line, byte[] bytes, int from, int to) {}

    private record Merge(long from, LogLine.MergeEnd end) {}

    private final FileChannel file;
    private final LinesBackward lines;
    private final LineParser parser = new LineParser();
    private Optional<Merge> merge = Optional.empty();

    LogEnd(FileChannel file) throws IOException {
        this.file = file;
        this.lines = new LinesBackward(file, file.size());
    }

    void visit(Visitor visitor) throws IOException {
        var onward = Onward.ON;
        while (onward != Onward.NO_FURTHER) {
            if (onward == Onward.BEFORE_THE_MERGE && merge.isPresent()) {
                lines.jump(merge.get().from());
            }
            merge = merge.filter(block -> lines.offset() > block.from());
            var next = lines.previous();
            if (next.isEmpty()) {
                return;
            }
            onward = line(next.get(), visitor);
        }
    }

    private Onward line(RawLine raw, Visitor visitor) throws IOException {
        var found = new ArrayList<Found>(1);
        parser.parse(raw, (line, bytes, from, to) -> found.add(new Found(line, bytes, from, to)))
                .ifPresent(what -> visitor.problem(raw.offset(), what));
        var onward = Onward.ON;
        for (var i = found.size() - 1; i >= 0; i--) {
            var each = found.get(i);
            var offset = raw.offset() + each.from() - raw.from();
            var place = new Place(offset, merge.isPresent());
            if (each.line() instanceof LogLine.MergeEnd end) {
                begin(end, raw.offset());
            }
            var asked = visitor.take(each.line(), each.bytes(), each.from(), each.to(), place);
            onward = asked.compareTo(onward) > 0 ? asked : onward;
        }
        return onward;
    }

    /** A file that was edited by hand may have lost the place where the merged lines begin. */
    private void begin(LogLine.MergeEnd end, long offset) throws IOException {
        var from = offset - end.bytes();
        if (end.bytes() > 0 && from >= 0 && (from == 0 || newlineAt(from - 1))) {
            merge = Optional.of(new Merge(from, end));
        }
    }

    private boolean newlineAt(long offset) throws IOException {
        var one = ByteBuffer.allocate(1);
        LinesBackward.read(file, offset, one);
        return one.get(0) == '\n';
    }
}
