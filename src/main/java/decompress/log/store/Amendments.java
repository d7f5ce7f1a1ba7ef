package decompress.log.store;

import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.RawLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lines of the log say about its sessions, wherever they stand, each once, in the order in which it was said. */
final class Amendments {
    private record Said(Amendment amendment, String line) {}

    private final Map<String, Map<String, Said>> bySession = new HashMap<>();

    void take(Amendment amendment, RawLine line) {
        bySession
                .computeIfAbsent(amendment.of(), session -> new TreeMap<>())
                .putIfAbsent(amendment.at() + " " + amendment.id(), new Said(amendment, line.text()));
    }

    /** The session with what was said about it; empty when it was taken back. */
    Optional<LogEntry> amended(LogEntry entry) {
        var said = bySession.get(entry.record().id());
        if (said == null) {
            return Optional.of(entry);
        }
        var now = Optional.of(entry.record());
        for (var each : said.values()) {
            now = now.flatMap(each.amendment()::amend);
        }
        return now.map(record ->
                entry.amended(record, said.values().stream().map(Said::line).toList()));
    }
}
