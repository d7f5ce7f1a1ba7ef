package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.GoAhead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code due} as the launcher answers it from the line that Java left next to the log. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class DueIT {
    private static final String FROM_JAVA = "from Java";

    @TempDir
    private Path home;

    private Path launcher;
    private Path log;
    private Path settings;

    /** A launcher whose Java, where it is started, only says so. */
    @BeforeEach
    void placeLauncher() throws Exception {
        GoAhead.in(home);
        log = home.resolve(".local/share/decompress/sessions.jsonl");
        settings = home.resolve(".config/decompress/settings.yaml");
        Files.createDirectories(settings.getParent());
        var text = Files.readString(Path.of("scripts", "decompress"));
        var end = text.indexOf("# --- Where the checkout is");
        launcher = Files.writeString(home.resolve("launcher"), text.substring(0, end) + "echo '" + FROM_JAVA + "'\n");
        movedBefore(Duration.ofMinutes(40));
    }

    private void movedBefore(Duration ago) throws Exception {
        var at = OffsetDateTime.now(ZoneOffset.UTC).minus(ago).truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(log, """
                {"v":1,"id":"01KANF9D5T7V9X1Z3B5D7F9H1K","at":"%s","zone":"Z","break":"moved","sat_s":1800}
                """.formatted(at));
    }

    private String java(String line) throws Exception {
        return said(new Program(home).command(line).script(home.resolve("java")).toString());
    }

    private String due(String... options) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString(), "due"));
        command.addAll(List.of(options));
        return said(command.toArray(String[]::new));
    }

    private String said(String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DECOMPRESS_"));
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void answer_is_the_same_from_java_and_from_its_line() throws Exception {
        assertThat(due()).isEqualTo(FROM_JAVA);
        assertThat(java("due")).isEqualTo("40 min since you moved: time to move");
        assertThat(due()).isEqualTo("40 min since you moved: time to move");
        assertThat(due("--every", "45m")).isEqualTo("40 min since you moved");
    }

    @Test
    void answer_with_a_settings_file_needs_no_java() throws Exception {
        Files.writeString(settings, "format: decompress-settings/1\nevery: 1h\n");
        java("due --every 25m");
        assertThat(due("--every", "45m")).isEqualTo("40 min since you moved");
        java("due");
        assertThat(due()).isEqualTo("40 min since you moved");
        Files.writeString(settings, "format: decompress-settings/1\nevery: 30m\n");
        assertThat(due()).isEqualTo(FROM_JAVA);
        java("due");
        assertThat(due()).isEqualTo("40 min since you moved: time to move");
        Files.delete(settings);
        assertThat(due()).isEqualTo(FROM_JAVA);
    }

    @Test
    void copy_that_keeps_the_time_of_the_log_makes_the_answer_old() throws Exception {
        java("due");
        var other = home.resolve("other");
        Files.copy(log, other);
        movedBefore(Duration.ofMinutes(5));
        Files.move(log, log.resolveSibling("synced"));
        Files.move(other, log, StandardCopyOption.REPLACE_EXISTING);
        Files.move(log.resolveSibling("synced"), log, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(due()).isEqualTo(FROM_JAVA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0m", "08m", "481m", "999m", "m", "1x", "1h"})
    void every_beyond_its_limits_is_left_to_java(String every) throws Exception {
        java("due");
        assertThat(due("--every", every)).isEqualTo(FROM_JAVA);
        Files.delete(log);
        assertThat(due("--every", every)).isEqualTo(FROM_JAVA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "", "x", "-1", "99999999999999999999", "1 2 3", "$(reboot)", "never"})
    void bad_line_is_left_to_java(String line) throws Exception {
        java("due");
        Files.writeString(log.resolveSibling("sessions.jsonl.d").resolve("moved"), line + "\n");
        assertThat(due()).isEqualTo(FROM_JAVA);
    }

    @Test
    void log_that_may_exist_out_of_reach_is_left_to_java() throws Exception {
        Files.delete(log);
        assertThat(due()).isEqualTo("no movement in the log yet");
        var folder = log.getParent();
        Files.move(folder, folder.resolveSibling("kept"));
        Files.writeString(folder, "");
        assertThat(due()).isEqualTo(FROM_JAVA);
    }

    @Test
    void pipe_in_place_of_the_line_is_left_to_java() throws Exception {
        var line = log.resolveSibling("sessions.jsonl.d").resolve("moved");
        java("due");
        Files.delete(line);
        assertThat(said("mkfifo", line.toString())).isEmpty();
        assertThat(due()).isEqualTo(FROM_JAVA);
    }

    @Test
    void line_with_a_bad_time_and_good_stamps_is_left_to_java() throws Exception {
        java("due");
        var line = log.resolveSibling("sessions.jsonl.d").resolve("moved");
        var kept = Files.readString(line);
        Files.writeString(line, "08" + kept.substring(kept.indexOf(' ')));
        assertThat(due()).isEqualTo(FROM_JAVA);
    }
}
