package decompress.end;

import static decompress.end.Program.assertRestored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import decompress.Main;
import decompress.library.LibraryReader;
import decompress.library.problem.Source;
import decompress.support.Pty;
import decompress.support.PtyCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program follows the environment's description of the terminal. */
@Timeout(60)
class SurroundingsIT {
    private static final String SHORT = "--hold 1s --sets 2 --rest 1s --ready 0s ";
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void findTheProgram() {
        program = new Program(home);
    }

    /** All that was written from beginning to end; the session goes well. */
    private String written(PtyCommand command) throws Exception {
        try (var pty = command.start()) {
            assertThat(pty.awaitExit()).isZero();
            program.assertLogged("completed", null);
            return pty.output();
        }
    }

    @Test
    void without_colour_there_is_bold_and_nothing_else() throws Exception {
        var written = written(program.run(SHORT).env("NO_COLOR", "1"));
        assertThat(written).contains("\033[1m").doesNotContainPattern("\033\\[([0-9]+;)*[349][0-9](;[0-9]+)*m");
    }

    @Test
    void a_charset_of_127_characters_gets_no_others_on_the_wire() throws Exception {
        var written = written(program.run(SHORT).env("LC_ALL", "C"));
        assertThat(written).contains("\033[?1049h").matches("[\033\r\n -~]+").doesNotContain("??");
    }

    @Test
    void a_terminal_without_a_size_gets_80_by_24() throws Exception {
        var written = written(program.run(SHORT).size(0, 0));
        assertThat(written).contains("\033[24;1H").doesNotContain("\033[25;1H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=dumb", "ACCESSIBLE=1", "--plain"})
    void who_wants_lines_gets_lines_and_the_keys_work(String wish) throws Exception {
        var command = program.run("--hold 20s --sets 1 " + (wish.startsWith("-") ? wish : ""));
        if (wish.contains("=")) {
            command.env(wish.split("=")[0], wish.split("=")[1]);
        }
        try (var pty = command.start()) {
            var before = pty.settings();
            pty.awaitText("Get ready");
            pty.send("n").awaitText("Set 1 of 1. Hold 20 seconds.");
            pty.send(" ").awaitText("Paused. Press Space to continue.");
            pty.send("q").awaitText("Stop? Press q again to stop, any other key to continue.");
            pty.send(Program.ESCAPE);
            assertThat(pty.awaitExit()).isEqualTo(3);
            assertRestored(pty, before);
            assertThat(pty.output()).doesNotContain("\033", "\007");
            program.assertLogged("stopped", "quit");
        }
    }

    @Test
    void lines_on_a_terminal_break_between_words() throws Exception {
        try (var pty = program.command("run dead-hang --plain --sound off --no-awake --no-questions")
                .size(40, 60)
                .start()) {
            var step = "Step 1. " + firstStepOf("dead-hang");
            pty.awaitPicture(
                    picture -> picture.text()
                            .replace("\n", " ")
                            .replaceAll(" +", " ")
                            .contains(step),
                    step);
            pty.send("q").awaitText("Stop?");
            pty.send("q");
            assertThat(pty.awaitExit()).isEqualTo(3);
        }
    }

    private static String firstStepOf(String exercise) {
        var library = LibraryReader.read(Source.shipped()).library().orElseThrow();
        return library.exercise(exercise).orElseThrow().guidance().steps().get(0);
    }

    @Test
    void numbers_are_written_alike_in_every_language() throws Exception {
        var arabic = List.of("-Duser.language=ar", "-Duser.country=EG");
        try (var pty = Pty.java(arabic, Main.class, "run", "inversion-table", "--dry-run")
                .env("HOME", home.toString())
                .start()) {
            assertThat(pty.awaitExit()).isZero();
            assertThat(pty.output()).contains("hold").doesNotContainPattern("[^0-9\\P{Nd}]");
        }
    }

    @Test
    void java_25_says_nothing_on_stderr() throws Exception {
        var java = java25();
        assumeTrue(java.isPresent(), "no Java 25 under " + JAVAS);
        var errors = home.resolve("errors");
        var script = program.run(SHORT).script(home.resolve("program"));
        var on25 = Files.readString(script).replaceFirst("exec '[^']*'", "exec '" + java.get() + "'");
        Files.writeString(script, on25);
        var command =
                Pty.of("sh", "-c", "exec '" + script + "' 2>'" + errors + "'").env("HOME", home.toString());
        assertThat(written(command)).contains("\033[?1049h");
        assertThat(Files.readString(errors)).isEmpty();
    }

    private static Optional<Path> java25() throws IOException {
        try (var javas = Files.isDirectory(JAVAS) ? Files.list(JAVAS) : Stream.<Path>empty()) {
            return javas.filter(SurroundingsIT::is25)
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static boolean is25(Path home) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException noRelease) {
            return false;
        }
    }
}
