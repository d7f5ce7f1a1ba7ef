package decompress.log.lines;

import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.util.Optional;

/**
 * One of the things that a line says; nothing, where a newer version said it.
 *
 * @param raw the bytes that say it
 */
public record LogLine(RawLine raw, Optional<Object> said) {
    /** Ends lines that an earlier version merged in, which stand in no order with those before them. */
    record MergeEnd() {}

    private record BadLine(String what) {}

    static LogLine problem(RawLine raw, String what) {
        return new LogLine(raw, Optional.of(new BadLine(what)));
    }

    public Optional<SessionRecord> session() {
        return as(SessionRecord.class);
    }

    public Optional<Amendment> amendment() {
        return as(Amendment.class);
    }

    public Optional<BreakRecord> breakFromSitting() {
        return as(BreakRecord.class);
    }

    /** Whether lines before this one may be in any order. */
    public boolean isMergeEnd() {
        return as(MergeEnd.class).isPresent();
    }

    /** The problem of the line. */
    public Optional<String> problem() {
        return as(BadLine.class).map(BadLine::what);
    }

    private <T> Optional<T> as(Class<T> kind) {
        return said.isPresent() && kind.isInstance(said.get()) ? Optional.of(kind.cast(said.get())) : Optional.empty();
    }
}
