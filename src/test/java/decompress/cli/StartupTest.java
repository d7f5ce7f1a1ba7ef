package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.Clocks;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartupTest {
    @Test
    void a_home_that_is_a_whole_path_is_taken_as_it_is() {
        assertThat(Startup.home("/home/sam", "/root")).contains(Path.of("/home/sam"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sam", "../sam", "/home/s\uFFFDm", "/home/\0"})
    void any_other_home_gives_way_to_the_home_of_the_account(String named) {
        assertThat(Startup.home(named, "/root")).contains(Path.of("/root"));
        assertThat(Startup.home(named, "?")).isEmpty();
    }

    @Test
    void programs_started_for_a_person_speak_their_language() {
        var given = Map.of("LC_ALL", "C.UTF-8", "LANG", "de_DE.UTF-8");
        assertThat(Startup.variables(given, null)).isEqualTo(given);
        assertThat(Startup.variables(given, "")).isEqualTo(Map.of("LANG", "de_DE.UTF-8"));
        assertThat(Startup.variables(given, "fr_FR.UTF-8")).containsEntry("LC_ALL", "fr_FR.UTF-8");
    }

    @Test
    void windows_gets_one_sentence_about_wsl() {
        var name = System.getProperty("os.name");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        System.setProperty("os.name", "Windows 11");
        try {
            var clocks = new Clocks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> Duration.ZERO);
            var code = Startup.run(clocks, InputStream.nullInputStream(), out, err, "list");
            assertThat(code).isEqualTo(1);
        } finally {
            System.setProperty("os.name", name);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("WSL");
    }
}
