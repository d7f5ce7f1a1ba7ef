package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.merged;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Side;
import decompress.log.running.RecoveredSessions;
import decompress.log.running.Snapshot;
import decompress.log.store.LogEntry;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several records with one id, every reader, merge and recovery picks the same one, in any order. */
class SeveralRecordsTest {
    private static final String ID = "01KANF3Q000000000000000000";
    private static final SessionRecord COMPLETED = record(Outcome.COMPLETED, 2);
    private static final SessionRecord STOPPED = record(Outcome.STOPPED, 3);
    private static final SessionRecord INTERRUPTED = record(Outcome.INTERRUPTED, 3);
    private static final SessionRecord SHORTER = record(Outcome.INTERRUPTED, 1);

    /** From the one that counts to the one that counts least. */
    private static final List<SessionRecord> IN_ORDER = List.of(COMPLETED, STOPPED, INTERRUPTED, SHORTER);

    @TempDir
    Path folder;

    private static SessionRecord record(Outcome outcome, int sets) {
        var like = stretch(ID, MORNING);
        var set = new SetRecord(Side.BOTH, Duration.ofSeconds(20), Optional.empty(), true);
        var exercise = new ExerciseRecord(
                "overhead-stretch",
                Optional.empty(),
                4,
                Optional.of(Duration.ofSeconds(20)),
                Optional.empty(),
                Duration.ofSeconds(10),
                Collections.nCopies(sets, set));
        return new SessionRecord(
                ID,
                MORNING,
                like.zone(),
                like.lasted(),
                outcome,
                Optional.empty(),
                true,
                Optional.empty(),
                like.pain(),
                Optional.empty(),
                List.of(exercise),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Test
    void reading_takes_the_completed_one_else_the_one_with_more_done() throws Exception {
        for (var first = 0; first < IN_ORDER.size(); first++) {
            var some = IN_ORDER.subList(first, IN_ORDER.size());
            for (var order : orders(some)) {
                var file = log(order);
                var expected = List.of(some.get(0));
                assertThat(all(file)).extracting(LogEntry::record).isEqualTo(expected);
                assertThat(new SessionLog(file).last(5, LATER).entries())
                        .extracting(LogEntry::record)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void merging_ends_at_the_same_one_in_every_order() throws Exception {
        for (var order : orders(IN_ORDER)) {
            var into = new SessionLog(Files.createTempDirectory(folder, "into").resolve("log"));
            for (var each : order) {
                into.merge(List.of(log(List.of(each))));
            }
            var merged = all(into.path());
            assertThat(merged).extracting(LogEntry::record).containsExactly(COMPLETED);
            var all = log(order);
            assertThat(into.merge(List.of(all))).isEqualTo(merged(all, 0, 0, false));
        }
    }

    @Test
    void recovering_adds_what_was_kept_only_if_it_has_more() throws Exception {
        for (var kept : IN_ORDER) {
            for (var logged : IN_ORDER) {
                var log = new SessionLog(log(List.of(logged)));
                try (var running = log.begin(ID)) {
                    running.save(new Snapshot(kept, Optional.empty()));
                }
                log.recover();
                var better = IN_ORDER.indexOf(kept) < IN_ORDER.indexOf(logged) ? kept : logged;
                assertThat(all(log.path())).extracting(LogEntry::record).containsExactly(better);
                assertThat(log.recover()).isEqualTo(RecoveredSessions.NOTHING);
            }
        }
    }

    @Test
    void a_live_session_whose_lock_was_swept_away_ends_as_itself() throws Exception {
        var log = new SessionLog(folder.resolve("log"));
        try (var running = log.begin(ID)) {
            running.save(new Snapshot(SHORTER, Optional.empty()));
            log.append(SHORTER);
            running.finish(new Snapshot(STOPPED, Optional.empty()));
        }
        assertThat(all(log.path())).extracting(LogEntry::record).containsExactly(STOPPED);
    }

    /** Sessions, notes and a retraction, split over five logs that come in any order: always the same is left. */
    @Test
    void notes_find_their_session_in_every_order_of_merging() throws Exception {
        var whole = new SessionLog(folder.resolve("whole"));
        for (var i = 0; i < 6; i++) {
            whole.append(stretch(MORNING.plusHours(i)));
        }
        whole.note("N1", stretch(MORNING).id(), "slept badly", MORNING.plusHours(7));
        whole.note("N2", stretch(MORNING).id(), "better", MORNING.plusHours(8));
        whole.note("N3", stretch(MORNING.plusHours(5)).id(), "in the office", MORNING.plusHours(8));
        whole.retract("R", stretch(MORNING.plusHours(1)).id(), MORNING.plusHours(9));
        var expected = whole.last(9, LATER).entries();
        var lines = Files.readAllLines(whole.path());
        var seed = 50L;
        var random = new Random(seed);
        for (var round = 0; round < 50; round++) {
            Collections.shuffle(lines, random);
            var into = new SessionLog(folder.resolve("into" + round));
            for (var part = 0; part < 5; part++) {
                var piece = folder.resolve("part" + round + part);
                Files.write(piece, lines.subList(part * 2, part * 2 + 2));
                into.merge(List.of(piece));
            }
            assertThat(into.last(9, LATER).entries())
                    .as("seed %d round %d", seed, round)
                    .extracting(LogEntry::record)
                    .isEqualTo(expected.stream().map(LogEntry::record).toList());
            assertThat(all(into.path()))
                    .as("seed %d round %d", seed, round)
                    .extracting(LogEntry::record)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(LogEntry::record).toList());
            assertThat(into.merge(List.of(whole.path()))).isEqualTo(merged(whole.path(), 0, 0, false));
        }
    }

    private Path log(List<SessionRecord> records) throws Exception {
        var log = new SessionLog(Files.createTempDirectory(folder, "log").resolve("log"));
        for (var each : records) {
            log.append(each);
        }
        return log.path();
    }

    private static <T> List<List<T>> orders(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<T>>();
        for (var first : all) {
            var rest = new ArrayList<>(all);
            rest.remove(first);
            for (var order : orders(rest)) {
                var next = new ArrayList<>(List.of(first));
                next.addAll(order);
                orders.add(next);
            }
        }
        return orders;
    }
}
