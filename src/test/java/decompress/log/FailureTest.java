package decompress.log;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import decompress.log.store.LogException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_in_the_place_of_the_log_is_named() throws Exception {
        var file = Files.createDirectory(folder.resolve("sessions.jsonl"));
        var log = new SessionLog(file);
        assertThatThrownBy(() -> log.append(stretch(MORNING)))
                .isInstanceOf(LogException.class)
                .hasMessage("cannot write the session log: " + file
                        + ": it is a folder, not a file\nMove it away, or name another file in DECOMPRESS_LOG."
                        + "\nThe session is kept beside the log; the next command brings it in.");
        assertThatThrownBy(() -> log.last(20, LATER))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("cannot read");
    }

    @Test
    @Timeout(20)
    void a_pipe_in_the_place_of_the_log_is_not_waited_for() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        var log = new SessionLog(file);
        assertThatThrownBy(() -> log.append(stretch(MORNING)))
                .hasMessageContaining("it is a pipe or a device, not a file");
        assertThatThrownBy(() -> log.last(20, LATER)).hasMessageContaining("it is a pipe or a device, not a file");
        assertThatThrownBy(() -> log.merge(List.of(file))).isInstanceOf(LogException.class);
    }

    @Test
    void a_file_in_the_place_of_its_folder_is_named() throws Exception {
        var file = Files.createFile(folder.resolve("decompress")).resolve("sessions.jsonl");
        assertThatThrownBy(() -> new SessionLog(file).append(stretch(MORNING)))
                .isInstanceOf(LogException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("Not a directory");
    }

    @Test
    void link_is_followed_and_permissions_of_its_target_stay() throws Exception {
        var target = folder.resolve("target");
        Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        var file = Files.createSymbolicLink(folder.resolve("sessions.jsonl"), target);
        new SessionLog(file).append(stretch(MORNING));
        assertThat(all(target)).hasSize(1);
        assertThat(file).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void a_folder_that_may_not_be_written_is_named() throws Exception {
        var closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assumeFalse(Files.isWritable(closed), "skipped: this user may write everywhere");
        var file = closed.resolve("sessions.jsonl");
        assertThatThrownBy(() -> new SessionLog(file).append(stretch(MORNING)))
                .hasMessage(
                        "cannot write the session log: " + file
                                + ": permission denied\nMake the file and its folder accessible to you, or name another file in DECOMPRESS_LOG.");
    }

    /** The largest size of a file stands in for a disk that is full half-way through a line. */
    @Test
    void a_disk_that_is_full_half_way_leaves_no_torn_line() throws Exception {
        var file = folder.resolve("sessions.jsonl");
        var result = Processes.run(
                List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"), Appender.class, file.toString(), "1000", "0");
        assertThat(result.waitFor(Duration.ofSeconds(60))).isOne();
        assertThat(result.output()).contains("too large").contains("Make room on the disk");
        var lines = Files.readAllLines(file);
        assertThat(Files.readString(file)).endsWith("\n");
        assertThat(all(file)).hasSameSizeAs(lines).hasSizeGreaterThan(5);
    }
}
