package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Pty;
import decompress.support.PtyCommand;
import decompress.support.TerminalDemo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fusesource.jansi.internal.CLibrary;
import org.fusesource.jansi.internal.OSInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way out of a session leaves a real terminal as it was. */
@Timeout(120)
class TerminalOnAPtyTest {
    private static final String CTRL_C = "\003";
    private static final String CTRL_Z = "\032";
    private static final String CTRL_BACKSLASH = "\034";
    private static final String CTRL_S = "\023";

    @TempDir
    private static Path natives;

    @BeforeAll
    static void unpackTheNativeLibrary() throws Exception {
        var name = System.mapLibraryName("jansi").replace(".dylib", ".jnilib");
        var folder = Files.createDirectories(natives.resolve(OSInfo.getNativeLibFolderPathForCurrentOS()));
        var resource = "native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (var in = CLibrary.class.getResourceAsStream(resource)) {
            Files.copy(in, folder.resolve(name));
        }
    }

    /** The demonstration with Jansi; "stty" as folder of the native library makes it do without. */
    private static PtyCommand demo(String kind) {
        var folder = kind.equals("JansiTty") ? natives : Path.of("nowhere");
        return Pty.java(List.of("-Dlibrary.jansi.path=" + folder), TerminalDemo.class);
    }

    private static PtyCommand demo() {
        return demo("JansiTty");
    }

    private static void assertRestored(Pty pty, String before) throws Exception {
        assertThat(pty.settings()).isEqualTo(before);
        assertThat(pty.alternateScreen()).as("alternate screen").isFalse();
        assertThat(pty.cursorHidden()).as("cursor hidden").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JansiTty", "SttyTty"})
    void a_session_takes_the_terminal_and_closing_gives_it_back(String kind) throws Exception {
        try (var pty = demo(kind).start()) {
            var before = pty.settings();
            pty.awaitText(kind + " 80x24");
            assertThat(pty.settings())
                    .contains(
                            " isig -icanon -iexten -echo ",
                            " -ixon ",
                            " icrnl ",
                            "quit = <undef>",
                            "min = 1; time = 0");
            assertThat(pty.alternateScreen()).isTrue();
            assertThat(pty.cursorHidden()).isTrue();
            pty.send("q");
            assertThat(pty.awaitExit()).isZero();
            assertRestored(pty, before);
            assertThat(pty.picture().text()).isEmpty();
        }
    }

    @Test
    void an_exception_leaves_a_readable_message_on_the_screen_from_before() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send("x");
            assertThat(pty.awaitExit()).isEqualTo(1);
            assertRestored(pty, before);
            assertThat(pty.picture().text()).contains("an exception in the session");
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void a_signal_ends_the_session_and_its_number_is_told(String signal, int code) throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.signal(signal);
            assertThat(pty.awaitExit()).isEqualTo(code);
            assertRestored(pty, before);
        }
    }

    @Test
    void ctrl_c_is_the_signal() throws Exception {
        try (var pty = demo("SttyTty").start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send(CTRL_C);
            assertThat(pty.awaitExit()).isEqualTo(130);
            assertRestored(pty, before);
        }
    }

    @Test
    void a_session_that_does_not_answer_is_ended_all_the_same() throws Exception {
        try (var pty = demo().start()) {
            var before = pty.settings();
            pty.awaitText("last row");
            pty.send("b").awaitText("B");
            pty.send("n").signal("TERM");
            assertThat(pty.awaitExit()).isEqualTo(143);
            assertRestored(pty, before);
        }
    }

    @Test
    void a_terminal_that_disappears_ends_the_session() throws Exception {
        try (var pty = demo().start()) {
            pty.awaitText("last row");
            pty.hangUp();
            assertThat(pty.awaitExit()).isEqualTo(129);
        }
    }

    @Test
    void a_closed_output_ends_the_session_and_throws_nothing() throws Exception {
        var demo = "exec \"$0\" \"$@\" >&- 2>&-";
        try (var pty = demo().within("sh", "-c", demo).start()) {
            var before = pty.settings();
            assertThat(pty.awaitExit()).isEqualTo(129);
            assertThat(pty.settings()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"JansiTty", "SttyTty"})
    void ctrl_z_stops_with_a_usable_terminal_and_fg_goes_on_in_the_new_size(String kind) throws Exception {
        try (var shell = demo(kind)
                .within("bash", "--norc", "-i", "-c", "\"$0\" \"$@\"; echo left $?; exec bash --norc -i")
                .start()) {
            // The shell that -c started has no job control of its own: an interactive one runs the command again.
            shell.awaitText("last row");
            var demo = shell.awaitChild("TerminalDemo");
            shell.send(CTRL_Z);
            shell.awaitStopped(demo.pid());
        }
    }
}
