package decompress.log.lines;

import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One of the things that a line says; nothing, where a newer version said it.
 *
 * @param raw the bytes that say it
 */
public record LogLine(RawLine raw, Optional<Object> said) {
    /** The {@code bytes} before this line were merged in, over older lines of which the newest started then. */
    public record MergeEnd(long bytes, OffsetDateTime newest) {}

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

    public Optional<MergeEnd> mergeEnd() {
        return as(MergeEnd.class);
    }

    /** What is wrong with the line. */
    public Optional<String> problem() {
        var problem = as(BadLine.class);
        return problem.isPresent() ? Optional.of(problem.get().what()) : Optional.empty();
    }

    private <T> Optional<T> as(Class<T> kind) {
        return said.isPresent() && kind.isInstance(said.get()) ? Optional.of(kind.cast(said.get())) : Optional.empty();
    }
}
