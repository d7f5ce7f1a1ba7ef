package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.log.lines.Amendment.Change;
import decompress.log.lines.LogLine;
import decompress.session.SessionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects the amendments of a log, in any order, and applies them to its sessions. */
final class Amendments {
    private record Entry(Amendment amendment, String line) {
        static Entry of(LogLine line) {
            return new Entry((Amendment) line.content(), line.raw().text());
        }

        String id() {
            return amendment.id();
        }
    }

    /** By the ids that they amend, and by their own ids. */
    private final Map<String, Map<String, Entry>> byTarget = new HashMap<>();

    /** Orders by instant, whatever the offset. */
    private static int inOrder(Entry one, Entry other) {
        var moments = one.amendment()
                .at()
                .toInstant()
                .compareTo(other.amendment().at().toInstant());
        var ids = moments != 0 ? moments : one.id().compareTo(other.id());
        return ids != 0 ? ids : one.line().compareTo(other.line());
    }

    /** Takes an amendment, and ignores other lines; of several that agree in both ids the earliest counts. */
    void take(LogLine line) {
        if (line.content() instanceof Amendment amendment) {
            byTarget.computeIfAbsent(amendment.of(), target -> new HashMap<>())
                    .merge(amendment.id(), Entry.of(line), (one, other) -> inOrder(one, other) <= 0 ? one : other);
        }
    }

    /** Returns whether one amendment counts in place of another one with the same ids. */
    static boolean isBefore(LogLine one, LogLine other) {
        return inOrder(Entry.of(one), Entry.of(other)) < 0;
    }

    /** Returns the session with its amendments; empty if it was retracted. */
    Optional<LogEntry> amended(LogEntry session) {
        var id = session.record().id();
        if (!byTarget.containsKey(id)) {
            return Optional.of(session);
        }
        if (isRetracted(id)) {
            return Optional.empty();
        }
        var all = new ArrayList<Entry>();
        collect(id, new HashSet<>(), all);
        var latest =
                all.stream().map(entry -> entry.amendment().at().toInstant()).max(Comparator.naturalOrder());
        var lines = all.stream().map(Entry::line).toList();
        return Optional.of(new LogEntry(amended(session.record()), session.raw(), lines, latest));
    }

    /** Collects the amendments of a session, and their amendments; in a damaged log they may form a circle. */
    private void collect(String target, Set<String> seen, List<Entry> all) {
        if (seen.add(target)) {
            for (var entry : about(target)) {
                all.add(entry);
                collect(entry.id(), seen, all);
            }
        }
    }

    private SessionRecord amended(SessionRecord record) {
        var pain = record.pain();
        // A text that grows: copying it for each of thousands of notes would take too long.
        var note = record.note().map(StringBuilder::new).orElse(null);
        for (var entry : about(record.id())) {
            var amendment = entry.amendment();
            if (amendment.isRetraction() || isRetracted(entry.id())) {
                continue;
            }
            if (amendment.change() == Change.NOTES) {
                note = (note == null ? new StringBuilder() : note.append('\n'))
                        .append(amendment.note().orElse(""));
            } else {
                pain = amendment.pain().or(pain);
                note = amendment.note().map(StringBuilder::new).orElse(note);
            }
        }
        var now = record.withPain(pain);
        return note == null ? now : now.withNote(note.toString());
    }

    private List<Entry> about(String target) {
        return byTarget.getOrDefault(target, Map.of()).values().stream()
                .sorted(Amendments::inOrder)
                .toList();
    }

    /** Returns whether a session, note or correction was undone; a retraction that was retracted does not count. */
    boolean isRetracted(String id) {
        return byTarget.containsKey(id)
                && about(id).stream().anyMatch(entry -> entry.amendment().isRetraction() && !isRedone(entry.id()));
    }

    private boolean isRedone(String retraction) {
        return about(retraction).stream().anyMatch(entry -> entry.amendment().isRetraction());
    }

    /** Returns the latest note or correction that counts, of a session that counts. */
    Optional<Amendment> latest() {
        return latest(each -> !each.isRetraction() && !isRetracted(each.id()) && !isRetracted(each.of()));
    }

    /** Returns the latest retraction that counts and does not retract another retraction. */
    Optional<Amendment> latestRetraction() {
        return latest(each -> each.isRetraction()
                && !isRedone(each.id())
                && amendment(each.of()).filter(Amendment::isRetraction).isEmpty());
    }

    private Optional<Amendment> latest(Predicate<Amendment> wanted) {
        return all().filter(entry -> wanted.test(entry.amendment()))
                .max(Amendments::inOrder)
                .map(Entry::amendment);
    }

    /** Returns the amendment with this id. */
    Optional<Amendment> amendment(String id) {
        return all().filter(entry -> entry.id().equals(id)).findFirst().map(Entry::amendment);
    }

    private Stream<Entry> all() {
        return byTarget.values().stream().flatMap(of -> of.values().stream());
    }
}
