package decompress.log.store;

import decompress.log.lines.LineTaker;
import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some lines of another log, less what this log has already. */
final class MergeBatch implements LineTaker {
    /** Where a session is in the other log. */
    record Place(long offset, int length, Instant started, RecordRank rank) {}

    private record Said(String of, String line) {}

    private final Map<String, Place> sessions = new HashMap<>();
    private final Map<String, Said> amendments = new LinkedHashMap<>();
    private final Map<String, String> breaks = new LinkedHashMap<>();
    /** What was said here about a session before it came: who reads from the end finds it only behind the session. */
    private final Map<String, Said> repeated = new LinkedHashMap<>();

    @Override
    public void session(SessionRecord record, RawLine text) {
        sessions.merge(
                record.id(),
                new Place(
                        text.offset(), text.length(), record.started().toInstant(), RecordRank.of(record, text.text())),
                (was, now) -> was.rank().compareTo(now.rank()) >= 0 ? was : now);
    }

    @Override
    public void amendment(Amendment amendment, RawLine text) {
        amendments.put(amendment.id(), new Said(amendment.of(), text.text()));
    }

    @Override
    public void breakFromSitting(BreakRecord record, RawLine text) {
        breaks.put(record.id(), text.text());
    }

    @Override
    public void mergeEnd(MergeEnd end, RawLine text) {
        // It speaks of places in the other file.
    }

    boolean has(String session) {
        return sessions.containsKey(session);
    }

    /** Takes the lines of this log. */
    LineTaker here() {
        return new LineTaker() {
            @Override
            public void session(SessionRecord record, RawLine text) {
                var brought = sessions.get(record.id());
                if (brought != null && RecordRank.of(record, text.text()).compareTo(brought.rank()) >= 0) {
                    sessions.remove(record.id());
                }
            }

            @Override
            public void amendment(Amendment amendment, RawLine text) {
                amendments.remove(amendment.id());
                if (has(amendment.of())) {
                    repeated.put(amendment.id(), new Said(amendment.of(), text.text()));
                }
            }

            @Override
            public void breakFromSitting(BreakRecord record, RawLine text) {
                breaks.remove(record.id());
            }

            @Override
            public void mergeEnd(MergeEnd end, RawLine text) {
                // An older merge says nothing about this one.
            }
        };
    }

    /** The new sessions in the order of their start. */
    List<Place> newSessions() {
        return sessions.values().stream()
                .sorted(Comparator.comparing(Place::started).thenComparing(Place::offset))
                .toList();
    }

    int newAmendments() {
        return amendments.size();
    }

    /** All that is new, or has to be said again, beside the sessions. */
    List<String> otherLines() {
        var lines = new ArrayList<>(breaks.values());
        amendments.values().forEach(each -> lines.add(each.line()));
        repeated.values().stream().filter(each -> has(each.of())).forEach(each -> lines.add(each.line()));
        return lines;
    }
}
