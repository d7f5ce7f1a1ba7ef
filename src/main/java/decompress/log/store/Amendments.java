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
    /** By the ids that they amend, and by their own ids. */
    private final Map<String, Map<String, LogLine>> byTarget = new HashMap<>();

    /** Takes an amendment, and ignores other lines; of several that agree in both ids the earliest counts. */
    void take(LogLine line) {
        if (line.content() instanceof Amendment amendment) {
            byTarget.computeIfAbsent(amendment.of(), target -> new HashMap<>())
                    .merge(amendment.id(), line, (one, other) -> inOrder(one, other) <= 0 ? one : other);
        }
    }

    private static Amendment of(LogLine line) {
        return (Amendment) line.content();
    }

    /** Orders two amendments by instant, whatever the offset. */
    static int inOrder(LogLine one, LogLine other) {
        var moments = of(one).at().toInstant().compareTo(of(other).at().toInstant());
        var ids = moments != 0 ? moments : of(one).id().compareTo(of(other).id());
        return ids != 0 ? ids : one.raw().text().compareTo(other.raw().text());
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
        var all = new ArrayList<LogLine>();
        collect(id, new HashSet<>(), all);
        var latest = all.stream().map(line -> of(line).at().toInstant()).max(Comparator.naturalOrder());
        var texts = all.stream().map(line -> line.raw().text()).toList();
        return Optional.of(new LogEntry(amended(session.record()), session.raw(), texts, latest));
    }

    /** Collects the amendments of a session, and their amendments; in a damaged log they may form a circle. */
    private void collect(String target, Set<String> seen, List<LogLine> all) {
        if (seen.add(target)) {
            for (var line : about(target)) {
                all.add(line);
                collect(of(line).id(), seen, all);
            }
        }
    }

    private SessionRecord amended(SessionRecord record) {
        var pain = record.pain();
        // A text that grows: copying it for each of thousands of notes would take too long.
        var note = record.note().map(StringBuilder::new).orElse(null);
        for (var line : about(record.id())) {
            var amendment = of(line);
            if (amendment.isRetraction() || isRetracted(amendment.id())) {
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

    private List<LogLine> about(String target) {
        return byTarget.getOrDefault(target, Map.of()).values().stream()
                .sorted(Amendments::inOrder)
                .toList();
    }

    /** Returns whether a session, note or correction was undone; a retraction that was retracted does not count. */
    boolean isRetracted(String id) {
        return byTarget.containsKey(id) && retractions(id).anyMatch(retraction -> !isRedone(retraction.id()));
    }

    private boolean isRedone(String retraction) {
        return retractions(retraction).findAny().isPresent();
    }

    private Stream<Amendment> retractions(String target) {
        return byTarget.getOrDefault(target, Map.of()).values().stream()
                .map(Amendments::of)
                .filter(Amendment::isRetraction);
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
        return all().filter(line -> wanted.test(of(line)))
                .max(Amendments::inOrder)
                .map(Amendments::of);
    }

    /** Returns the amendment with this id. */
    Optional<Amendment> amendment(String id) {
        return all().map(Amendments::of)
                .filter(amendment -> amendment.id().equals(id))
                .findFirst();
    }

    private Stream<LogLine> all() {
        return byTarget.values().stream().flatMap(of -> of.values().stream());
    }
}
