package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.ids;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Side;
import decompress.log.lines.LineBinder;
import decompress.log.running.RecoveredSessions;
import decompress.log.store.LogEntry;
import decompress.log.store.LogProblem;
import decompress.log.store.RecentSessions;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLogTest {
    @TempDir
    Path folder;

    private Path file;
    private SessionLog log;

    @BeforeEach
    void a_log_in_a_new_folder() {
        file = folder.resolve("decompress").resolve("sessions.jsonl");
        log = new SessionLog(file);
    }

    @Test
    void a_session_is_one_line_of_the_published_format() throws Exception {
        log.append(stretch("01KANF3Q000000000000000000", MORNING));
        assertThat(file).hasContent("""
                        {"v":1,"id":"01KANF3Q000000000000000000","started":"2026-11-22T07:31:04+01:00","zone":"Europe/Berlin",\
                        "seconds":112.4,"outcome":"completed","reason":null,"attended":true,"routine":null,\
                        "pain":{"before":4,"after":2},"note":null,"exercises":[{"exercise":"overhead-stretch",\
                        "prescribed":{"sets":4,"hold_s":20,"rest_s":10},"sets":[{"held_s":20.0,"done":true}]}]}
                        """);
    }

    @Test
    void a_session_keeps_the_name_of_its_zone_also_where_that_is_unknown() throws Exception {
        var line = LineBinder.line(stretch("A", MORNING));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                line.replace("Europe/Berlin", "Mars/Jezero") + "\n"
                        + line.replace("\"A\"", "\"B\"").replace("\"zone\":\"Europe/Berlin\",", "") + "\n");
        assertThat(all(file)).extracting(entry -> entry.record().zone()).containsExactly("Mars/Jezero", "+01:00");
    }

    @Test
    void everything_that_was_recorded_is_read_again() throws Exception {
        var sides = List.of(
                new SetRecord(Side.LEFT, Duration.ofMillis(40_123), Optional.of(10), true),
                new SetRecord(Side.RIGHT, Duration.ofMillis(3_500), Optional.of(1), false));
        var record = new SessionRecord(
                "01KANF3Q000000000000000001",
                MORNING,
                "Europe/Berlin",
                Duration.ofMillis(1),
                Outcome.STOPPED,
                Optional.of(Reason.PAIN),
                false,
                Optional.of("desk-break"),
                Pain.UNKNOWN,
                Optional.of("é \"q\" \n \u2028 😀"),
                List.of(
                        new ExerciseRecord(
                                "cat-stretch",
                                Optional.empty(),
                                4,
                                Optional.empty(),
                                Optional.of(10),
                                Duration.ofMillis(2_500),
                                sides),
                        new ExerciseRecord(
                                "dead-hang",
                                Optional.empty(),
                                1,
                                Optional.of(Duration.ofSeconds(10)),
                                Optional.empty(),
                                Duration.ZERO,
                                List.of())),
                Optional.of("01KANF3Q000000000000000000"),
                true,
                Optional.empty());
        log.append(record);
        assertThat(all(file)).extracting(LogEntry::record).containsExactly(record);
        assertThat(log.last(1, LATER).entries()).extracting(LogEntry::record).containsExactly(record);
    }

    @Test
    void folder_and_files_are_private() throws Exception {
        log.append(stretch(MORNING));
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("decompress/sessions.jsonl.d"))).isEqualTo("rwx------");
    }

    @Test
    void permissions_widened_by_the_owner_stay() throws Exception {
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        log.append(stretch(MORNING));
        assertThat(permissions(file)).isEqualTo("rw-r-----");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_torn_end_swallows_no_later_session() throws Exception {
        log.append(stretch(MORNING));
        Files.writeString(file, "{\"v\":1,\"id\":\"torn", StandardOpenOption.APPEND);
        log.append(stretch(MORNING.plusHours(1)));
        var problems = new ArrayList<LogProblem>();
        assertThat(all(file, problems)).hasSize(2);
        assertThat(problems).containsExactly(new LogProblem(file, 2, "torn: it breaks off in the middle"));
        assertThat(log.last(5, LATER).entries()).hasSize(2);
        assertThat(log.last(5, LATER).problems()).isEqualTo(problems);
    }

    @Test
    void there_is_nothing_in_a_log_that_does_not_exist() throws Exception {
        assertThat(log.last(20, LATER)).isEqualTo(RecentSessions.NOTHING);
        assertThat(all(file)).isEmpty();
        assertThat(log.recover()).isEqualTo(RecoveredSessions.NOTHING);
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void undo_removes_only_its_session() throws Exception {
        var kept = stretch(MORNING);
        var undone = stretch(MORNING.plusHours(1));
        log.append(kept);
        log.append(undone);
        log.retract(Records.id(MORNING), undone.id(), MORNING.plusHours(2));
        assertThat(ids(all(file))).containsExactly(kept.id());
        assertThat(ids(log.last(5, LATER).entries())).containsExactly(kept.id());
        assertThat(ids(log.last(1, LATER).entries())).containsExactly(kept.id());
    }

    @Test
    void notes_are_added_in_the_order_in_which_they_were_made() throws Exception {
        var record = stretch(MORNING);
        log.append(record);
        log.append(stretch(MORNING.plusHours(1)));
        log.note("b", record.id(), "second", MORNING.plusHours(3));
        log.note("a", record.id(), "first", MORNING.plusHours(2));
        assertThat(all(file).get(0).record().note()).contains("first\nsecond");
        assertThat(log.last(2, LATER).entries().get(0).record().note()).contains("first\nsecond");
        assertThat(all(file).get(0).json())
                .contains("\"note\":\"first\\nsecond\"")
                .contains("\"held_s\":20.0");
    }

    @Test
    void fields_of_a_newer_version_survive_and_what_is_understood_is_shown() throws Exception {
        var line = """
                {"v":7,"mood":{"a":[1]},"id":"x","started":"2026-11-22T07:31:04Z","outcome":"paused","pain":"much","exercises":[{"exercise":"new","sets":[{"held_s":3}]}]}
                {"v":7,"id":"y","kind":"something new"}
                """;
        Files.createDirectories(file.getParent());
        Files.writeString(file, line);
        var problems = new ArrayList<LogProblem>();
        var entry = all(file, problems).get(0);
        assertThat(problems).isEmpty();
        assertThat(entry.json()).isEqualTo(line.lines().findFirst().orElseThrow());
        assertThat(entry.record().exercises().get(0).held()).isEqualTo(Duration.ofSeconds(3));
    }
}
