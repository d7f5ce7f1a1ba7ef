package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.profile.ProfileFile;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that cannot be written: the record goes to standard error, so that nothing is lost. */
class UnwritableLogTest {
    private static final String[] RUN =
            "run overhead-stretch --hold 1s --sets 2 --rest 1s --ready 0s --no-questions".split(" ");

    @TempDir
    private Path home;

    private Result runLoggingTo(Path log, CliHarness cli) {
        return cli.with("DECOMPRESS_LOG", log.toString()).run(RUN);
    }

    @Test
    void device_as_a_log_gets_no_folder_next_to_it() {
        runLoggingTo(Path.of("/dev/null"), new CliHarness(home)).exits(1);
        assertThat(Path.of("/dev/null.d")).doesNotExist();
    }

    private void assertRescued(Result result, Path log) {
        result.exits(1);
        assertThat(result.out()).contains("2 of 2 sets").doesNotContain("Logged in");
        assertThat(result.warning())
                .containsOnlyOnce("decompress: cannot read the session log: " + log)
                .containsSubsequence(
                        "decompress: cannot write the session log: " + log,
                        "The record of this session, to keep by hand:");
        var record = Result.Fields.of(lastLine(result));
        assertThat(record.text("outcome")).isEqualTo("completed");
        assertThat(record.text("exercises.0.sets.1.held_s")).isEqualTo("1.0");
    }

    private static String lastLine(Result result) {
        return result.err().lines().reduce((earlier, later) -> later).orElseThrow();
    }

    @Test
    void its_folder_cannot_be_made_where_a_file_is_in_the_way() throws Exception {
        var log = Files.writeString(home.resolve("file"), "").resolve("sessions.jsonl");
        assertRescued(runLoggingTo(log, new CliHarness(home)), log);
    }

    @Test
    void it_is_a_folder() throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        assertRescued(runLoggingTo(log, new CliHarness(home)), log);
    }

    @Test
    void a_session_that_was_stopped_fails_as_well() throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var result =
                runLoggingTo(log, new CliHarness(home).key(0.5, Input.HURTS)).exits(1);
        assertThat(result.err()).contains("\"reason\":\"pain\"");
    }

    @Test
    void stop_for_pain_with_unwritable_log_clears_the_go_ahead() throws Exception {
        GoAhead.in(home);
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var cli = new CliHarness(home).key(0.5, Input.HURTS);
        runLoggingTo(log, cli).exits(1);
        assertThat(new ProfileFile(cli.profile()).read().goAhead()).isEmpty();
    }

    @Test
    void rescued_record_can_be_added_by_hand() throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var rescued = lastLine(runLoggingTo(log, new CliHarness(home)));
        Files.delete(log);
        Files.writeString(log, rescued + "\n");
        var shown = new CliHarness(home).with("DECOMPRESS_LOG", log.toString()).run("log");
        assertThat(shown.exits(0).out()).contains("overhead-stretch  2 sets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show dead-hang", "show desk-break"})
    void what_leans_on_a_log_that_cannot_be_read_is_shown_and_says_so_once(String line) throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var result = new CliHarness(home).with("DECOMPRESS_LOG", log.toString()).run(line);
        assertThat(result.code()).isZero();
        assertThat(result.out()).isNotEmpty();
        assertThat(result.warning()).containsOnlyOnce("decompress: cannot read the session log: " + log);
    }

    @Test
    void a_start_that_asks_and_offers_says_once_that_the_log_cannot_be_read() throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var result = new CliHarness(home)
                .types()
                .with("DECOMPRESS_LOG", log.toString())
                .run();
        assertThat(result.out()).contains("Desk break");
        assertThat(result.warning()).containsOnlyOnce("decompress: cannot read the session log: " + log);
    }

    @Test
    void unreadable_log_is_reported() throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var result = new CliHarness(home).with("DECOMPRESS_LOG", log.toString()).run("log");
        assertThat(result.exits(1).warning()).startsWith("decompress: cannot read the session log: " + log);
    }

    @Test
    void record_after_a_hangup_is_in_a_file_next_to_the_log() throws Exception {
        var log = Files.createDirectory(home.resolve("sessions.jsonl"));
        var result = runLoggingTo(log, new CliHarness(home).signal(1.5, 1)).exits(1);

        var record = lastRecord(result);
        var file = home.resolve("decompress-" + Result.Fields.of(record).text("id") + ".jsonl");
        assertThat(result.warning()).contains("It is also in " + file.getFileName() + ".");
        assertThat(file).hasContent(record + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.delete(log);
        var later = new CliHarness(home).with("DECOMPRESS_LOG", log.toString());
        assertThat(later.run("log", "merge", file.toString()).code()).isZero();
        assertThat(later.run("log --json").exits(0).jsonLines())
                .as("what was kept beside the log as well is there once")
                .hasSize(1)
                .allMatch(session -> session.equals(Result.Fields.of(record)));
    }

    @Test
    void where_even_that_cannot_be_written_it_is_in_a_file_among_the_temporary_ones() throws Exception {
        var log = Files.writeString(home.resolve("file"), "").resolve("sessions.jsonl");
        var record = lastRecord(runLoggingTo(log, new CliHarness(home).signal(1.5, 1)));

        var name = "decompress-" + Result.Fields.of(record).text("id") + ".jsonl";
        var file = Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
        assertThat(file).hasContent(record + "\n");
        Files.delete(file);
    }

    private static String lastRecord(Result result) {
        return result.err()
                .lines()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow();
    }
}
