package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.merged;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.lines.LineBinder;
import decompress.log.store.LogEntry;
import decompress.log.store.RecentReader;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import decompress.session.Pain;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Later corrections, and the breaks among sessions. */
class AmendedSessionsTest {
    private static final String ID = stretch(MORNING).id();

    @TempDir
    Path folder;

    private SessionLog log;

    @BeforeEach
    void a_log() {
        log = new SessionLog(folder.resolve("log"));
    }

    private static BreakRecord breakAt(String id, OffsetDateTime at) {
        return new BreakRecord(id, at, "Europe/Berlin", BreakKind.MOVED, Duration.ofMinutes(30));
    }

    @Test
    void correction_replaces_only_the_given_fields() throws Exception {
        log.append(stretch(MORNING));
        log.note("N", ID, "slept badly", MORNING.plusHours(1));
        log.correct("C1", ID, new Pain(Optional.empty(), Optional.of(7)), Optional.empty(), MORNING.plusHours(2));
        var once = all(log.path()).get(0);
        assertThat(once.record().pain()).isEqualTo(new Pain(Optional.of(4), Optional.of(7)));
        assertThat(once.record().note()).contains("slept badly");
        assertThat(once.json()).contains("\"pain\":{\"before\":4,\"after\":7}", "\"note\":\"slept badly\"");

        log.correct("C2", ID, Pain.UNKNOWN, Optional.of("slept well"), MORNING.plusHours(3));
        var entry = log.last(1, LATER).entries().get(0);
        assertThat(entry.record().pain()).isEqualTo(new Pain(Optional.of(4), Optional.of(7)));
        assertThat(entry.record().note()).contains("slept well");
        assertThat(Files.readAllLines(log.path()).get(2))
                .isEqualTo("{\"v\":1,\"id\":\"C1\",\"at\":\"2026-11-22T09:31:04+01:00\",\"edits\":\"" + ID
                        + "\",\"pain\":{\"after\":7}}");
        assertThat(entry.lines()).isEqualTo(Files.readAllLines(log.path()));
    }

    @Test
    void undone_note_and_correction_do_not_count_until_they_are_redone() throws Exception {
        log.append(stretch(MORNING));
        log.note("N", ID, "slept badly", MORNING.plusHours(1));
        log.correct("C", ID, new Pain(Optional.empty(), Optional.of(7)), Optional.empty(), MORNING.plusHours(2));
        log.retract("R1", "C", MORNING.plusHours(3));
        log.retract("R2", "N", MORNING.plusHours(4));
        assertThat(log.last(1, LATER).entries().get(0).record()).isEqualTo(stretch(MORNING));

        log.retract("R3", "R2", MORNING.plusHours(5));
        var entry = all(log.path()).get(0);
        assertThat(entry.record()).isEqualTo(stretch(MORNING).withNote("slept badly"));
        assertThat(entry.lines()).containsExactlyInAnyOrderElementsOf(Files.readAllLines(log.path()));
    }

    @Test
    void undo_goes_back_change_by_change_and_redo_forward() throws Exception {
        log.append(stretch(MORNING.minusDays(1)));
        log.append(stretch(MORNING));
        log.note("N", ID, "slept badly", MORNING.plusHours(1));
        assertThat(latest()).isEqualTo("N");
        log.retract("R1", "N", MORNING.plusHours(2));
        assertThat(latest()).isEqualTo(ID);
        log.retract("R2", ID, MORNING.plusHours(3));
        assertThat(latest()).isEqualTo(stretch(MORNING.minusDays(1)).id());
        assertThat(log.latestUndone().orElseThrow().id()).isEqualTo("R2");
        log.retract("R3", "R2", MORNING.plusHours(4));
        assertThat(latest()).isEqualTo(ID);
        assertThat(log.latestUndone().orElseThrow().id()).isEqualTo("R1");
        log.retract("R4", "R1", MORNING.plusHours(5));
        assertThat(log.latestUndone()).isEmpty();
        assertThat(latest()).isEqualTo("N");
    }

    private String latest() throws Exception {
        var newest = log.last(1, LATER).entries().stream().map(LogEntry::record).findFirst();
        return log.latestChange(newest).orElseThrow().id();
    }

    @Test
    void retractions_in_a_circle_end() throws Exception {
        log.append(stretch(MORNING));
        log.retract("R", ID, MORNING);
        log.retract("R", "R", MORNING);
        log.retract("Q", "P", MORNING);
        log.retract("P", "Q", MORNING);
        log.retract(ID, ID, MORNING);
        assertThat(log.last(1, LATER).entries()).hasSameSizeAs(all(log.path()));
        assertThat(log.latestUndone()).isEmpty();
    }

    @Test
    void where_it_hurt_and_the_next_morning_are_kept_beside_the_ratings() throws Exception {
        var pain = new Pain(
                Optional.of(4),
                Optional.of(5),
                Optional.of(Pain.Site.BACK),
                Optional.of(Pain.Site.BELOW_KNEE),
                Optional.empty());
        log.append(stretch(MORNING).withPain(pain));
        assertThat(Files.readString(log.path()))
                .contains("\"pain\":{\"before\":4,\"after\":5,\"site_before\":\"back\",\"site_after\":\"below-knee\"}");
        log.correct("C", ID, Pain.ofNextMorning(6), Optional.empty(), MORNING.plusDays(1));
        var entry = all(log.path()).get(0);
        assertThat(entry.record().pain()).isEqualTo(Pain.ofNextMorning(6).or(pain));
        assertThat(entry.json()).contains("\"site_before\":\"back\",\"site_after\":\"below-knee\",\"next_morning\":6}");
    }

