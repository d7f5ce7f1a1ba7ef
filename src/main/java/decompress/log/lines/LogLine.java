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
    /** So many lines before this one were merged in, and stand in no order with those before them. */
    record MergeEnd(int lines) {}

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

    /** How many lines before this one a merge brought, where this one ends a merge; else 0. */
    public int merged() {
        return as(MergeEnd.class).map(MergeEnd::lines).orElse(0);
    }

    /** What is wrong with the line. */
    public Optional<String> problem() {
        return as(BadLine.class).map(BadLine::what);
    }

    private <T> Optional<T> as(Class<T> kind) {
        return said.isPresent() && kind.isInstance(said.get()) ? Optional.of(kind.cast(said.get())) : Optional.empty();
    }
}
