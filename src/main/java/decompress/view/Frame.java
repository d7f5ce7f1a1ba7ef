package decompress.view;

import java.util.List;
import java.util.stream.Collectors;

/** What is shown at one moment, line by line from the top. */
public record Frame(List<Line> lines) {
    public Frame {
        lines = List.copyOf(lines);
    }

    /** The text without its meanings, one line each. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
