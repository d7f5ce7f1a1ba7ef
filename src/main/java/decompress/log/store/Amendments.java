package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.log.lines.Amendment.Change;
import decompress.log.lines.LogLine;
import decompress.session.SessionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What lines of the log say about its sessions, wherever they stand, each once, in the order in which it was said. */
final class Amendments {
    private final Map<String, Map<Amendment, LogEntry.Said>> byTarget = new HashMap<>();

    /** Takes the line, if it is an amendment. */
    void take(LogLine line) {
        if (line.amendment().isPresent()) {
            var amendment = line.amendment().get();
            byTarget.computeIfAbsent(amendment.of(), target -> new TreeMap<>(Amendments::inOrder))
                    .putIfAbsent(
                            amendment, new LogEntry.Said(amendment, line.raw().text()));
        }
    }

    /** By the moment, whatever the clocks around the person showed; every command pays for comparators put together. */
    private static int inOrder(Amendment one, Amendment other) {
        var moments = one.moment().compareTo(other.moment());
        return moments != 0 ? moments : one.id().compareTo(other.id());
    }

    /** The session with what was said about it; empty when it was retracted. */
    Optional<LogEntry> amended(LogEntry entry) {
        var id = entry.record().id();
        if (!byTarget.containsKey(id)) {
            return Optional.of(entry);
        }
        if (isRetracted(id)) {
            return Optional.empty();
        }
        var all = new ArrayList<LogEntry.Said>();
        collect(id, new HashSet<>(), all);
        return Optional.of(entry.amended(counting(id), all));
    }

    /** The amendments of the session, and their amendments; in a damaged log they may form a circle. */
    private void collect(String target, Set<String> seen, List<LogEntry.Said> all) {
        if (seen.add(target)) {
            for (var said : said(target)) {
                all.add(said);
                collect(said.amendment().id(), seen, all);
            }
        }
    }

    private Collection<LogEntry.Said> said(String target) {
        return byTarget.getOrDefault(target, Map.of()).values();
    }

    /** The notes and corrections that count. */
    private List<Amendment> counting(String session) {
        return said(session).stream()
                .map(LogEntry.Said::amendment)
                .filter(each -> each.change() != Change.RETRACTS && !isRetracted(each.id()))
                .toList();
    }

    /** Whether a session, a note or a correction was undone: a retraction that was itself retracted does not count. */
    private boolean isRetracted(String id) {
        for (var said : said(id)) {
            if (isRetraction(said) && !isRedone(said.amendment().id())) {
                return true;
            }
        }
        return false;
    }

    private boolean isRedone(String retraction) {
        return said(retraction).stream().anyMatch(Amendments::isRetraction);
    }

    private static boolean isRetraction(LogEntry.Said said) {
        return said.amendment().change() == Change.RETRACTS;
    }

    /** The latest note or correction that counts, of a session that counts. */
    Optional<Amendment> latest() {
        return newest(byTarget.values().stream()
                .flatMap(of -> of.keySet().stream())
                .filter(each -> each.change() != Change.RETRACTS)
                .filter(each -> !isRetracted(each.id()) && !isRetracted(each.of()))
                .toList());
    }

    /** The latest retraction that counts. */
    Optional<Amendment> latestRetraction() {
        return newest(byTarget.values().stream()
                .flatMap(of -> of.keySet().stream())
                .filter(each -> each.change() == Change.RETRACTS && !isRedone(each.id()))
                .filter(each -> !isOfARetraction(each))
                .toList());
    }

    private boolean isOfARetraction(Amendment retraction) {
        return amendment(retraction.of())
                .filter(of -> of.change() == Change.RETRACTS)
                .isPresent();
    }

    /** The amendment with this id. */
    Optional<Amendment> amendment(String id) {
        return byTarget.values().stream()
                .flatMap(of -> of.keySet().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Optional<Amendment> newest(List<Amendment> amendments) {
        return amendments.stream().max(Amendments::inOrder);
    }

    /** Whether a session counts that was found. */
    boolean counts(SessionRecord record) {
        return !isRetracted(record.id());
    }
}
