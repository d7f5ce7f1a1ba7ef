package decompress.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XdgFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void files_are_where_the_environment_says() {
        var folders = new XdgFolders(Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/etc/mine"), HOME);

        assertThat(folders.data("sessions.jsonl")).hasToString("/data/decompress/sessions.jsonl");
        assertThat(folders.config("settings.yaml")).hasToString("/etc/mine/decompress/settings.yaml");
    }

    @Test
    void without_them_files_are_below_home() {
        assertBelowHome(new XdgFolders(Map.of(), HOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data", "./data", "~/data"})
    void a_folder_that_is_relative_or_empty_is_ignored(String value) {
        assertBelowHome(new XdgFolders(Map.of("XDG_DATA_HOME", value, "XDG_CONFIG_HOME", value), HOME));
    }

    private static void assertBelowHome(XdgFolders folders) {
        assertThat(folders.data("sessions.jsonl")).hasToString("/home/ada/.local/share/decompress/sessions.jsonl");
        assertThat(folders.config("settings.yaml")).hasToString("/home/ada/.config/decompress/settings.yaml");
    }
}
