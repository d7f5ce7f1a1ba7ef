package decompress.end;

import static decompress.end.Program.awaitBar;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Picture;
import decompress.support.Pty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in windows of every size, and the bytes that it costs. */
@Timeout(60)
class LayoutsIT {
    private static final Pattern BRAILLE = Pattern.compile("[\u2801-\u28ff]");

    private static final String LEAVE = "\033[?2026l\033[0m\033[2J";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void findTheProgram() {
        program = new Program(home);
    }

    /** A hold of 20 s that stands still at its very beginning. */
    private static Picture standStill(Pty pty) throws Exception {
        pty.awaitText("Overhead stretch");
        awaitBar(pty.send("n"), "hold", "20 s");
        return pty.send("r ").awaitText("Press Space to");
    }

    private static Picture resized(Pty pty, int columns, int rows, String sign) throws Exception {
        return pty.resize(columns, rows).awaitText(sign);
    }

    @Test
    void the_number_stays_in_every_window_and_the_rest_goes_where_there_is_no_room() throws Exception {
        try (var pty = program.run("--hold 20s --sets 4 --ready 60s").start()) {
            var usual = standStill(pty);
            assertThat(usual.text()).startsWith("Overhead stretch  ").containsPattern(BRAILLE);
            assertThat(usual.line(0)).endsWith("set 1 of 4  ◐ ○ ○ ○");
            assertThat(heightOfTheNumber(usual)).isGreaterThanOrEqualTo(7);
            assertThat(usual.line(23))
                    .isEqualTo("space continue · n next · b back · + - 10 s · x it hurts · q stop · ? keys");

            var vast = resized(pty, 200, 60, "r again");
            assertThat(heightOfTheNumber(vast)).isGreaterThanOrEqualTo(20);
            assertThat(vast.text()).containsPattern(BRAILLE);

            var small = resized(pty, 40, 12, "ends ");
            assertThat(small.text()).doesNotContainPattern(BRAILLE);
            assertThat(small.text().replaceFirst("1:\\d\\d left · ends \\d\\d:\\d\\d", "1:55 left · ends 15:42"))
                    .isEqualTo("""
                    Overhead stretch     set 1 of 4  ◐ ○ ○ ○
                                     PAUSED
                               ▓▓▓▓▓▓      ▓▓▓▓▓▓
                             ▓▓      ▓▓  ▓▓      ▓▓
                                     ▓▓  ▓▓      ▓▓
                                   ▓▓    ▓▓      ▓▓
                                 ▓▓      ▓▓      ▓▓
                               ▓▓        ▓▓      ▓▓
                             ▓▓▓▓▓▓▓▓▓▓    ▓▓▓▓▓▓
                        Paused. Press Space to continue.
                    paused ░░░░░░░░░░░░░░░░░░ 20 s · x hurts
                    Next: rest 10 s   1:55 left · ends 15:42""");
        }
    }

    @Test
    void tiny_windows_keep_the_number() throws Exception {
        try (var pty =
                program.run("--hold 20s --sets 4 --ready 60s").size(20, 5).start()) {
            pty.awaitText("Stand tall and lace");
            pty.send("n").awaitText("Push your palms up");
            assertThat(pty.send("r ")
                            .awaitText("PAUSED")
                            .text()
                            .lines()
                            .map(String::strip)
                            .toList())
                    .containsExactly("PAUSED", "20", "", "Paused. Press Space", "to continue.");
            assertThat(resized(pty, 22, 2, "PAUSED 20").text()).contains("Paused. Press Space to");
        }
    }

    @ParameterizedTest
    @CsvSource({"none, 4000", "auto, 8000"})
    void a_hold_writes_little_in_whole_frames_and_nothing_scrolls(String art, int bytesPerSecond) throws Exception {
        try (var pty = program.run("--hold 5s --sets 1 --ready 0s --art " + art).start()) {
            pty.awaitText("set 1 of 1");
            int mark = pty.mark();
            assertThat(pty.awaitExit()).isZero();
            var session = pty.outputSince(mark);
            var hold = session.substring(0, session.indexOf(LEAVE));
            assertThat(hold.getBytes(StandardCharsets.UTF_8).length / 5)
                    .as("bytes a second in %d frames", Program.frames(hold))
                    .isLessThan(bytesPerSecond);
            assertThat(hold).doesNotContain("\n", "\033[2J");
            assertThat(hold.replaceAll("(?s)\033\\[\\?2026h.*?\033\\[\\?2026l", ""))
                    .as("outside of frames")
                    .isEmpty();
        }
    }

    private static long heightOfTheNumber(Picture picture) {
        return picture.text()
                .lines()
                .filter(line -> line.matches("(?s).*[█▀▄▒▓]{2}.*"))
                .count();
    }
}
