package decompress.support;

import decompress.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Records a short session on a terminal of its own, and draws a recording; scripts/picture starts it. */
public final class SessionPicture {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final String TITLE =
            "A session of decompress: getting ready, two holds with a rest, and the way out";
    private static final Duration LOOK = Duration.ofMillis(20);

    private SessionPicture() {}

    /** The picture, and the recording it is drawn from, which is made where there is none. */
    public static void main(String[] arguments) throws IOException, InterruptedException, JsonException {
        var recording = Path.of(arguments[1]);
        if (!Files.exists(recording)) {
            record().write(recording);
        }
        Files.writeString(Path.of(arguments[0]), new MovingPicture(Recording.read(recording)).svg(TITLE));
    }

    private static Recording record() throws IOException, InterruptedException {
        var home = Files.createTempDirectory("picture");
        var session = Pty.java(
                        List.of(),
                        decompress.Main.class,
                        "run",
                        "overhead-stretch",
                        "--sets",
                        "2",
                        "--hold",
                        "10s",
                        "--rest",
                        "5s",
                        "--ready",
                        "3s",
                        "--no-questions",
                        "--sound",
                        "off",
                        "--no-awake",
                        "--cleared")
                .size(COLUMNS, ROWS)
                .env("HOME", home.toString())
                .env("LC_ALL", "C.UTF-8");
        try (var pty = session.start()) {
            pty.awaitOutput(0, seen -> seen.contains("\033[?1049h"), "the session's screen");
            var from = System.nanoTime();
            var written = new ArrayList<Recording.Written>();
            var seen = 0;
            while (pty.alternateScreen()) {
                var text = pty.outputSince(seen);
                seen += text.length();
                if (!text.isEmpty()) {
                    written.add(new Recording.Written(Duration.ofNanos(System.nanoTime() - from), text));
                }
                Thread.sleep(LOOK.toMillis());
            }
            return new Recording(COLUMNS, ROWS, written);
        }
    }
}
