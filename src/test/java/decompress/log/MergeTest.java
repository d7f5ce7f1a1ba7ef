package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.merged;
import static decompress.log.Records.stretch;
import static decompress.support.Sessions.interrupted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    Path folder;

    @Test
    void logs_merge_in_any_order_and_as_often_as_one_likes() throws Exception {
        var laptop = folder.resolve("laptop");
        var desk = folder.resolve("desk");
        var phone = folder.resolve("phone");
        fill(laptop, 0);
        fill(desk, 1);
        fill(phone, 2);
        var undone = all(laptop).get(0).record();
        new SessionLog(phone).merge(List.of(laptop));
        new SessionLog(phone).retract("R", undone.id(), MORNING.plusDays(9));
        new SessionLog(phone).note("N", all(laptop).get(1).record().id(), "better", MORNING.plusDays(9));
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        merge(one, laptop, desk, phone, phone, laptop, one);
        merge(other, phone, desk, laptop);
        assertThat(sessions(one)).isEqualTo(sessions(other)).hasSize(29);
        assertThat(last(one)).isEqualTo(last(other));
    }

    private static void fill(Path file, int minutes) throws LogException {
        var log = new SessionLog(file);
        for (var i = 0; i < 10; i++) {
            log.append(stretch(MORNING.plusDays(i).plusMinutes(minutes)));
        }
    }

    private static void merge(Path into, Path... others) throws LogException {
        for (var other : others) {
            new SessionLog(into).merge(List.of(other));
        }
    }

    private static Set<String> sessions(Path file) throws LogException {
        return all(file).stream().map(entry -> entry.record().toString()).collect(Collectors.toSet());
    }

    private static List<String> last(Path file) throws LogException {
        return new SessionLog(file)
                .last(12, LATER).entries().stream()
                        .map(entry -> entry.record().toString())
                        .toList();
    }

    @Test
    void merged_log_is_sorted_with_every_session_once() throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        fill(one, 1);
        fill(other, 0);
        var log = new SessionLog(one);
        var first = stretch(MORNING.plusMinutes(1));
        log.note("N", first.id(), "stiff", MORNING.plusDays(20));
        log.append(interrupted(first));
        Files.writeString(one, "oops\n" + Files.readString(one));
        var before = Files.readString(one);

        assertThat(log.merge(List.of(other))).isEqualTo(merged(other, 10, 0, true));

        assertThat(Files.readAllLines(one))
                .hasSize(1 + 20 + 1)
                .startsWith("oops")
                .last()
                .asString()
                .contains("stiff");
        assertThat(all(one, new ArrayList<>()))
                .extracting(entry -> entry.record().started())
                .isSorted();
        assertThat(one.resolveSibling("one.bak")).hasContent(before);
    }

    @Test
    void amendment_with_an_earlier_time_stands_after_its_session() throws Exception {
        var one = new SessionLog(folder.resolve("one"));
        var other = new SessionLog(folder.resolve("other"));
        other.append(stretch(MORNING));
        other.note("N", stretch(MORNING).id(), "stiff", MORNING.minusDays(3));
        other.retract("R", "N", MORNING.minusDays(2));
        other.retract("R2", "R", MORNING.minusDays(5));
        for (var i = 1; i < 40; i++) {
            one.append(stretch(MORNING.minusHours(i)));
        }
        one.merge(List.of(other.path()));
        assertThat(Files.readAllLines(one.path()).subList(39, 43))
                .first()
                .asString()
                .contains("started");
        assertThat(last(one.path())).contains(stretch(MORNING).withNote("stiff").toString());
    }

    @Test
    void merge_keeps_a_link_and_the_permissions_of_the_log() throws Exception {
        var real = folder.resolve("real");
        fill(real, 0);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        var other = folder.resolve("other");
        fill(other, 1);

        new SessionLog(link).merge(List.of(other));

        assertThat(Files.readAllLines(real)).hasSize(20);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real.bak")).isRegularFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void merge_while_a_session_runs_is_refused() throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        fill(one, 0);
        fill(other, 1);
        var before = Files.readString(one);
        var log = new SessionLog(one);
        try (var running = log.begin("RUNNING")) {
            assertThat(running).isNotNull();
            assertThatThrownBy(() -> log.merge(List.of(other)))
                    .isInstanceOf(LogException.class)
                    .hasMessage("cannot write the session log: " + one
                            + ": a session is running\nTry again when the session has ended.");
        }
        assertThat(one).hasContent(before);
        assertThat(log.merge(List.of(other))).isEqualTo(merged(other, 10, 0, true));
    }

    /** As versions before wrote it. */
    @Test
    void log_with_blocks_of_an_earlier_merge_is_read() throws Exception {
        var one = folder.resolve("one");
        fill(one, 0);
        var old = folder.resolve("old");
        new SessionLog(old).append(stretch(MORNING.minusDays(90)));
        Files.writeString(one, Files.readString(old) + "{\"v\":1,\"merged\":1}\n", StandardOpenOption.APPEND);

        assertThat(new SessionLog(one).last(2, LATER).entries())
                .extracting(entry -> entry.record().started())
                .containsExactly(MORNING.plusDays(8), MORNING.plusDays(9));
        var problems = new ArrayList<LogProblem>();
        assertThat(all(one, problems)).hasSize(11);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_second_merge_brings_nothing() throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        fill(other, 0);
        assertThat(new SessionLog(one).merge(List.of(other))).isEqualTo(merged(other, 10, 0, false));
        var size = Files.size(one);
        assertThat(new SessionLog(one).merge(List.of(other))).isEqualTo(merged(other, 0, 0, false));
        assertThat(Files.size(one)).isEqualTo(size);
    }

    @Test
    void unreadable_lines_of_the_other_log_are_reported() throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        fill(other, 0);
        Files.writeString(other, "oops", StandardOpenOption.APPEND);
        assertThat(new SessionLog(one).merge(List.of(other)).added().get(0).problems())
                .containsExactly(new LogProblem(other, 11, "it is not JSON from column 1 on"));
    }

    @Test
    void a_log_that_is_not_there_cannot_be_merged() {
        var missing = folder.resolve("missing");
        assertThatThrownBy(() -> new SessionLog(folder.resolve("one")).merge(List.of(missing)))
                .isInstanceOf(LogException.class)
                .hasMessageContaining(missing + ": no such file or folder");
    }
}
