package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.MovingPicture;
import decompress.support.Recording;
import decompress.support.Recording.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture in the README, and how it is drawn. */
class MovingPictureTest {
    private static final Recording TWO_MOMENTS = new Recording(
            8, 2, List.of(written(250, "\033[32mhold\033[0m \u28c0\u28c0"), written(1250, "\033[1;1Hrest\r\n1 < 2")));

    private static Written written(long millis, String text) {
        return new Written(Duration.ofMillis(millis), text);
    }

    @Test
    void part_of_a_row_is_shown_as_long_as_it_stayed() {
        assertThat(new MovingPicture(TWO_MOMENTS).svg("Two moments").replaceAll("(?s)<style>.*</style>\n", ""))
                .isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64" role="img">
                <title>Two moments</title>
                <rect x="1" y="1" width="94" height="62" rx="10" fill="#14181d" stroke="#57606a"/>
                <g transform="translate(16 16)">
                <g class="t0-1 still"><text x="0" y="12" textLength="32" fill="#5fd787">hold</text></g>
                <g class="t1-2"><text x="0" y="12" textLength="32" fill="#e6edf3">rest</text></g>
                <g><path class="dots" stroke="#e6edf3" d="M42 14h12.1"/></g>
                <g class="t1-2"><text x="0" y="28" textLength="24" fill="#e6edf3">1 &lt;</text></g>
                <g class="t1-2"><text x="32" y="28" textLength="8" fill="#e6edf3">2</text></g>
                </g>
                </svg>
                """);
    }

    @Test
    void the_same_recording_gives_the_same_bytes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("session.cast");
        TWO_MOMENTS.write(file);

        assertThat(Recording.read(file)).isEqualTo(TWO_MOMENTS);
        assertThat(new MovingPicture(Recording.read(file)).svg("x")).isEqualTo(new MovingPicture(TWO_MOMENTS).svg("x"));
    }

    @Test
    void the_picture_of_the_readme_is_small_and_stands_still_for_who_wants_it_to() throws Exception {
        var file = Path.of("docs/session.svg");
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();

        assertThat(Files.size(file)).isLessThan(150_000);
        assertThat(svg.getElementsByTagName("style").item(0).getTextContent())
                .contains("step-end infinite")
                .contains("@media(prefers-reduced-motion:reduce){g g{animation:none!important}");
        assertThat(Files.readString(file)).contains(">hold<", " still\"", ">come out<", "Lower your arms");
    }
}
