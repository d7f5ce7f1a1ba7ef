package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.files.IoReason;
import decompress.perform.Failure;
import decompress.report.ClinicianPage;
import decompress.report.CsvExport;
import decompress.report.Export;
import decompress.report.ExportFile;
import decompress.report.ExportFormat;
import decompress.report.IcsExport;
import decompress.report.KnownExercises;
import decompress.report.LinesExport;
import decompress.review.Review;
import decompress.script.words.Noun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The words and options of an export that say what is written where. */
public final class ExportOptions {
    private final Given<ExportFormat> format;
    private final Given<Path> output;
    private final Given<String> file;
    private final Given<String> name;
    private final Given<String> separator;

    public ExportOptions(Options options) {
        this.format = options.choice(
                "--format",
                "csv: a row for each set. json: a line for each session. ics: calendar entries."
                        + " html: one page to take to a clinician.",
                ExportFormat.values());
        this.output = options.path("--output", "FILE", "Write to this file [default: standard output].");
        this.file = options.word("0..1", "FILE", "Write to this file; its extension sets the format.");
        this.name = options.text("--name", "NAME", "The name to print on the page.");
        this.separator = options.text(
                "--csv-separator", ",|;", "Separate CSV cells by this [default: ,]; ';' also sets a decimal comma.");
    }

    /** The line that says what was written where; empty for standard output. */
    public Optional<String> wrote(int sessions) {
        return target().map(path -> "Wrote " + Noun.SESSION.count(sessions) + " to " + path + ".");
    }

    private Optional<Path> target() {
        if (file.isGiven() && output.isGiven()) {
            throw Failure.usage("name the file once, as FILE or with --output.");
        }
        return file.value().map(Path::of).or(output::value);
    }

    /**
     * Opens what the export is written to.
     *
     * @param usual where it goes unless a file is named
     * @param log which is not to be written over
     */
    public ExportFile open(OutputStream usual, Path log) throws IOException {
        var named = target();
        if (named.isEmpty()) {
            return ExportFile.on(usual);
        }
        var path = named.get();
        if (Files.exists(path) && Files.exists(log) && Files.isSameFile(path, log)) {
            throw Failure.usage("--output: " + path + " is the log itself; name another file.");
        }
        return ExportFile.at(path, form());
    }

    /** Reports why a file could not be written; lost standard output is reported at the end of every command. */
    public void complain(Exception thrown) {
        var why = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) thrown;
        target().ifPresent(path -> {
            var reason = why instanceof NoSuchFileException ? "its folder does not exist" : IoReason.of(why);
            throw Failure.failed("cannot write " + path + ": " + reason);
        });
    }

    private ExportFormat form() {
        var form = format.value()
                .or(() -> target().flatMap(ExportFormat::of))
                .orElseThrow(() -> Failure.usage("name a format: --format csv, json, ics or html."));
        if (name.isGiven() && form != ExportFormat.HTML) {
            throw Failure.usage("--name is for --format html only.");
        }
        if (separator.isGiven() && form != ExportFormat.CSV) {
            throw Failure.usage("--csv-separator is for --format csv only.");
        }
        return form;
    }

    private char separator() {
        var given = separator.or(",");
        if (!given.equals(",") && !given.equals(";")) {
            throw Failure.usage("--csv-separator takes ',' or ';', not '" + given + "'.");
        }
        return given.charAt(0);
    }

    /** The export in the chosen format, of the sessions that the filter accepts. */
    public Export export(Writer out, KnownExercises exercises, LogFilter filter, Clock clock) {
        return switch (form()) {
            case CSV -> new CsvExport(out, separator());
            case JSON -> new LinesExport(out);
            case ICS -> new IcsExport(out);
            case HTML ->
                new ClinicianPage(
                        out,
                        new Review(filter.last(clock)),
                        exercises,
                        name.value(),
                        filter.first(clock),
                        LocalDate.now(clock));
        };
    }
}
