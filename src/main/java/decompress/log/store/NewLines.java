package decompress.log.store;

import decompress.log.lines.LogLine;
import decompress.session.SessionRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What another log says, less what this log says already. */
final class NewLines {
    /** Where a session is in the other log. */
    record Place(long offset, int length, Instant started, RecordRank rank) {
        private static Place of(SessionRecord record, LogLine line) {
            var raw = line.raw();
            return new Place(
                    raw.offset(), raw.length(), record.started().toInstant(), RecordRank.of(record, raw.text()));
        }

        private Place orBetter(Place other) {
            return rank.compareTo(other.rank) >= 0 ? this : other;
        }
    }

    private record Said(String of, String line) {}

    private final Map<String, Place> sessions = new HashMap<>();
    private final Map<String, Said> amendments = new LinkedHashMap<>();
    private final Map<String, String> breaks = new LinkedHashMap<>();
    /** What was said here about a session before it came: who reads from the end finds it only behind the session. */
    private final Map<String, Said> repeated = new LinkedHashMap<>();

    /** Takes a line of the other log; where a merge ended speaks of lines in that file. */
    void take(LogLine line) {
        line.session().ifPresent(record -> sessions.merge(record.id(), Place.of(record, line), Place::orBetter));
        line.amendment().ifPresent(each -> amendments.put(each.id(), new Said(each.of(), text(line))));
        line.breakFromSitting().ifPresent(each -> breaks.put(each.id(), text(line)));
    }

    /** Takes a line of this log. */
    void takeOwn(LogLine line) {
        line.session()
                .filter(record -> has(record.id()))
                .filter(record -> RecordRank.of(record, text(line))
                                .compareTo(sessions.get(record.id()).rank())
                        >= 0)
                .ifPresent(record -> sessions.remove(record.id()));
        line.breakFromSitting().ifPresent(each -> breaks.remove(each.id()));
        line.amendment().ifPresent(each -> {
            amendments.remove(each.id());
            if (has(each.of())) {
                repeated.put(each.id(), new Said(each.of(), text(line)));
            }
        });
    }

    private static String text(LogLine line) {
        return line.raw().text();
    }

    boolean has(String session) {
        return sessions.containsKey(session);
    }

    /** The new sessions in the order of their start. */
    List<Place> sessions() {
        return sessions.values().stream()
                .sorted(Comparator.comparing(Place::started).thenComparing(Place::offset))
                .toList();
    }

    int amendments() {
        return amendments.size();
    }

    /** All that is new, or has to be said again, beside the sessions. */
    List<String> others() {
        var lines = new ArrayList<>(breaks.values());
        amendments.values().forEach(each -> lines.add(each.line()));
        repeated.values().stream().filter(each -> has(each.of())).forEach(each -> lines.add(each.line()));
        return lines;
    }
}
