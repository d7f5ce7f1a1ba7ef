package decompress.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_name() {
        file = folder.resolve("file");
    }

    @Test
    void a_draft_takes_the_place_as_a_whole_and_is_private() throws Exception {
        Files.writeString(file, "old");
        try (var draft = new Draft(file)) {
            draft.write(NEW);
            assertThat(file).hasContent("old");
            draft.finish();
        }
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_draft_that_is_not_finished_leaves_everything_as_it_was() throws Exception {
        Files.writeString(file, "old");
        try (var draft = new Draft(file)) {
            draft.write(NEW);
        }
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_link_planted_for_the_draft_overwrites_nothing() throws Exception {
        var victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(
                folder.resolve("file." + ProcessHandle.current().pid() + ".tmp"), victim);
        Draft.replace(file, NEW);
        assertThat(victim).hasContent("mine");
        assertThat(file).hasContent("new");
    }

    @Test
    void own_link_is_written_through_and_stays_a_link() throws Exception {
        var target = folder.resolve("dotfiles");
        Files.createSymbolicLink(file, folder.relativize(target));
        Draft.replaceBehindLink(file, NEW);
        assertThat(target).hasContent("new");
        Draft.replaceBehindLink(file, "newer".getBytes(StandardCharsets.UTF_8));
        assertThat(target).hasContent("newer");
        assertThat(file).isSymbolicLink();
        assertThat(folder).isDirectoryNotContaining("glob:**.owner*");
    }

    @Test
    void link_of_another_user_or_to_their_file_is_refused() throws Exception {
        var theirs = Files.writeString(folder.resolve("theirs"), "theirs");
        Files.createSymbolicLink(file, theirs);
        var changed = new ProcessBuilder("chown", "12345", theirs.toString()).start();
        assumeTrue(changed.waitFor() == 0, "skipped: only root gives files away");
        assertThatThrownBy(() -> Draft.replaceBehindLink(file, NEW)).hasMessageContaining("belongs to another user");
        assertThat(new ProcessBuilder("chown", "0", theirs.toString()).start().waitFor())
                .isZero();
        assertThat(new ProcessBuilder("chown", "-h", "12345", file.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThatThrownBy(() -> Draft.replaceBehindLink(file, NEW)).hasMessageContaining("link of another user");
        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void links_in_a_circle_are_refused() throws Exception {
        Files.createSymbolicLink(file, folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other"), file);
        assertThatThrownBy(() -> Draft.replaceBehindLink(file, NEW)).isInstanceOf(FileSystemException.class);
    }

    @Test
    void a_link_in_the_place_of_a_lock_is_not_followed() throws Exception {
        var victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(file, victim);
        assertThatThrownBy(() -> PrivateFolder.open(file, StandardOpenOption.CREATE))
                .isInstanceOf(NotAFileException.class)
                .hasMessageContaining("a symbolic link");
    }

    @Test
    @Timeout(20)
    void a_pipe_is_not_waited_for() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> RegularFile.read(file, 10)).isInstanceOf(NotAFileException.class);
        assertThatThrownBy(() -> RegularFile.open(file)).isInstanceOf(NotAFileException.class);
        assertThatThrownBy(() -> ExclusiveLock.acquire(file, Duration.ZERO))
                .isInstanceOf(NotAFileException.class)
                .hasMessageContaining("a pipe or a device");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws Exception {
        Files.writeString(file, "12345");
        assertThat(RegularFile.read(file, 5)).hasSize(5);
        assertThatThrownBy(() -> RegularFile.read(file, 4))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("larger than 4 bytes");
    }

    @Test
    void lock_held_elsewhere_is_named_after_a_wait() throws Exception {
        try (var other = PrivateFolder.open(file, StandardOpenOption.CREATE)) {
            other.lock();
            assertThatThrownBy(() -> ExclusiveLock.acquire(file, Duration.ZERO))
                    .isInstanceOf(BusyException.class)
                    .hasMessageContaining(file.toString());
        }
        ExclusiveLock.acquire(file, Duration.ZERO).close();
        ExclusiveLock.acquire(file, Duration.ZERO).close();
    }

    @Test
    void lock_whose_file_was_replaced_is_not_in_place() throws Exception {
        try (var lock = ExclusiveLock.acquire(file, Duration.ZERO)) {
            assertThat(lock.isInPlace()).isTrue();
            Files.delete(file);
            assertThat(lock.isInPlace()).isFalse();
            Files.createFile(file);
            assertThat(lock.isInPlace()).isFalse();
        }
    }

    @Test
    void folder_of_another_user_is_refused() throws Exception {
        PrivateFolder.makeOwn(folder.resolve("new/own"));
        PrivateFolder.makeOwn(folder.resolve("new/own"));
        var others = Files.createDirectory(folder.resolve("others"));
        var changed = new ProcessBuilder("chown", "12345", others.toString()).start();
        assumeTrue(changed.waitFor() == 0, "skipped: only root gives folders away");
        assertThatThrownBy(() -> PrivateFolder.makeOwn(others)).hasMessageContaining("another user");
        Files.createSymbolicLink(file, folder.resolve("new"));
        assertThatThrownBy(() -> PrivateFolder.makeOwn(file)).hasMessageContaining("not a folder");
    }
}
