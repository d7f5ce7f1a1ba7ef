package decompress.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What later lines of the log say about its sessions: retractions, and notes in the order in which they were made. */
final class Amendments {
    private record Placed(long offset, LogLine line) {}

    private final Map<String, List<Placed>> bySession = new HashMap<>();

    /** Remembers the line if it amends a session. */
    void take(LogLine line, long offset) {
        if (line instanceof LogLine.Retraction retraction) {
            add(retraction.of(), new Placed(offset, line));
        } else if (line instanceof LogLine.Note note) {
            add(note.of(), new Placed(offset, line));
        }
    }

    private void add(String session, Placed placed) {
        bySession.computeIfAbsent(session, id -> new ArrayList<>(1)).add(placed);
    }

    boolean retracted(String session, long offset) {
        for (var line : after(session, offset)) {
            if (line instanceof LogLine.Retraction) {
                return true;
            }
        }
        return false;
    }

    /** The session of this place with the notes that follow it; empty when it was taken back. */
    Optional<LogEntry> amended(LogEntry entry, long offset) {
        var later = after(entry.record().id(), offset);
        if (later.isEmpty()) {
            return Optional.of(entry);
        }
        var notes = new TreeMap<String, String>();
        for (var line : later) {
            if (!(line instanceof LogLine.Note note)) {
                return Optional.empty();
            }
            notes.putIfAbsent(note.at() + " " + note.id(), note.text());
        }
        var result = entry;
        for (var text : notes.values()) {
            result = result.withNote(text);
        }
        return Optional.of(result);
    }

    private List<LogLine> after(String session, long offset) {
        var all = bySession.get(session);
        if (all == null) {
            return List.of();
        }
        var later = new ArrayList<LogLine>();
        for (var each : all) {
            if (each.offset() > offset) {
                later.add(each.line());
            }
        }
        return later;
    }
}
