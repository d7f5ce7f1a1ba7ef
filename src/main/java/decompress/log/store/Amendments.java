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

/** What is said about sessions, wherever it stands, and what a session is with it. */
final class Amendments {
    private record Said(Amendment amendment, String line) {
        static Said of(LogLine line) {
            return new Said((Amendment) line.content(), line.raw().text());
        }

        String id() {
            return amendment.id();
        }
    }

    /** By what they are about, and by their own ids. */
    private final Map<String, Map<String, Said>> byTarget = new HashMap<>();

    /** By the moment, whatever the clocks around the person showed. */
    private static int inOrder(Said one, Said other) {
        var moments = one.amendment()
                .at()
                .toInstant()
                .compareTo(other.amendment().at().toInstant());
        var ids = moments != 0 ? moments : one.id().compareTo(other.id());
        return ids != 0 ? ids : one.line().compareTo(other.line());
    }

    /** Takes the line, if it is an amendment; of several with one id about one thing the earliest counts. */
    void take(LogLine line) {
        if (line.content() instanceof Amendment amendment) {
            byTarget.computeIfAbsent(amendment.of(), target -> new HashMap<>())
                    .merge(amendment.id(), Said.of(line), (one, other) -> inOrder(one, other) <= 0 ? one : other);
        }
    }

    /** Whether one amendment counts in place of another one with the same id. */
    static boolean isBefore(LogLine one, LogLine other) {
        return inOrder(Said.of(one), Said.of(other)) < 0;
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
        var all = new ArrayList<Said>();
        collect(id, new HashSet<>(), all);
        var latest = all.stream().map(said -> said.amendment().at().toInstant()).max(Comparator.naturalOrder());
        var lines = all.stream().map(Said::line).toList();
        return Optional.of(new LogEntry(amended(entry.record()), entry.raw(), lines, latest));
    }

    /** The amendments of the session, and their amendments; in a damaged log they may form a circle. */
    private void collect(String target, Set<String> seen, List<Said> all) {
        if (seen.add(target)) {
            for (var said : said(target)) {
                all.add(said);
                collect(said.id(), seen, all);
            }
        }
    }

    private SessionRecord amended(SessionRecord record) {
        var pain = record.pain();
        // One text that grows: copied for each note, thousands of them would take for ever.
        var note = record.note().map(StringBuilder::new).orElse(null);
        for (var said : said(record.id())) {
            var amendment = said.amendment();
            if (amendment.isRetraction() || isRetracted(said.id())) {
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

    private List<Said> said(String target) {
        return byTarget.getOrDefault(target, Map.of()).values().stream()
                .sorted(Amendments::inOrder)
                .toList();
    }

    /** Whether a session, a note or a correction was undone: a retraction that was itself retracted does not count. */
    boolean isRetracted(String id) {
        return byTarget.containsKey(id)
                && said(id).stream().anyMatch(said -> said.amendment().isRetraction() && !isRedone(said.id()));
    }

    private boolean isRedone(String retraction) {
        return said(retraction).stream().anyMatch(said -> said.amendment().isRetraction());
    }

    /** The latest note or correction that counts, of a session that counts. */
    Optional<Amendment> latest() {
        return latest(each -> !each.isRetraction() && !isRetracted(each.id()) && !isRetracted(each.of()));
    }

    /** The latest retraction that counts, and is none of another retraction. */
    Optional<Amendment> latestRetraction() {
        return latest(each -> each.isRetraction()
                && !isRedone(each.id())
                && amendment(each.of()).filter(Amendment::isRetraction).isEmpty());
    }

    private Optional<Amendment> latest(Predicate<Amendment> wanted) {
        return all().filter(said -> wanted.test(said.amendment()))
                .max(Amendments::inOrder)
                .map(Said::amendment);
    }

    /** The amendment with this id. */
    Optional<Amendment> amendment(String id) {
        return all().filter(said -> said.id().equals(id)).findFirst().map(Said::amendment);
    }

    private Stream<Said> all() {
        return byTarget.values().stream().flatMap(of -> of.values().stream());
    }
}
