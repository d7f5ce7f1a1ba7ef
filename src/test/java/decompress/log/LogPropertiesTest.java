package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.stretch;
import static decompress.support.Sessions.interrupted;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.lines.Amendment;
import decompress.log.lines.Amendment.Change;
import decompress.log.lines.LineBinder;
import decompress.log.store.LogEntry;
import decompress.log.store.LogProblem;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several machines wrote comes to one result, whichever of their logs are merged, in whatever order. */
class LogPropertiesTest {
    private static final int ROUNDS = 25;

    @TempDir
    Path folder;

    /** Lines, and what they come to, reckoned in the plainest way. */
    private static final class History {
        private final Random random;
        private final List<String> lines = new ArrayList<>();
        private final List<String> breaks = new ArrayList<>();
        private final Map<String, SessionRecord> sessions = new TreeMap<>();
        private int ids;

        History(Random random) {
            this.random = random;
            for (var session = 0; session < 5; session++) {
                var record = stretch(MORNING.plusHours(session));
                sessions.put(record.id(), record);
                lines.add(LineBinder.line(record));
                if (random.nextInt(3) == 0) {
                    // It was found cut off by another machine, or a backup was read.
                    lines.add(LineBinder.line(interrupted(record)));
                }
            }
            var known = List.copyOf(sessions.keySet());
            for (var minute = 1; minute <= 14; minute++) {
                say(known.get(random.nextInt(known.size())), minute);
            }
        }

