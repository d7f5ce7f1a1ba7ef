package decompress.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogPathTest {
    private static final Path HOME = Path.of("/home/ada");
    private static final Path DEFAULT = HOME.resolve(".local/share/decompress/sessions.jsonl");

    @Test
    void the_log_is_where_the_environment_says() {
        assertThat(LogPath.of(Map.of("DECOMPRESS_LOG", "my.jsonl", "XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("my.jsonl"));
        assertThat(LogPath.of(Map.of("DECOMPRESS_LOG", "", "XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/decompress/sessions.jsonl"));
    }

    @Test
    void a_data_folder_that_is_relative_or_empty_is_ignored() {
        assertThat(LogPath.of(Map.of("XDG_DATA_HOME", "data"), HOME)).isEqualTo(DEFAULT);
        assertThat(LogPath.of(Map.of("XDG_DATA_HOME", ""), HOME)).isEqualTo(DEFAULT);
        assertThat(LogPath.of(Map.of(), HOME)).isEqualTo(DEFAULT);
    }
}
