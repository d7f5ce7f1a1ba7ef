package decompress.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.safety.Clearance;
import decompress.safety.Concern;
import decompress.safety.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Profile FULL = Profile.NONE
            .noticed(DAY)
            .withGoAhead(DAY.plusDays(1))
            .having(List.of("glaucoma", "hernia"), DAY)
            .concerned(Concern.Kind.NEW_PAIN, DAY)
            .cleared(new Clearance("inversion-table", "Dr. \"M\" Silva, Σ", DAY));

    @TempDir
    private Path home;

    private Path path() {
        return home.resolve("share/decompress/profile.json");
    }

    @Test
    void linked_profile_is_written_and_forgotten_through_its_link() throws Exception {
        var dotfiles = Files.createDirectory(home.resolve("dotfiles")).resolve("profile.json");
        Files.createDirectories(path().getParent());
        Files.createSymbolicLink(path(), dotfiles);
        var file = new ProfileFile(path());

        file.change(profile -> FULL);
        assertThat(path()).isSymbolicLink();
        assertThat(dotfiles).content().contains("glaucoma");
        assertThat(file.forget()).isTrue();
        assertThat(dotfiles).doesNotExist();
        assertThat(file.read()).isEqualTo(Profile.NONE);
    }

    @Test
    void saved_profile_is_read_back() throws Exception {
        new ProfileFile(path()).change(ignored -> FULL);

        assertThat(new ProfileFile(path()).read()).isEqualTo(FULL);
        assertThat(path()).content().startsWith("""
                {
                  "v": 1,
                  "notice": "2026-11-22",
                  "asked": "2026-11-22",
                  "go_ahead": "2026-11-23",
                  "conditions": {
                    "glaucoma": "2026-11-22",
                """);
    }

    @Test
    void new_profile_is_empty() throws Exception {
        assertThat(new ProfileFile(path()).read()).isEqualTo(Profile.NONE);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void profile_is_private() throws Exception {
        new ProfileFile(path()).change(ignored -> FULL);

        assertThat(permissions(path())).isEqualTo("rw-------");
        assertThat(permissions(path().getParent())).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"v\": 1}",
                "{\"v\": 1, \"notice\": null, \"go_ahead\": null, \"concern\": {\"kind\": \"flu\", \"on\": \"2026-11-22\"},"
                        + " \"conditions\": {}, \"clearances\": []}",
                "{\"v\": 2, \"notice\": null, \"go_ahead\": null, \"conditions\": {}, \"clearances\": []}",
                "{\"v\": 1, \"notice\": null, \"go_ahead\": null, \"conditons\": {}, \"clearances\": []}",
                "{\"v\": 1, \"notice\": null, \"go_ahead\": null, \"conditions\": null, \"clearances\": []}",
                "{\"v\": 1, \"notice\": null, \"go_ahead\": null, \"conditions\": [\"hernia\"], \"clearances\": []}",
                "{\"v\": 1, \"notice\": null, \"go_ahead\": null, \"conditions\": {\"hernia\": true}, \"clearances\": []}",
                "{\"v\": 1, \"notice\": 7, \"go_ahead\": null, \"conditions\": {}, \"clearances\": []}",
                "{\"v\": 1, \"notice\": null, \"go_ahead\": null, \"conditions\": {}, \"clearances\": [{}]}"
            })
    void a_damaged_file_is_never_a_person_without_conditions(String damaged) throws Exception {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), damaged);
        var file = new ProfileFile(path());

        assertThatThrownBy(file::read)
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("cannot use " + path() + ": ")
                .hasMessageEndingWith("\ndecompress safety --forget");
        assertThatThrownBy(() -> file.change(profile -> profile.noticed(DAY))).isInstanceOf(ProfileException.class);
        assertThat(path()).hasContent(damaged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '^', textBlock = """
                    notice = 7
                    conditions = ["hernia"]
                    conditions = {"hernia":"soon"}
                    clearances = [{"exercise":"inversion-table"}]
                    clearances = [{"exercise":"inversion-table","by":" ","on":"2026-11-22"}]
                    concern = {"kind":"flu","on":"2026-11-22"}
                    flare = "yesterday"
                    """)
    void unreadable_field_is_named_with_its_value(String name, String value) throws Exception {
        Files.createDirectories(path().getParent());
        var fields = new LinkedHashMap<>(Map.of("v", "1", "notice", "null", "go_ahead", "null"));
        fields.putAll(Map.of("conditions", "{}", "clearances", "[]"));
        fields.put(name, value);
        Files.writeString(
                path(),
                fields.entrySet().stream()
                        .map(field -> '"' + field.getKey() + "\": " + field.getValue())
                        .collect(Collectors.joining(", ", "{", "}")));

        assertThatThrownBy(() -> new ProfileFile(path()).read())
                .hasMessageContaining(": " + name + " cannot be read: " + value);
    }

    @Test
    void every_byte_that_is_cut_off_is_noticed() throws Exception {
        var file = new ProfileFile(path());
        file.change(ignored -> FULL);
        var whole = Files.readString(path()).strip();
        for (var length = 0; length < whole.length(); length++) {
            Files.writeString(path(), whole.substring(0, length));
            assertThatThrownBy(file::read).isInstanceOf(ProfileException.class);
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_no_person_without_conditions() throws Exception {
        Files.createDirectories(path());

        assertThatThrownBy(() -> new ProfileFile(path()).read())
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("cannot read " + path());
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Files.writeString(home.resolve("share"), "");

        assertThatThrownBy(() -> new ProfileFile(path()).change(ignored -> FULL))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("set XDG_DATA_HOME to another folder");
    }

    @Test
    void forgetting_removes_even_a_damaged_file() throws Exception {
        var file = new ProfileFile(path());
        assertThat(file.forget()).isFalse();
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "{");

        assertThat(file.forget()).isTrue();
        assertThat(file.read()).isEqualTo(Profile.NONE);
    }

    @Test
    void changes_leave_nothing_half_written_behind() throws Exception {
        var file = new ProfileFile(path());
        for (var i = 0; i < 20; i++) {
            var on = DAY.plusDays(i);
            file.change(profile -> profile.cleared(new Clearance("exercise-" + on, "Dr. Silva", on)));
        }
        assertThat(file.read().clearances()).hasSize(20);
        try (var files = Files.list(path().getParent())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("profile.json", ".profile.lock");
        }
    }

    @Test
    @Timeout(20)
    void a_pipe_in_its_place_is_not_waited_for() throws Exception {
        Files.createDirectories(path().getParent());
        assertThat(new ProcessBuilder("mkfifo", path().toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> new ProfileFile(path()).read())
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("it is a pipe or a device, not a file");
    }
}
