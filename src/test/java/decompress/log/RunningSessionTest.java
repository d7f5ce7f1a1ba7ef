package decompress.log;

import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.ids;
import static decompress.log.Records.pyramid;
import static decompress.log.Records.stopped;
import static decompress.log.Records.stretch;
import static decompress.support.Sessions.interrupted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.log.running.RecoveredSessions;
import decompress.log.running.RunningSession;
import decompress.log.running.Snapshot;
import decompress.log.running.StoredPlan;
import decompress.log.running.StoredPlan.StoredDose;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.session.SessionRecord;
import decompress.support.Exercises;
import decompress.support.RandomSessions;
import decompress.support.Sessions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningSessionTest {
    private static final StoredPlan PLAN = new StoredPlan(
            List.of(
                    new StoredDose(
                            "overhead-stretch", Exercises.holds(4, 20, 12.5, 5).dose()),
                    new StoredDose(
                            "lower-back-extension",
                            Exercises.repetitions(2, 10, 60).dose())),
            true,
            Optional.of(Duration.ofSeconds(7)),
            Optional.of("desk-break"),
            Optional.of("01AN-EARLIER-ONE"),
            false);

    @TempDir
    Path folder;

    private Path file;
    private SessionLog log;

    @BeforeEach
    void a_log() {
        file = folder.resolve("sessions.jsonl");
        log = new SessionLog(file);
    }

    private static Snapshot snapshot(SessionRecord record) {
        return new Snapshot(record, Optional.of(PLAN));
    }

    private RunningSession begun(SessionRecord record) throws IOException {
        var running = log.begin(record.id());
        running.save(snapshot(interrupted(record)));
        return running;
    }

    @Test
    void a_session_that_lives_is_left_alone() throws Exception {
        try (var running = begun(stretch(MORNING))) {
            assertThat(log.recover()).isEqualTo(RecoveredSessions.NOTHING);
            assertThat(new SessionLog(file).recover()).isEqualTo(RecoveredSessions.NOTHING);
            running.finish(snapshot(stretch(MORNING)));
        }
        assertThat(all(file)).hasSize(1);
        assertThat(names()).containsExactly("lock");
    }

    @Test
    void a_dead_session_is_interrupted_once() throws Exception {
        begun(stretch(MORNING)).close();
        assertThat(log.recover().sessions()).containsExactly(interrupted(stretch(MORNING)));
        assertThat(log.recover()).isEqualTo(RecoveredSessions.NOTHING);
        assertThat(all(file)).extracting(LogEntry::record).containsExactly(interrupted(stretch(MORNING)));
        assertThat(names()).containsExactlyInAnyOrder("lock", "unfinished.json");
    }

    @Test
    void a_session_that_was_appended_before_its_process_died_is_not_appended_again() throws Exception {
        begun(stretch(MORNING)).close();
        log.append(stretch(MORNING));
        for (var i = 1; i < 50; i++) {
            log.append(stretch(MORNING.plusHours(i)));
        }
        assertThat(log.recover().sessions()).isEmpty();
        assertThat(all(file)).hasSize(50);
        assertThat(log.unfinished().snapshot()).as("it was completed").isEmpty();
        assertThat(names()).containsExactly("lock");
    }

    @Test
    void several_who_recover_at_once_recover_once() throws Exception {
        for (var i = 0; i < 10; i++) {
            begun(stretch(MORNING.plusHours(i))).close();
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<RecoveredSessions> recover = () -> new SessionLog(file).recover();
            var found = 0;
            for (Future<RecoveredSessions> each : threads.invokeAll(List.of(recover, recover, recover, recover))) {
                found += each.get().sessions().size();
            }
            assertThat(found).isEqualTo(10);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Files.readAllLines(file)).hasSize(10);
    }

    @Test
    void latest_unfinished_session_can_be_resumed() throws Exception {
        var stopped = stopped(Records.id(MORNING), MORNING);
        try (var running = begun(stopped)) {
            running.finish(snapshot(stopped));
        }
        assertThat(log.unfinished().snapshot()).contains(snapshot(stopped));
        try (var running = begun(stretch(MORNING.plusHours(1)))) {
            running.finish(snapshot(stretch(MORNING.plusHours(1))));
        }
        assertThat(log.unfinished().snapshot())
                .as("another session changes nothing")
                .contains(snapshot(stopped));
        var rest = resuming(stopped.id());
        try (var running = begun(rest)) {
            running.finish(snapshot(rest));
        }
        assertThat(log.unfinished().snapshot()).as("it was gone on with").isEmpty();
    }

    private static SessionRecord resuming(String id) {
        return Sessions.resuming(id, stretch(MORNING.plusHours(2)));
    }

    @Test
    void undone_session_cannot_be_resumed() throws Exception {
        begun(stretch(MORNING)).close();
        log.recover();
        log.retract("R", stretch(MORNING).id(), MORNING.plusHours(1));
        assertThat(log.unfinished().snapshot()).isEmpty();
    }

    @Test
    void a_session_that_could_not_be_appended_is_appended_as_it_was_when_that_is_possible() throws Exception {
        var stopped = stopped(Records.id(MORNING), MORNING);
        Files.createDirectory(file);
        try (var running = begun(stopped)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> running.finish(snapshot(stopped))))
                    .isInstanceOf(LogException.class);
        }
        Files.delete(file);
        assertThat(log.recover().sessions()).containsExactly(stopped);
        assertThat(ids(all(file))).containsExactly(stopped.id());
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_reported_once() throws Exception {
        begun(stretch(MORNING)).close();
        var running = beside(stretch(MORNING).id() + ".running");
        Files.writeString(running, "{\"v\":1,");
        assertThat(log.recover().problems())
                .containsExactly(new LogProblem(Path.of(running + ".unreadable"), 1, "it breaks off in the middle"));
        assertThat(log.recover()).isEqualTo(RecoveredSessions.NOTHING);
        assertThat(Path.of(running + ".unreadable")).exists();
    }

    @Test
    void a_snapshot_torn_at_any_byte_is_set_aside_and_harms_no_other_session() throws Exception {
        log.append(stretch(MORNING.minusHours(1)));
        begun(stretch(MORNING)).close();
        var running = beside(stretch(MORNING).id() + ".running");
        var aside = Path.of(running + ".unreadable");
        var whole = Files.readAllBytes(running);
        for (var cut = 0; cut < whole.length - 1; cut++) {
            Files.write(running, Arrays.copyOf(whole, cut));
            var recovered = new SessionLog(file).recover();

            assertThat(recovered.sessions()).as("cut at %d", cut).isEmpty();
            assertThat(recovered.problems()).as("cut at %d", cut).hasSize(1);
            assertThat(aside).as("cut at %d", cut).hasSize(cut);
            assertThat(ids(all(file)))
                    .as("cut at %d", cut)
                    .containsExactly(stretch(MORNING.minusHours(1)).id());
        }
        Files.write(running, Arrays.copyOf(whole, whole.length - 1));
        assertThat(log.recover().sessions())
                .as("only its newline is missing")
                .containsExactly(interrupted(stretch(MORNING)));
    }

    @Test
    void any_byte_of_a_snapshot_may_be_wrong_and_the_log_stays_readable() throws Exception {
        var random = new Random(7);
        begun(stretch(MORNING)).close();
        var running = beside(stretch(MORNING).id() + ".running");
        var whole = Files.readAllBytes(running);
        for (var round = 0; round < 300; round++) {
            var wrong = whole.clone();
            wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            Files.deleteIfExists(file);
            Files.deleteIfExists(beside("unfinished.json"));
            Files.write(running, wrong);
            var recovered = new SessionLog(file).recover();

            var problems = new ArrayList<LogProblem>();
            assertThat(Files.exists(file) ? all(file, problems) : List.of())
                    .as("round %d", round)
                    .hasSize(recovered.sessions().size());
            assertThat(problems).as("round %d", round).isEmpty();
            var unread = recovered.problems().stream()
                    .filter(problem -> !problem.what().startsWith("the plan of this session"))
                    .count();
            assertThat(recovered.sessions().size() + unread)
                    .as("round %d: it is in the log, or it is said why not", round)
                    .isEqualTo(1);
        }
    }

    @Test
    void totals_of_sets_that_differ_are_read_back() throws Exception {
        var record = pyramid(MORNING);

        log.append(record);

        assertThat(Files.readString(file)).contains("\"total_s\":45,").doesNotContain("total_reps");
        assertThat(all(file).get(0).record()).isEqualTo(record);
    }

    @Test
    void every_plan_is_kept_as_it_was() throws Exception {
        for (var seed = 1L; seed <= 60; seed++) {
            var random = new Random(seed);
            var plan = new StoredPlan(
                    RandomSessions.parts(random).stream()
                            .map(part -> new StoredDose(part.exercise().id() + "/seated", part.dose()))
                            .toList(),
                    random.nextBoolean(),
                    Optional.of(RandomSessions.millis(random, 0, 60_000)).filter(ignored -> random.nextBoolean()),
                    Optional.of("desk \"break\" \u2028").filter(ignored -> random.nextBoolean()),
                    Optional.of("01AN-EARLIER-ONE").filter(ignored -> random.nextBoolean()),
                    random.nextBoolean());
            var record = stretch(MORNING.plusMinutes(seed));
            var running = log.begin(record.id());
            running.save(new Snapshot(interrupted(record), Optional.of(plan)));
            running.close();
            log.recover();

            assertThat(log.unfinished().snapshot().orElseThrow().plan())
                    .as("seed %d", seed)
                    .contains(plan);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"down_s\":3|\"down_s\":[3]|\"down_s\" is not a number of seconds",
                "\"down_s\":3|\"down_s\":\"3\"|\"down_s\" is not a number of seconds",
                "\"down_s\":3,||\"down_s\" is not a number of seconds in a day",
                "\"down_s\":3,\"pause_s\":1,\"up_s\":1|\"down_s\":0,\"pause_s\":0,\"up_s\":0|a repetition takes some time",
                "\"sets\":[|\"sets\":[],\"was\":[|a dose has at least one set",
                "\"sets\":[|\"sets\":2,\"was\":[|\"sets\" is not a list",
                "\"exercises\":[|\"exercises\":[],\"was\":[|\"sets\" is not from 1 to 10000",
                "\"reps\":10,|\"reps\":100000,|\"reps\" is not from 1 to 10000",
                "\"side\":\"both\"|\"side\":\"up\"|\"side\" is none of both, left, right",
                "\"hold_s\":20}|\"hold_s\":1e300}|\"hold_s\" is not a number of seconds",
                "\"hold_s\":20}|\"hold_s\":90000}|\"hold_s\" is not a number of seconds in a day",
                "\"hold_s\":20}|\"hold_s\":0}|a set takes no time",
                "\"hold_s\":20}|\"hold_s\":-1}|\"hold_s\" is not a number of seconds",
                "\"exercise\":\"overhead-stretch\",||\"exercise\" is missing",
                "\"own_pace\":true|\"own_pace\":\"yes\"|\"own_pace\" is not true or false",
            })
    void damaged_plan_is_reported_and_its_record_recovered(String part, String damaged, String what) throws Exception {
        begun(stretch(MORNING)).close();
        var running = beside(stretch(MORNING).id() + ".running");
        var text = Files.readString(running);
        var plan = text.indexOf("\"plan\"");
        assertThat(text.substring(plan)).contains(part);
        Files.writeString(
                running, text.substring(0, plan) + text.substring(plan).replace(part, damaged == null ? "" : damaged));

        assertThat(log.recover())
                .isEqualTo(new RecoveredSessions(
                        List.of(interrupted(stretch(MORNING))),
                        List.of(new LogProblem(
                                Path.of(running + ".unreadable"),
                                1,
                                "the plan of this session cannot be read: " + what))));
        assertThat(log.unfinished().snapshot()).contains(new Snapshot(interrupted(stretch(MORNING)), Optional.empty()));
        assertThat(Path.of(running + ".unreadable")).exists();
        assertThat(log.recover()).isEqualTo(RecoveredSessions.NOTHING);
    }

    @Test
    void plan_with_more_sets_than_a_day_has_room_for_is_damaged() throws Exception {
        begun(stretch(MORNING)).close();
        var running = beside(stretch(MORNING).id() + ".running");
        var set = "{\"side\":\"both\",\"hold_s\":20}";
        Files.writeString(
                running, Files.readString(running).replaceFirst(Pattern.quote(set), (set + ",").repeat(9_999) + set));

        assertThat(log.recover().problems())
                .extracting(LogProblem::what)
                .containsExactly("the plan of this session cannot be read: \"sets\" is not from 1 to 10000");
    }

    @Test
    void living_session_whose_folder_was_removed_is_left_alone() throws Exception {
        try (var running = begun(stretch(MORNING))) {
            for (var name : names()) {
                Files.delete(beside(name));
            }
            Files.delete(folder.resolve("sessions.jsonl.d"));
            running.save(snapshot(stretch(MORNING)));
            assertThat(Processes.run(List.of(), Recoverer.class, file.toString())
                            .waitFor(Duration.ofSeconds(60)))
                    .isZero();
            running.finish(snapshot(stretch(MORNING)));
        }
        assertThat(all(file)).hasSize(1);
        assertThat(log.unfinished().snapshot()).isEmpty();
    }

    @Test
    void session_taken_for_dead_that_completes_cannot_be_resumed() throws Exception {
        begun(stretch(MORNING)).close();
        log.recover();
        try (var running = begun(stretch(MORNING))) {
            running.finish(snapshot(stretch(MORNING)));
        }
        assertThat(log.unfinished().snapshot()).isEmpty();
    }

    @Test
    void session_is_kept_next_to_a_log_locked_elsewhere() throws Exception {
        var impatient = new SessionLog(file, Duration.ZERO);
        var running = impatient.begin(stretch(MORNING).id());
        try (var other = FileChannel.open(beside("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            assertThatThrownBy(() -> running.finish(snapshot(stretch(MORNING))))
                    .isInstanceOf(LogException.class)
                    .hasMessage("cannot write the session log: " + beside("lock")
                            + ": another program holds this lock\nEnd that program, or try again when it is done."
                            + "\nThe session is kept beside the log; the next command brings it in.");
            running.close();
            assertThatThrownBy(() -> impatient.append(stretch(MORNING.plusHours(1))))
                    .isInstanceOf(LogException.class);
            assertThatThrownBy(() -> impatient.note("N", "x", "text", MORNING)).hasMessageContaining("holds this lock");
        }
        log.recover();
        assertThat(ids(all(file)))
                .containsExactly(
                        stretch(MORNING).id(), stretch(MORNING.plusHours(1)).id());
    }

    @Test
    @Timeout(20)
    void unreadable_session_keeps_no_other_out_of_the_log() throws Exception {
        begun(stretch(MORNING)).close();
        begun(stretch(MORNING.plusHours(1))).close();
        Files.createDirectory(beside("00000000000000000000000000.running"));
        Files.createDirectory(beside("00000000000000000000000001.lock"));
        assertThat(new ProcessBuilder(
                                "mkfifo",
                                beside("00000000000000000000000002.running").toString())
                        .start()
                        .waitFor())
                .isZero();
        var recovered = log.recover();
        assertThat(recovered.sessions()).hasSize(2);
        assertThat(recovered.problems())
                .extracting(each -> each.file().getFileName().toString())
                .containsExactly(
                        "00000000000000000000000000.running",
                        "00000000000000000000000001.running",
                        "00000000000000000000000002.running");
        assertThat(all(file)).hasSize(2);
    }

    @Test
    void taking_back_succeeds_when_only_what_is_beside_the_log_cannot_be_read() throws Exception {
        log.append(stretch(MORNING));
        Files.createDirectory(beside("unfinished.json"));
        log.retract("R", stretch(MORNING).id(), MORNING);
        assertThat(all(file)).isEmpty();
    }

    @Test
    void only_one_process_resumes_a_session() throws Exception {
        begun(stretch(MORNING)).close();
        log.recover();
        var id = stretch(MORNING).id();
        try (var claim = log.unfinished().claim(id).orElseThrow()) {
            assertThat(claim).isNotNull();
            assertThat(new SessionLog(file).unfinished().claim(id)).isEmpty();
            assertThat(new SessionLog(file).recover()).isEqualTo(RecoveredSessions.NOTHING);
        }
        log.unfinished().claim(id).orElseThrow().close();
        var rest = resuming(id);
        try (var running = begun(rest)) {
            running.finish(snapshot(rest));
        }
        assertThat(log.unfinished().claim(id)).as("it was gone on with").isEmpty();
    }

    /** A file in the folder next to the log. */
    private Path beside(String name) {
        return folder.resolve("sessions.jsonl.d").resolve(name);
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder.resolve("sessions.jsonl.d"))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
