package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.cli.io.HomeFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeFolderTest {
    @Test
    void a_whole_path_is_taken_as_it_is() {
        assertThat(HomeFolder.of("/home/sam", "/root")).contains(Path.of("/home/sam"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sam", "../sam", "/home/s\uFFFDm", "/home/\0"})
    void anything_else_gives_way_to_the_home_of_the_account(String named) {
        assertThat(HomeFolder.of(named, "/root")).contains(Path.of("/root"));
        assertThat(HomeFolder.of(named, "?")).isEmpty();
    }
}
