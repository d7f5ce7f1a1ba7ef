package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.ids;
import static decompress.log.Records.stopped;
import static decompress.log.Records.stretch;
import static decompress.support.Sessions.interrupted;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.lines.LineBinder;
import decompress.log.store.LogEntry;
import decompress.log.store.LogProblem;
import decompress.log.store.RecentSessions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastTest {
    @TempDir
    Path folder;

    /** Sessions that overlap, retractions, notes, merges of logs that share lines: from the end as from the beginning. */
    @Test
    void the_newest_are_the_same_as_when_everything_is_read() throws Exception {
        var seed = 71L;
        var random = new Random(seed);
        for (var round = 0; round < 20; round++) {
            var logs = List.of(folder.resolve(round + "a"), folder.resolve(round + "b"));
            var time = MORNING;
            for (var step = 0; step < 60; step++) {
                time = time.plusMinutes(random.nextInt(600));
                var here = logs.get(random.nextInt(2));
                step(random, new SessionLog(here), here == logs.get(0) ? logs.get(1) : logs.get(0), time);
            }
            for (var file : logs) {
                assertLast(file, 1 + random.nextInt(70), "seed " + seed + " round " + round);
            }
        }
    }

    private static void step(Random random, SessionLog log, Path other, java.time.OffsetDateTime time)
            throws Exception {
        var some = log.last(5, LATER).entries();
        switch (random.nextInt(12)) {
            case 0 -> {
                if (!some.isEmpty()) {
                    log.retract(
                            Records.id(time),
                            some.get(random.nextInt(some.size())).record().id(),
                            time);
                }
            }
            case 1 -> {
                if (!some.isEmpty()) {
                    log.note(
                            Records.id(time),
                            some.get(random.nextInt(some.size())).record().id(),
                            "n",
                            time);
                }
            }
            case 2 -> {
                if (Files.exists(other)) {
                    log.merge(List.of(other));
                }
            }
            case 3 -> log.append(interrupted(stretch(time.minusMinutes(random.nextInt(600)))));
            default -> log.append(stretch(time.minusMinutes(random.nextInt(60))));
        }
    }

    private static void assertLast(Path file, int count, String what) throws Exception {
        if (!Files.exists(file)) {
            return;
        }
        var all = new ArrayList<>(Records.all(file));
        all.sort(Comparator.comparing(
                        (LogEntry entry) -> entry.record().started().toInstant())
                .thenComparing(entry -> entry.record().id()));
        var expected = all.subList(Math.max(0, all.size() - count), all.size());
        assertThat(new SessionLog(file).last(count, LATER).entries())
                .as(what)
                .extracting(LogEntry::record)
                .isEqualTo(expected.stream().map(LogEntry::record).toList());
    }

    @Test
    void a_long_log_is_not_read_to_its_beginning() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var text = new StringBuilder("this line is bad and far away\n");
        for (var i = 0; i < 2000; i++) {
            text.append(LineBinder.line(stretch(MORNING.plusHours(i)))).append('\n');
        }
        Files.writeString(file, text);
        var recent = new SessionLog(file).last(20, LATER);
        assertThat(recent.entries()).hasSize(20);
        assertThat(recent.problems()).isEmpty();
    }

    @Test
    void older_sessions_that_a_merge_brings_hide_none_that_is_newer() throws Exception {
        var log = new SessionLog(folder.resolve("a"));
        var other = folder.resolve("b");
        log.append(stretch(MORNING));
        log.append(stretch(MORNING.plusDays(1)));
        var text = new StringBuilder();
        for (var i = 0; i < 5000; i++) {
            text.append(LineBinder.line(stretch(MORNING.minusHours(6000 - i)))).append('\n');
        }
        Files.writeString(other, text);
        assertThat(log.merge(List.of(other))).isEqualTo(Records.merged(other, 5000, 0, true));
        assertThat(Files.readAllLines(log.path())).hasSize(5002);
        assertThat(started(log.last(2, LATER))).containsExactly(MORNING, MORNING.plusDays(1));
        log.append(stretch(MORNING.plusDays(2)));
        assertThat(started(log.last(4, LATER)))
                .containsExactly(MORNING.minusHours(1001), MORNING, MORNING.plusDays(1), MORNING.plusDays(2));
        assertThat(log.lastMoved(LATER))
                .contains(MORNING.plusDays(2).toInstant().plusMillis(112_400));
    }

    private static List<OffsetDateTime> started(RecentSessions recent) {
        return recent.entries().stream().map(entry -> entry.record().started()).toList();
    }

    @Test
    void the_line_of_a_problem_is_counted_from_the_beginning() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var log = new SessionLog(file);
        for (var i = 0; i < 300; i++) {
            log.append(stopped(Records.id(MORNING), MORNING.plusHours(i)));
        }
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(295, "oops");
        Files.write(file, lines, StandardCharsets.UTF_8);
        assertThat(log.last(10, LATER).problems())
                .containsExactly(new LogProblem(file, 296, "it is not JSON from column 1 on"));
    }

    @Test
    void a_session_that_was_found_dead_does_not_hide_an_older_line() throws Exception {
        var log = new SessionLog(folder.resolve("sessions.jsonl"));
        var longer = stretch(MORNING);
        var shorter = stretch(MORNING.plusMinutes(10));
        log.append(shorter);
        log.append(interrupted(stretch(MORNING.minusDays(40))));
        log.append(longer);
        assertThat(ids(log.last(1, LATER).entries())).containsExactly(shorter.id());
    }

    @Test
    void a_session_dated_in_the_future_hides_none_that_came_later() throws Exception {
        var log = new SessionLog(folder.resolve("sessions.jsonl"));
        var future = stretch(MORNING.plusYears(4));
        var now = MORNING.plusDays(2).toInstant();
        log.append(stretch(MORNING));
        log.append(future);
        assertThat(ids(log.last(1, now).entries())).containsExactly(future.id());
        log.append(stretch(MORNING.plusDays(1)));
        log.append(stretch(MORNING.plusDays(1).plusHours(1)));
        assertThat(log.last(4, now).entries())
                .extracting(entry -> entry.record().started())
                .containsExactly(
                        MORNING,
                        future.started(),
                        MORNING.plusDays(1),
                        MORNING.plusDays(1).plusHours(1));
        assertThat(ids(log.last(1, now).entries())).doesNotContain(future.id());
    }
}
