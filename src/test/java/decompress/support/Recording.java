package decompress.support;

import decompress.json.Json;
import decompress.json.JsonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.ScreenTerminal;

/** The output of a program on a terminal, with times, stored as an asciicast of version 2. */
public record Recording(int columns, int rows, List<Written> written) {
    /** Some output, so long after the beginning. */
    public record Written(Duration at, String text) {}

    /** A screen and the time at which it appeared. */
    public record Shown(Duration at, Picture picture) {}

    public static Recording read(Path file) throws IOException, JsonException {
        var lines = Files.readAllLines(file);
        var header = (Map<?, ?>) Json.read(lines.get(0));
        var written = new ArrayList<Written>();
        for (var line : lines.subList(1, lines.size())) {
            var event = (List<?>) Json.read(line);
            var seconds = (BigDecimal) event.get(0);
            written.add(new Written(Duration.ofMillis(seconds.movePointRight(3).longValue()), (String) event.get(2)));
        }
        return new Recording(number(header, "width"), number(header, "height"), written);
    }

    private static int number(Map<?, ?> header, String name) {
        return ((BigDecimal) header.get(name)).intValueExact();
    }

    public void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("{\"version\":2,\"width\":%d,\"height\":%d}".formatted(columns, rows));
        for (var each : written) {
            lines.add(Json.line(List.of(BigDecimal.valueOf(each.at.toMillis(), 3), "o", each.text)));
        }
        Files.write(file, lines);
    }

    /** The screens at regular times from start to end, each listed once while it stayed. */
    public List<Shown> every(Duration step) {
        var screen = new ScreenTerminal(columns, rows);
        var shown = new ArrayList<Shown>();
        var next = 0;
        var last = written.get(written.size() - 1).at;
        for (var now = Duration.ZERO; now.compareTo(last) <= 0; now = now.plus(step)) {
            while (next < written.size() && written.get(next).at.compareTo(now) <= 0) {
                screen.write(written.get(next++).text);
            }
            var picture = Picture.of(screen);
            if (shown.isEmpty() || !shown.get(shown.size() - 1).picture.rows().equals(picture.rows())) {
                shown.add(new Shown(now, picture));
            }
        }
        return shown;
    }
}
