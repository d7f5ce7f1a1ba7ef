package decompress.cli.io;

import decompress.cli.option.LogFilter;
import decompress.report.CsvExport;
import decompress.report.Export;
import decompress.report.IcsExport;
import decompress.report.KnownExercises;
import decompress.report.LinesExport;
import decompress.report.PageExport;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

    /**
     * The export that writes this form.
     *
     * @param exercises those that are known
     * @param name whose log it is, for the page
     */
    public Export to(Writer out, KnownExercises exercises, Optional<String> name, LogFilter filter, Clock clock) {
        return switch (this) {
            case CSV -> new CsvExport(out);
            case JSON -> new LinesExport(out);
            case ICS -> new IcsExport(out);
            case HTML ->
                new PageExport(out, exercises, name, filter.first(clock), filter.last(clock), LocalDate.now(clock));
        };
    }
}
