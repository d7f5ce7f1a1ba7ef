package decompress.cli;

import decompress.report.CsvExport;
import decompress.report.Export;
import decompress.report.IcsExport;
import decompress.report.LinesExport;
import decompress.report.PageExport;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The forms in which the log can be written. */
enum ExportFormat {
    CSV,
    JSON,
    ICS,
    HTML;

    /** @param name whose log it is, for the page */
    Export to(Writer out, Optional<String> name, LogFilter filter, Clock clock) {
        return switch (this) {
            case CSV -> new CsvExport(out);
            case JSON -> new LinesExport(out);
            case ICS -> new IcsExport(out);
            case HTML -> new PageExport(out, name, filter.first(clock), filter.last(clock), LocalDate.now(clock));
        };
    }
}
