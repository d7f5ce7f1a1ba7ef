package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
    @TempDir
    private Path home;

    @Test
    void file_that_changed_after_it_was_read_is_not_replaced() throws Exception {
        var file = OwnFile.exercises(Files.writeString(home.resolve("mine.yaml"), "old"));
        var before = file.text();
        Files.writeString(file.path(), "written by an editor");
        assertThatThrownBy(() -> file.replace(before, "new")).hasMessageEndingWith("it has changed meanwhile");
        assertThat(file.path()).hasContent("written by an editor");
        assertThat(home.toFile().list()).hasSize(1);
    }
}
