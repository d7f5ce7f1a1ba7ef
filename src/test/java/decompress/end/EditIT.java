package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
            pty.send("\r");
            pty.send("\r");
            pty.awaitText("closed");
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("no problems in ");
        }
    }
}
