package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.cli.CliHarness;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the machine changes no letter of what is read or written: neither digits nor an i nor the calendar. */
@Timeout(120)
class LanguagesIT {
    private static final String LINES = """
            log
            log --since 7d
            log --since MONDAY --json
            log summary
            log summary --json
            log export --format csv
            log export --format ics
            log export --format html
            log check
            list
            list --json
            list --position inverted
            show inversion-table
            show inversion-table --json
            show inversion-table --sheet html
            run inversion-table --dry-run
            run cat-stretch --hold 0:45 --dry-run
            run cat-stretch --hold 1.5min --dose HIGH --dry-run
            run cat-stretch --hold 2,5 --dry-run
            run CAT-STRETCH --dry-run
            run catstrtch --dry-run
            safety --conditions
            today
            due --json
            check
            completion fish
            help run""";

    @TempDir
    private static Path home;

    private static String english;

    @BeforeAll
    static void a_home_with_everything_in_it() throws Exception {
        GoAhead.in(home);
        var cli = new CliHarness(home)
                .own("""
                        exercises:
                          inversion-table: {prescription: {total: 2 min, set-by: Dr. Işıl İnci}}
                          cat-stretch: {prescription: {hold: 20 seconds, per-day: 2}}
                        """)
                .file(home.resolve(".config/decompress/settings.yaml"), """
                        format: decompress-settings/1
                        dose: high
                        every: 1h
                        """)
                .file(home.resolve("lines"), LINES);
        for (var day = 12; day < 22; day++) {
            cli.at("2026-11-" + day + "T07:00:00Z")
                    .run("run cat-stretch --ready 0s --no-questions --pain-before 3 --pain-after 2")
                    .exits(0);
        }
        cli.run("log", "note", "İlk gün: 12,5 kg, ağrı yok").exits(0);
        english = told("-Duser.language=en");
    }

    private static String told(String... language) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(language));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Duser.timezone=Europe/Berlin"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CommandLines.class.getName()));
        command.add(home.resolve("lines").toString());
        var out = home.resolve("out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("DECOMPRESS_") || name.startsWith("XDG_"));
        var process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar -Duser.country=EG", "th -Duser.country=TH -Duser.variant=TH"})
    void every_command_says_the_same(String language) throws Exception {
        assertThat(english).contains("$ decompress help run").doesNotContain("\tat ");
        assertThat(told(("-Duser.language=" + language).split(" "))).isEqualTo(english);
    }
}
