package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.log.lines.LogLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lines of the log say about its sessions, wherever they stand, each once, in the order in which it was said. */
final class Amendments {
    /** By the moment, whatever the clocks around the person showed. */
    private static final Comparator<Amendment> IN_ORDER =
            Comparator.comparing(Amendment::moment).thenComparing(Amendment::id);

    private final Map<String, Map<Amendment, LogEntry.Said>> bySession = new HashMap<>();

    /** Takes the line, if it is an amendment. */
    void take(LogLine line) {
        line.amendment()
                .ifPresent(amendment -> bySession
                        .computeIfAbsent(amendment.of(), session -> new TreeMap<>(IN_ORDER))
                        .putIfAbsent(
                                amendment,
                                new LogEntry.Said(amendment, line.raw().text())));
    }

    /** The session with what was said about it; empty when it was taken back. */
    Optional<LogEntry> amended(LogEntry entry) {
        var said = bySession.get(entry.record().id());
        return said == null ? Optional.of(entry) : entry.amended(said.values());
    }
}
