package decompress.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoReasonTest {
    @Test
    void reason_is_in_words_and_without_the_file() {
        assertThat(IoReason.of(new AccessDeniedException("/x"))).isEqualTo("permission denied");
        assertThat(IoReason.of(new NoSuchFileException("/x"))).isEqualTo("no such file or folder");
        assertThat(IoReason.of(new FileSystemException("/x", null, "Not a directory")))
                .isEqualTo("Not a directory");
        assertThat(IoReason.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
    }

    @Test
    void failure_without_a_reason_is_named_by_its_kind() {
        assertThat(IoReason.of(new FileSystemException("/x"))).isEqualTo("it failed (FileSystemException)");
        assertThat(IoReason.of(new IOException())).isEqualTo("it failed (IOException)");
    }
}
