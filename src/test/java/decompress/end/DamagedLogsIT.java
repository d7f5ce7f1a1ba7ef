package decompress.end;

import static decompress.log.Records.LATER;
import static decompress.log.Records.MORNING;
import static decompress.log.Records.all;
import static decompress.log.Records.ids;
import static decompress.log.Records.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.SessionLog;
import decompress.log.lines.LineBinder;
import decompress.support.Rounds;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedLogsIT {
    @TempDir
    Path folder;

    /** Every line that was left alone is there, whatever happened to the others. */
    @Test
    void damaged_logs_keep_every_good_line() throws Exception {
        var seed = 10_000L;
        var random = new Random(seed);
        var file = folder.resolve("sessions.jsonl");
        for (var round = 0; round < Rounds.of(1_000); round++) {
            var good = new HashSet<String>();
            var bytes = new ByteArrayOutputStream();
            for (var i = 0; i < 4; i++) {
                var record = stretch(MORNING.plusHours(i));
                var line = (LineBinder.line(record) + "\n").getBytes(StandardCharsets.UTF_8);
                if (random.nextInt(2) == 0) {
                    bytes.write(damaged(line, random));
                } else {
                    good.add(record.id());
                    bytes.write(line);
                }
            }
            Files.write(file, bytes.toByteArray());
            assertThat(ids(all(file))).as("seed %d, log %d", seed, round).containsAll(good);
            assertThat(ids(new SessionLog(file).last(9, LATER).entries()))
                    .as("seed %d, log %d", seed, round)
                    .containsAll(good);
        }
    }

    /** Always damaged without losing its own newline to the next line in a way that makes one good line of two. */
    private static byte[] damaged(byte[] line, Random random) {
        var at = random.nextInt(line.length);
        var result = line.clone();
        switch (random.nextInt(6)) {
            case 0 -> result[at] = (byte) random.nextInt(256);
            case 1 -> result = Arrays.copyOf(line, at);
            case 2 -> Arrays.fill(result, at, line.length, (byte) 0);
            case 3 -> result[at] = (byte) "{}[]\",:\\\n".charAt(random.nextInt(9));
            case 4 -> System.arraycopy(line, at, result, random.nextInt(at + 1), line.length - at);
            default -> random.nextBytes(result);
        }
        return result;
    }
}
