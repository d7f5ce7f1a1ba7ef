package decompress.log.store;

import decompress.log.lines.BackwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LineTaker;
import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/** A log read from its end, as far as a visitor wants; merged lines can be left out. */
public final class BackwardReader {
    /** Takes lines, the last one first. */
    interface Visitor {
        /** Takes a session; {@code merged} when a merge brought it, among others in the order of start. */
        Onward session(SessionRecord record, RawLine text, boolean merged);

        void amendment(Amendment amendment, RawLine text);

        /** Takes a break; the answer counts like that of a session. */
        Onward breakFromSitting(BreakRecord record, boolean merged);

        void mergeEnd(MergeEnd end);

        /** Takes what is wrong with the line that begins here. */
        void problem(long offset, String what);
    }

    /** How to go on after a session. */
    enum Onward {
        ON,
        BEFORE_THE_MERGE,
        NO_FURTHER
    }

    private interface Step {
        Onward take() throws IOException;
    }

    private final FileChannel file;
    private final BackwardLines lines;
    private final LineReader reader = new LineReader();
    private final Visitor visitor;
    /** Where the merged lines begin among which the reader is. */
    private OptionalLong merge = OptionalLong.empty();

    public BackwardReader(FileChannel file, Visitor visitor) throws IOException {
        this.file = file;
        this.lines = new BackwardLines(file, file.size());
        this.visitor = visitor;
    }

    public void read() throws IOException {
        var onward = Onward.ON;
        while (onward != Onward.NO_FURTHER) {
            if (onward == Onward.BEFORE_THE_MERGE && merge.isPresent()) {
                lines.jump(merge.getAsLong());
            }
            if (merge.isPresent() && lines.offset() <= merge.getAsLong()) {
                merge = OptionalLong.empty();
            }
            var line = lines.previous();
            if (line.isEmpty()) {
                return;
            }
            onward = take(line.get());
        }
    }

    /** A line that is not good as a whole may have several records in it, of which the last comes first, too. */
    private Onward take(RawLine line) throws IOException {
        var found = new Steps();
        reader.read(line, found).ifPresent(what -> visitor.problem(line.offset(), what));
        var onward = Onward.ON;
        for (var step : found.steps) {
            var asked = step.take();
            onward = asked.compareTo(onward) > 0 ? asked : onward;
        }
        return onward;
    }

    private final class Steps implements LineTaker {
        private final Deque<Step> steps = new ArrayDeque<>(1);

        @Override
        public void session(SessionRecord record, RawLine text) {
            steps.push(() -> visitor.session(record, text, merge.isPresent()));
        }

        @Override
        public void amendment(Amendment amendment, RawLine text) {
            steps.push(() -> {
                visitor.amendment(amendment, text);
                return Onward.ON;
            });
        }

        @Override
        public void breakFromSitting(BreakRecord record, RawLine text) {
            steps.push(() -> visitor.breakFromSitting(record, merge.isPresent()));
        }

        @Override
        public void mergeEnd(MergeEnd end, RawLine text) {
            steps.push(() -> {
                begin(text.offset() - end.bytes(), end.bytes());
                visitor.mergeEnd(end);
                return Onward.ON;
            });
        }
    }

    /** A file that was edited by hand may have lost the place where the merged lines begin. */
    private void begin(long from, long length) throws IOException {
        if (length > 0 && from >= 0 && (from == 0 || newlineAt(from - 1))) {
            merge = OptionalLong.of(from);
        }
    }

    private boolean newlineAt(long offset) throws IOException {
        var one = ByteBuffer.allocate(1);
        BackwardLines.read(file, offset, one);
        return one.get(0) == '\n';
    }
}
