package decompress.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
    @TempDir
    private Path folder;

    @Test
    void a_log_read_in_parts_is_the_log_read_at_once() throws IOException {
        var seed = 4711L;
        var random = new Random(seed);
        var log = new StringBuilder();
        for (var i = 0; i < 20_000; i++) {
            log.append(line(random, i));
        }
        log.append("x\n".repeat(200_000))
                .append("y".repeat(1_500_000))
                .append('\n')
                .append(line(random, 20_000));

        var file = Files.writeString(folder.resolve("sessions.jsonl"), log);

        assertThat(inParts(file)).as("seed %d", seed).isEqualTo(atOnce(file)).hasSizeGreaterThan(200_000);
    }

    private static String line(Random random, int number) {
        return switch (random.nextInt(100)) {
            case 0 -> "{\"v\":1,\"id\":\"torn\n";
            case 1 -> "\r\n";
            case 2 -> "no JSON at all\n";
            default ->
                "{\"v\":1,\"id\":\"%d\",\"started\":\"2026-11-22T07:31:04+01:00\",\"note\":\"%s\",\"exercises\":[]}\n"
                        .formatted(number, "n".repeat(random.nextInt(300)));
        };
    }

    private static List<String> inParts(Path file) throws IOException {
        var entries = new ArrayList<String>();
        var problems = new ArrayList<String>();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var parts = new Parts(file, channel, channel.size())) {
            parts.sessions(
                    (entry, offset) -> entries.add(offset + " " + entry.json()),
                    problem -> problems.add(problem.toString()));
        }
        entries.addAll(problems);
        return entries;
    }

    private static List<String> atOnce(Path file) throws IOException {
        var entries = new ArrayList<String>();
        var problems = new ArrayList<String>();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new Part(file, channel, 0, channel.size())
                    .lines(
                            new LineParser(),
                            problem -> problems.add(problem.toString()),
                            (line, bytes, from, to, offset) -> entries.add(offset + " "
                                    + LogEntry.of(((LogLine.Session) line).record(), bytes, from, to)
                                            .json()));
        }
        entries.addAll(problems);
        return entries;
    }
}