        /** Something is said of a session, in the order of the minutes, wherever the person is meanwhile. */
        private void say(String of, int minute) {
            var at = MORNING.plusDays(1)
                    .plusMinutes(minute)
                    .withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(24) - 12));
            var id = "A%02d".formatted(99 - ids++);
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    var text = "note " + minute;
                    lines.add(amendment(Change.NOTES, id, of, at, Pain.UNKNOWN, Optional.of(text)));
                    change(
                            of,
                            was -> was.withNote(
                                    was.note().map(first -> first + "\n" + text).orElse(text)));
                }
                case 2, 3 -> {
                    var pain = new Pain(Optional.of(minute % 11), Optional.empty());
                    var text = Optional.of("put right " + minute).filter(ignored -> random.nextBoolean());
                    lines.add(amendment(Change.EDITS, id, of, at, pain, text));
                    change(of, was -> {
                        var now =
                                was.withPain(new Pain(pain.before(), was.pain().after()));
                        return text.map(now::withNote).orElse(now);
                    });
                }
                case 4 -> {
                    lines.add(LineBinder.line(new BreakRecord(
                            id, at, "Europe/Berlin", BreakKind.values()[minute % 3], Duration.ofMinutes(minute))));
                    breaks.add(id);
                }
                default -> strangely(id, of, at);
            }
        }

        private static String amendment(
                Change change, String id, String of, OffsetDateTime at, Pain pain, Optional<String> note) {
            return LineBinder.line(new Amendment(change, id, of, at, pain, note));
        }

        /** What changes nothing: it is about no session, or about a line that is none. */
        private void strangely(String id, String of, OffsetDateTime at) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    lines.add(amendment(Change.RETRACTS, id, of, at, Pain.UNKNOWN, Optional.empty()));
                    sessions.remove(of);
                }
                case 1 -> lines.add(amendment(Change.RETRACTS, id, "01NOTHING", at, Pain.UNKNOWN, Optional.empty()));
                case 2 -> lines.add(amendment(Change.NOTES, id, id, at, Pain.UNKNOWN, Optional.of("about itself")));
                default -> lines.add(amendment(Change.EDITS, id, "01NOBODY", at, Pain.UNKNOWN, Optional.of("lost")));
            }
        }

        private void change(String of, UnaryOperator<SessionRecord> change) {
            sessions.computeIfPresent(of, (id, was) -> change.apply(was));
        }

        List<SessionRecord> inOrder() {
            return sessions.values().stream()
                    .sorted(Comparator.comparing(SessionRecord::started))
                    .toList();
        }

        /** Each line in one of the files at least. */
        List<Path> spreadOver(Path folder) throws Exception {
            var files = new ArrayList<Path>();
            Collections.shuffle(lines, random);
            for (var machine = 0; machine < 4; machine++) {
                var from = machine;
                var some = new ArrayList<String>();
                for (var line = 0; line < lines.size(); line++) {
                    if (line % 4 == from || random.nextInt(4) == 0) {
                        some.add(lines.get(line));
                    }
                }
                files.add(Files.write(folder.resolve("machine" + machine), some));
            }
            return files;
        }
    }

    @Test
    void every_order_of_merging_comes_to_what_was_said() throws Exception {
        for (var seed = 1L; seed <= ROUNDS; seed++) {
            var random = new Random(seed);
            var history = new History(random);
            var files = history.spreadOver(Files.createDirectory(folder.resolve("round" + seed)));
            for (var order = 0; order < 3; order++) {
                Collections.shuffle(files, random);
                var log = new SessionLog(folder.resolve("round" + seed).resolve("merged" + order));
                for (var file : files) {
                    log.merge(List.of(file));
                    log.merge(List.of(files.get(random.nextInt(files.size()))));
                }
                assertHolds(log, history, "seed %d, order %d".formatted(seed, order));
                var size = Files.size(log.path());
                for (var file : files) {
                    assertThat(log.merge(List.of(file)))
                            .as("seed %d, again", seed)
                            .isEqualTo(Records.merged(file, 0, 0, false));
                }
                assertThat(log.path()).as("seed %d, again", seed).hasSize(size);
            }
        }
    }

    @Test
    void merge_by_way_of_another_computer_gives_the_same_log() throws Exception {
        for (var seed = 1L; seed <= ROUNDS; seed++) {
            var random = new Random(seed);
            var history = new History(random);
            var files = history.spreadOver(Files.createDirectory(folder.resolve("round" + seed)));
            for (var hop = 0; hop < 30; hop++) {
                new SessionLog(files.get(random.nextInt(4))).merge(List.of(files.get(random.nextInt(4))));
            }
            for (var file : files) {
                var log = new SessionLog(file.resolveSibling(file.getFileName() + " whole"));
                for (var each : files) {
                    log.merge(List.of(each));
                }
                assertHolds(log, history, "seed " + seed);
            }
        }
    }

    private static void assertHolds(SessionLog log, History history, String what) throws Exception {
        assertThat(all(log.path()))
                .as(what)
                .extracting(LogEntry::record)
                .containsExactlyInAnyOrderElementsOf(history.inOrder());
        assertThat(log.last(9, LATER).entries())
                .as(what)
                .extracting(LogEntry::record)
                .isEqualTo(history.inOrder());
        assertThat(log.breaks(MORNING.toInstant(), LATER))
                .as(what)
                .extracting(BreakRecord::id)
                .containsExactlyInAnyOrderElementsOf(history.breaks);
    }

    @Test
    void every_beginning_of_a_log_is_a_log() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var records = List.of(stretch(MORNING), stretch(MORNING.plusHours(1)), stretch(MORNING.plusHours(2)));
        var whole = new StringBuilder();
        for (var record : records) {
            whole.append(LineBinder.line(record)).append('\n');
        }
        var lengths = new ArrayList<Integer>();
        for (var at = whole.indexOf("\n"); at >= 0; at = whole.indexOf("\n", at + 1)) {
            lengths.add(at);
        }
        for (var cut = 0; cut <= whole.length(); cut++) {
            var end = cut;
            var kept = (int) lengths.stream().filter(length -> length <= end).count();
            Files.writeString(file, whole.substring(0, cut));
            var log = new SessionLog(file);
            assertThat(all(file, new ArrayList<>()))
                    .as("cut at %d", cut)
                    .extracting(LogEntry::record)
                    .isEqualTo(records.subList(0, kept));
            assertThat(log.last(9, LATER).entries())
                    .as("cut at %d", cut)
                    .extracting(LogEntry::record)
                    .isEqualTo(records.subList(0, kept));
            if (cut % 7 == 0) {
                log.append(stretch(MORNING.plusHours(9)));
                assertThat(all(file, new ArrayList<>()))
                        .as("appended at %d", cut)
                        .hasSize(kept + 1);
            }
        }
    }

    @Test
    void a_log_of_the_future_is_read_as_far_as_it_is_understood() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var known = LineBinder.line(stretch(MORNING));
        var newer = LineBinder.line(stretch(MORNING.plusHours(1)))
                .replace("{\"v\":1,", "{\"v\":2,\"mood\":{\"x\":[1]},")
                .replace("\"attended\"", "\"posture\":\"upright\",\"attended\"");
        var event = "{\"v\":3,\"id\":\"F\",\"hums\":\"a tune\"}";
        Files.write(file, List.of(known, newer, event, "{\"v\":9}", known.replace("\"v\":1", "\"v\":1,\"w\":null")));
        var log = new SessionLog(file);

        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems))
                .extracting(LogEntry::record)
                .containsExactlyInAnyOrder(stretch(MORNING), stretch(MORNING.plusHours(1)));
        assertThat(problems).isEmpty();
        assertThat(log.last(1, LATER).entries().get(0).lines()).containsExactly(newer);
        var merged = new SessionLog(folder.resolve("merged"));
        merged.merge(List.of(file));
        assertThat(Files.readAllLines(merged.path()))
                .as("nothing of it is left out")
                .contains(newer, event);
        merged.merge(List.of(file));
        assertThat(Files.readAllLines(merged.path()))
                .as("and all of it is there once")
                .containsOnlyOnce(event);
    }
}
