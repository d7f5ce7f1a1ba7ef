package decompress.log;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.store.LogProblem;
import decompress.support.Installed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/session-log.md says is so. */
class SessionLogDocumentTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private record Block(String kind, String text) {}

    @TempDir
    Path folder;

    private List<Block> blocks;
    private Path sample;

    @BeforeEach
    void the_sample() throws Exception {
        blocks = BLOCK.matcher(Files.readString(Path.of("docs", "session-log.md")))
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .toList();
        sample = folder.resolve("sessions.jsonl");
        Files.writeString(sample, blocks.get(0).text());
    }

    @Test
    void the_sample_is_a_log_that_is_written_as_it_stands() throws Exception {
        var problems = new ArrayList<LogProblem>();
        var entries = Records.all(sample, problems);
        assertThat(problems).isEmpty();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).record().note()).contains("the phone rang");
        var again = new SessionLog(folder.resolve("again"));
        again.append(entries.get(0).record());
        assertThat(Files.readString(folder.resolve("again")).strip())
                .isEqualTo(blocks.get(0).text().lines().findFirst().orElseThrow());
    }

    @Test
    void the_recipes_print_what_they_say() throws Exception {
        Installed.assume("jq");
        for (var i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).kind().equals("sh")) {
                assertThat(output(blocks.get(i).text()))
                        .isEqualTo(blocks.get(i + 1).text());
            }
        }
    }

    private String output(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-ec", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
