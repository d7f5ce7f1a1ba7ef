package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.log.store.MergeResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        new SessionLog(phone).merge(laptop);
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
            new SessionLog(into).merge(other);
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
    void a_second_merge_brings_nothing() throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        fill(other, 0);
        assertThat(new SessionLog(one).merge(other)).isEqualTo(new MergeResult(10, 0, List.of()));
        var size = Files.size(one);
        assertThat(new SessionLog(one).merge(other)).isEqualTo(new MergeResult(0, 0, List.of()));
        assertThat(Files.size(one)).isEqualTo(size);
    }

    @Test
    void what_cannot_be_read_of_the_other_log_is_reported() throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        fill(other, 0);
        Files.writeString(other, "oops", StandardOpenOption.APPEND);
        assertThat(new SessionLog(one).merge(other).problems())
                .containsExactly(new LogProblem(other, 11, "it is not JSON from column 1 on"));
    }

    @Test
    void a_log_that_is_not_there_cannot_be_merged() {
        var missing = folder.resolve("missing");
        assertThatThrownBy(() -> new SessionLog(folder.resolve("one")).merge(missing))
                .isInstanceOf(LogException.class)
                .hasMessageContaining(missing + ": no such file or folder");
    }
}
