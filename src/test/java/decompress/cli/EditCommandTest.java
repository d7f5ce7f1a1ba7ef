package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.LibraryReader;
import decompress.library.Shipped;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.perform.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class EditCommandTest extends CliTest {
    /** An editor that adds a line to the file that it is given last. */
    private String editor(String line) throws Exception {
        var script = Files.writeString(
                home.resolve("my editor"), "#!/bin/sh\nfor file; do :; done\nprintf '%s' '" + line + "' >>\"$file\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return "'" + script + "' --wait";
    }

    @Test
    void it_begins_with_a_template_that_is_right_as_it_is() throws Exception {
        var told = cli.with("EDITOR", editor("")).run("edit");

        told.answers(0, "no problems in " + cli.own() + "\n", "");
        assertThat(Files.readString(cli.own())).isEqualTo(Shipped.text("template.yaml"));
        assertThat(Files.readAllLines(cli.own()).get(0))
                .isEqualTo("# yaml-language-server: $schema=./exercises.schema.json");
        assertThat(cli.own().resolveSibling("exercises.schema.json")).hasContent(Shipped.text("exercises.schema.json"));
    }

    @Test
    void everything_in_the_template_is_commented_out_and_right_without_the_comments() {
        var plain = LibraryReader.read(
                Source.shipped(), Source.of("mine.yaml", Shipped.text("template.yaml"), Origin.YOURS));
        var used = Shipped.text("template.yaml").replaceAll("(?m)^#(?= |exercises:|routines:)(?! [A-Z'y])", "");
        var all = LibraryReader.read(Source.shipped(), Source.of("mine.yaml", used, Origin.YOURS));

        assertThat(plain.problems()).isEmpty();
        assertThat(plain.library().orElseThrow().exercises()).hasSize(11);
        assertThat(all.problems()).isEmpty();
        assertThat(all.library().orElseThrow().exercise("side-bend")).isPresent();
        assertThat(all.library().orElseThrow().exercise("foam-rolling")).isEmpty();
        assertThat(all.library().orElseThrow().regimen("cat-stretch").perDay()).contains(2);
    }

    @Test
    void file_is_checked_when_the_editor_closes() throws Exception {
        var told = cli.with("EDITOR", "false")
                .with("VISUAL", editor("exercises: {x: {}}"))
                .run("edit");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(told.out()).contains("x: name and position and prescription are missing");
        assertThat(told.warning()).isEqualTo("decompress: 1 error in " + cli.own());
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws Exception {
        cli.own("exercises: {cat-stretch: {prescription: {hold: 15s}}}\n");
        var before = Files.readString(cli.own());

        assertThat(cli.with("EDITOR", editor("")).run("edit").code()).isZero();
        assertThat(cli.own()).hasContent(before);
    }

    @Test
    void the_file_and_its_folder_are_private() throws Exception {
        cli.with("EDITOR", editor("")).run("edit").exits(0);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cli.own())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(cli.own().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_stays_a_link() throws Exception {
        var dotfiles = home.resolve("dotfiles.yaml");
        Files.createDirectories(cli.own().getParent());
        Files.createSymbolicLink(cli.own(), dotfiles);

        cli.with("EDITOR", editor("")).run("edit").exits(0);
        assertThat(cli.own()).isSymbolicLink();
        assertThat(dotfiles).hasContent(Shipped.text("template.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1", "utf16", "pipe", "link", "dangling"})
    @Timeout(20)
    void whatever_is_in_the_place_of_the_schema_is_replaced(String what) throws Exception {
        cli.own("exercises: {}\n");
        var schema = cli.own().resolveSibling("exercises.schema.json");
        var victim = Files.writeString(home.resolve("victim"), "mine");
        switch (what) {
            case "latin1" -> Files.write(schema, new byte[] {(byte) 0xE9});
            case "utf16" -> Files.writeString(schema, "{}", StandardCharsets.UTF_16);
            case "pipe" ->
                new ProcessBuilder("mkfifo", schema.toString()).start().waitFor();
            case "link" -> Files.createSymbolicLink(schema, victim);
            default -> Files.createSymbolicLink(schema, home.resolve("nowhere"));
        }

        cli.with("EDITOR", editor("")).run("edit").exits(0);
        assertThat(schema).isRegularFile().hasContent(Shipped.text("exercises.schema.json"));
        assertThat(victim).hasContent("mine");
        assertThat(home.resolve("nowhere")).doesNotExist();
    }

    @Test
    void folder_in_place_of_the_schema_is_named_and_editing_works() throws Exception {
        cli.own("exercises: {}\n");
        var schema = Files.createDirectory(cli.own().resolveSibling("exercises.schema.json"));

        var result = cli.with("EDITOR", editor("")).run("edit");
        assertThat(result.code()).isZero();
        assertThat(result.warning())
                .isEqualTo("decompress: cannot write " + schema
                        + ": a folder is in its place. Your editor has no hints without it.");
    }

    @Test
    void an_editor_that_is_missing_or_fails_is_named() {
        assertThat(cli.with("EDITOR", "no-such-editor").run("edit").err()).isEqualTo("""
                decompress: the editor 'no-such-editor' cannot be started.
                Name one that is installed, for example: EDITOR=nano decompress edit
                """);
        var failed = cli.with("EDITOR", "false").run("edit");
        assertThat(failed.code()).isEqualTo(ExitCode.FAILED);
        assertThat(failed.warning()).startsWith("decompress: the editor 'false' ended with code 1; ");
        assertThat(cli.with("EDITOR", "").with("PATH", "/nowhere").run("edit").err())
                .startsWith("decompress: there is no editor: VISUAL and EDITOR are not set.\n");
        assertThat(cli.with("EDITOR", "'open").run("edit").err())
                .startsWith("decompress: the editor ''open' ended with code ");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Files.writeString(home.resolve("file"), "");
        var told = cli.with("XDG_CONFIG_HOME", home.resolve("file").toString())
                .with("EDITOR", "true")
                .run("edit");

        assertThat(told.code()).isEqualTo(ExitCode.FAILED);
        assertThat(told.warning()).startsWith("decompress: cannot write " + home.resolve("file/decompress"));
    }
}
