package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import decompress.support.ChildJava;
import decompress.support.Installed;
import decompress.support.Pty;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shells complete what is typed, by their scripts and by what the program answers. */
@Timeout(120)
class CompletionIT {
    private static final String TYPED_AND_OFFERED = """
            decompress ru                          | run
            decompress run overh                   | overhead-stretch
            decompress show my-s                   | my-stretch
            decompress run quo                     | quoted-one
            decompress run rück                    | rücken-dehnung
            decompress run cat-stretch my-m        | my-morning
            decompress safety --have glauc         | glaucoma
            decompress safety --cleared dead       | dead-hang
            decompress list --target shou          | shoulders
            decompress list --position hands       | hands-and-knees
            decompress list --equipment be         | bench
            decompress remind --routine desk       | desk-break
            decompress run --self                  | --self-paced
            decompress run cat-stretch --sound voi | voice
            decompress log sum                     | summary
            decompress log export --format ht      | html
            decompress help lo                     | log
            decompress completion fi               | fish
            """;

    @TempDir
    private static Path home;

    @BeforeAll
    static void writeTheScripts() throws Exception {
        for (var shell : List.of("bash", "zsh", "fish")) {
            run(home.resolve(shell), java("completion", shell));
        }
        writeAnExerciseFileOfOnesOwn();
        installTheProgram();
    }

    private static void writeAnExerciseFileOfOnesOwn() throws Exception {
        var own = home.resolve(".config/decompress/exercises.yaml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, """
                format: decompress/1
                exercises:
                  my-stretch:
                    name: Mine
                    targets: [spine]
                    position: standing
                    prescription: {hold: 20s, sets: 2, rest: none}
                    steps: [Stand.]
                  "quoted-one": {name: Quoted, targets: [spine], position: standing,
                    prescription: {hold: 20s, sets: 2, rest: none}, steps: [Stand.]}
                  'rücken-dehnung': {name: Quoted, targets: [spine], position: standing,
                    prescription: {hold: 20s, sets: 2, rest: none}, steps: [Stand.]}
                routines: {"my-morning": {name: Morning, exercises: [cat-stretch]}}
                """);
    }

    private static void installTheProgram() throws Exception {
        var program = home.resolve("bin/decompress");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\nexec '" + String.join("' '", java()) + "' \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void the_shell_finishes_the_word(String shell) throws Exception {
        Installed.assume(shell);
        for (var row : TYPED_AND_OFFERED.lines().toList()) {
            var columns = row.split(" *\\| ");
            finishes(shell, home.resolve(shell), columns[0], columns[1]);
        }
    }

    private void finishes(String shell, Path script, String typed, String word) throws Exception {
        switch (shell) {
            case "fish" -> {
                var ask = List.of("fish", "-c", "source " + script + "; complete -C '" + typed + "'");
                assertThat(run(home.resolve("offers"), ask)).contains(word).doesNotContain("complete:");
            }
            case "zsh" -> press(typed, word, "autoload -U compinit; compinit -u; source " + script, "zsh", "-f", "-i");
            default -> press(typed, word, "source " + script, "bash", "--norc", "--noprofile", "-i");
        }
    }

    private void press(String typed, String word, String setUp, String... shell) throws Exception {
        try (var pty = Pty.of(shell)
                .size(200, 24)
                .env("HOME", home.toString())
                .env("PATH", path())
                .start()) {
            pty.send(" " + setUp + "; echo rea''dy\r").awaitText("ready");
            pty.send(typed + "\t").awaitText(word);
        }
    }

    private static String path() {
        return home.resolve("bin") + File.pathSeparator + System.getenv("PATH");
    }

    private static List<String> java(String... arguments) {
        return ChildJava.command(List.of(), Main.class, arguments);
    }

    private static String run(Path output, List<String> command) throws Exception {
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", path());
        builder.environment().remove("XDG_CONFIG_HOME");
        var process = builder.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }
}