    @Test
    void a_site_that_only_a_newer_version_knows_is_passed_over() throws Exception {
        log.append(stretch(MORNING));
        var line = Files.readString(log.path()).replace("\"after\":2", "\"after\":2,\"site_after\":\"big-toe\"");
        Files.writeString(log.path(), line);
        assertThat(all(log.path()).get(0).record().pain().siteAfter()).isEmpty();
        assertThat(all(log.path()).get(0).json()).contains("big-toe");
    }

    @Test
    void a_break_is_a_line_of_its_own_and_no_session() throws Exception {
        log.append(breakAt("B", MORNING));
        log.append(stretch(MORNING));
        assertThat(Files.readAllLines(log.path()).get(0))
                .isEqualTo("{\"v\":1,\"id\":\"B\",\"at\":\"2026-11-22T07:31:04+01:00\",\"zone\":\"Europe/Berlin\","
                        + "\"break\":\"moved\",\"sat_s\":1800}");
        assertThat(all(log.path())).hasSize(1);
        assertThat(log.last(5, LATER).entries()).hasSize(1);
        assertThat(log.last(5, LATER).problems()).isEmpty();
        assertThat(log.breaks(MORNING.toInstant(), LATER)).containsExactly(breakAt("B", MORNING));
    }

    @Test
    void breaks_are_merged_once_and_found_from_the_end() throws Exception {
        var other = new SessionLog(folder.resolve("other"));
        for (var i = 0; i < 5; i++) {
            (i % 2 == 0 ? log : other).append(breakAt("B" + i, MORNING.plusHours(i)));
        }
        other.append(stretch(MORNING.plusHours(9)));
        log.merge(List.of(other.path()));
        log.merge(List.of(other.path()));
        assertThat(log.breaks(MORNING.plusHours(1).toInstant(), LATER))
                .extracting(BreakRecord::id)
                .containsExactly("B1", "B2", "B3", "B4");
        assertThat(Files.readAllLines(log.path())).hasSize(6);
    }

    @Test
    void latest_movement_is_a_session_end_or_a_break() throws Exception {
        assertThat(log.lastMoved(LATER)).isEmpty();
        log.append(stretch(MORNING));
        var end = MORNING.toInstant().plusMillis(112_400);
        assertThat(log.lastMoved(LATER)).contains(end);
        log.append(breakAt("B", MORNING.plusHours(1)));
        assertThat(log.lastMoved(LATER)).contains(MORNING.plusHours(1).toInstant());
        log.append(breakAt("F", MORNING.plusYears(9)));
        assertThat(log.lastMoved(MORNING.plusDays(1).toInstant()))
                .as("a break in the future is no break yet")
                .contains(MORNING.plusHours(1).toInstant());
        log.append(stretch(MORNING.plusHours(2)));
        log.retract("R", stretch(MORNING.plusHours(2)).id(), MORNING.plusHours(3));
        assertThat(log.lastMoved(MORNING.plusDays(1).toInstant()))
                .as("what was taken back was no movement")
                .contains(MORNING.plusHours(1).toInstant());
    }

    @Test
    void a_year_of_breaks_is_not_read_for_the_last_one() throws Exception {
        var text = new StringBuilder("this line is bad and far away\n");
        for (var i = 0; i < 500; i++) {
            text.append(LineBinder.line(breakAt("B" + i, MORNING.plusHours(i)))).append('\n');
        }
        Files.writeString(log.path(), text);
        try (var file = FileChannel.open(log.path())) {
            var reader = new RecentReader(file, LATER);
            assertThat(reader.moved()).contains(MORNING.plusHours(499).toInstant());
            assertThat(reader.problems(log.path())).isEmpty();
        }
    }

    @Test
    void notes_with_one_id_count_once_and_the_earliest_wins_in_every_order() throws Exception {
        var other = new SessionLog(folder.resolve("other"));
        log.append(stretch(MORNING));
        log.note("N", ID, "early", MORNING.plusHours(1));
        other.append(stretch(MORNING));
        other.note("N", ID, "late", MORNING.plusHours(2));
        for (var order : List.of(List.of(log.path(), other.path()), List.of(other.path(), log.path()))) {
            var merged =
                    new SessionLog(Files.createTempDirectory(folder, "merged").resolve("log"));
            merged.merge(order);
            assertThat(all(merged.path()).get(0).record().note()).contains("early");
            assertThat(Files.readAllLines(merged.path())).hasSize(2);
        }
        other.note("N", ID, "early", MORNING.plusHours(1));
        assertThat(all(other.path()).get(0).record().note()).contains("early");
        assertThat(other.last(1, LATER).entries().get(0).record().note()).contains("early");
    }

    @Test
    void corrections_come_in_with_a_merge() throws Exception {
        log.append(stretch(MORNING));
        var other = new SessionLog(folder.resolve("other"));
        other.merge(List.of(log.path()));
        other.correct("C", ID, new Pain(Optional.of(9), Optional.empty()), Optional.empty(), MORNING.plusHours(1));
        assertThat(log.merge(List.of(other.path()))).isEqualTo(merged(other.path(), 0, 1, true));
        assertThat(all(log.path()))
                .extracting(LogEntry::record)
                .extracting(record -> record.pain().before())
                .isEqualTo(List.of(Optional.of(9)));
    }
}
