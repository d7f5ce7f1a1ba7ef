package decompress.cli.option;

import decompress.cli.io.ExportFormat;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.run.Failure;
import java.nio.file.Path;
import java.util.Optional;

/** The words and options of an export that say what is written where. */
public final class ExportOptions {
    private final Given<ExportFormat> format;
    private final Given<Path> output;
    private final Given<String> file;
    private final Given<String> name;

    public ExportOptions(Options options) {
        this.format = options.choice(
                "--format",
                "csv: a row for each set. json: a line for each session. ics: calendar entries."
                        + " html: one page to take to a clinician.",
                ExportFormat.values());
        this.output = options.path("--output", "FILE", "Write to this file (standard output).");
        this.file = options.word("0..1", "FILE", "Write to this file, in the form that the ending of its name says.");
        this.name = options.text("--name", "NAME", "The name to print on the page.");
    }

    public Optional<Path> target() {
        if (file.isGiven() && output.isGiven()) {
            throw Failure.usage("name the file once, as FILE or with --output.");
        }
        return file.value().map(Path::of).or(output::value);
    }

    public ExportFormat form() {
        var form = format.value()
                .or(() -> target().flatMap(ExportFormat::of))
                .orElseThrow(() -> Failure.usage("name a form: --format csv, json, ics or html."));
        if (name.isGiven() && form != ExportFormat.HTML) {
            throw Failure.usage("--name goes on the page of --format html only.");
        }
        return form;
    }

    /** Whose log it is. */
    public Optional<String> name() {
        return name.value();
    }
}
