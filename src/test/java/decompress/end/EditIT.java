package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** While an editor is open, the terminal is the editor's. */
@Timeout(60)
class EditIT {
    @TempDir
    private Path home;

    @Test
    void ctrl_c_is_the_editors() throws Exception {
        try (var pty = new Program(home)
                .command("edit")
                .env("EDITOR", "trap 'echo caught' INT; echo editing; read word; read word; echo closed; :")
                .start()) {
            pty.awaitText("editing");
            pty.send(Program.CTRL_C);
            pty.awaitText("caught");
            // The program has caught it, too, by the time when a person closes the editor.
            Program.letPass(1);
            pty.send("\r");
            pty.send("\r");
            pty.awaitText("closed");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("no problems in ");
        }
    }

    @Test
    void files_are_private_whatever_the_umask() throws Exception {
        var edit = new Program(home).command("edit").script(home.resolve("edit"));
        var shell = new ProcessBuilder("sh", "-c", "umask 000; exec '" + edit + "'").inheritIO();
        shell.environment().put("HOME", home.toString());
        shell.environment().put("EDITOR", "true");
        assertThat(shell.start().waitFor()).isZero();
        try (var made = Files.walk(home.resolve(".config"))) {
            assertThat(made.map(EditIT::permissions))
                    .containsOnly(
                            ".config rwx------",
                            "decompress rwx------",
                            "exercises.yaml rw-------",
                            "exercises.schema.json rw-------");
        }
    }

    private static String permissions(Path file) {
        try {
            return file.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
