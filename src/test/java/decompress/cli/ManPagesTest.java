package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Installed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {
    @TempDir
    private Path home;

    private Path pages;

    @BeforeEach
    void write() {
        pages = home.resolve("man1");
        new CliHarness(home)
                .run("help", "--man-pages", pages.toString())
                .exits(0)
                .prints("");
    }

    @Test
    void there_is_one_for_the_program_and_one_for_each_command() throws Exception {
        try (var files = Files.list(pages)) {
            var commands = HelpTest.commands().map(name -> "decompress-" + name.replace(' ', '-') + ".1");
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("decompress.1"), commands).toList());
        }
    }

    @Test
    void a_formatter_finds_nothing_to_complain_of() throws Exception {
        Installed.assume("mandoc");
        var command = new ArrayList<>(List.of("mandoc", "-T", "lint"));
        try (var files = Files.list(pages)) {
            files.map(Path::toString).forEach(command::add);
        }
        var told = home.resolve("told");
        var lint = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        assertThat(lint.start().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).content().isEmpty();
    }

    @Test
    void page_of_the_program_has_keys_files_and_exit_codes() throws Exception {
        var page = Files.readString(pages.resolve("decompress.1"));
        assertThat(page)
                .contains(".SH KEYS DURING A SESSION\n.TP\n.B space\npause, continue\n")
                .contains(".SH FILES\n.TP\n.B ~/.local/share/decompress/sessions.jsonl\n")
                .contains(".SH EXIT STATUS\n0 done, 1 failed,");
        assertThat(Files.readString(pages.resolve("decompress-run.1"))).contains(".SH EXIT STATUS\n0 done");
    }

    /** Those of --on-cue and of the voice are set by the program. */
    @Test
    void page_of_the_program_names_every_variable_that_it_reads() throws Exception {
        var page = Files.readString(pages.resolve("decompress.1"));
        var read = Pattern.compile("\"(DECOMPRESS_[A-Z_]+|XDG_[A-Z_]+|NO_COLOR|ACCESSIBLE|PAGER|VISUAL|EDITOR)\"");
        var set = Set.of("CUE", "EXERCISE", "SET", "SETS", "SIDE", "SECONDS").stream()
                .map("DECOMPRESS_"::concat)
                .toList();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var names = read.matcher(Files.readString(file)).results().map(result -> result.group(1));
                assertThat(names.filter(name -> !set.contains(name)))
                        .as(file.toString())
                        .allSatisfy(name -> assertThat(page).contains(name));
            }
        }
    }
}
