package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.log.lines.LogLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lines of the log say about its sessions, wherever they stand, each once, in the order in which it was said. */
final class Amendments {
    private final Map<String, Map<Amendment, LogEntry.Said>> bySession = new HashMap<>();

    /** Takes the line, if it is an amendment. */
    void take(LogLine line) {
        if (line.amendment().isPresent()) {
            var amendment = line.amendment().get();
            bySession
                    .computeIfAbsent(amendment.of(), session -> new TreeMap<>(Amendments::inOrder))
                    .putIfAbsent(
                            amendment, new LogEntry.Said(amendment, line.raw().text()));
        }
    }

    /** By the moment, whatever the clocks around the person showed; every command pays for comparators put together. */
    private static int inOrder(Amendment one, Amendment other) {
        var moments = one.moment().compareTo(other.moment());
        return moments != 0 ? moments : one.id().compareTo(other.id());
    }

    /** The session with what was said about it; empty when it was taken back. */
    Optional<LogEntry> amended(LogEntry entry) {
        var said = bySession.get(entry.record().id());
        return said == null ? Optional.of(entry) : entry.amended(said.values());
    }
}
