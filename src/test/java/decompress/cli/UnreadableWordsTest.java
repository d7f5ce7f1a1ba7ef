package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableWordsTest {
    @TempDir
    private Path home;

    @Test
    void a_note_that_was_not_understood_is_not_stored() {
        var household = new CliHarness(home);
        household.run("run overhead-stretch --sets 1 --hold 1s --ready 0s --no-questions");
        var told = household.run("log", "note", "zw\uFFFDlf");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).isEqualTo("""
                decompress: word 3 after 'decompress' is not text in UTF-8; nothing was done.
                Set the terminal and LANG to UTF-8.
                """);
        assertThat(household.run("log --json").out()).doesNotContain("zw");
    }

    @Test
    void a_path_that_was_not_understood_leads_nowhere() {
        var told = new CliHarness(home)
                .with("DECOMPRESS_LOG", home + "/\uFFFD.jsonl")
                .run("log note twelve");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.warning()).startsWith("decompress: DECOMPRESS_LOG is not text in UTF-8; nothing was done.");
        assertThat(Files.exists(home.resolve("\uFFFD.jsonl"))).isFalse();
    }
}
