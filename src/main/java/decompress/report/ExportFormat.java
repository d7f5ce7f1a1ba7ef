package decompress.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms in which the log can be written. */
public enum ExportFormat {
    CSV,
    JSON,
    ICS,
    HTML;

    /** The form that a file has by the ending of its name; empty for any other ending. */
    public static Optional<ExportFormat> of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> Optional.of(CSV);
            case "json", "jsonl" -> Optional.of(JSON);
            case "ics" -> Optional.of(ICS);
            case "html", "htm" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }
}
