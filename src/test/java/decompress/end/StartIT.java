package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start loads nothing that takes its time and is not needed. */
@Timeout(60)
class StartIT {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "--version, java.time.zone.ZoneRulesProvider",
        "help run, java.time.zone.ZoneRulesProvider java.lang.reflect.Proxy",
        "log, java.lang.reflect.Proxy",
        "list, java.lang.reflect.Proxy org.fusesource.jansi java.util.Formatter java.time.zone.ZoneRulesProvider"
                + " java.time.format.DateTimeFormatter java.sql"
    })
    void unneeded_classes_are_not_loaded(String command, String slow) throws Exception {
        var loaded = home.resolve("loaded");
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded,
                "-Ddecompress.window=none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command.split(" ")));
        var start = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("told").toFile());
        start.environment().put("HOME", home.toString());
        var process = start.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(loaded))
                .anyMatch(each -> each.contains(" decompress.Main "))
                .noneMatch(each -> Stream.of(slow.split(" ")).anyMatch(name -> each.contains(" " + name)));
    }
}
