package decompress.cli;

import decompress.cli.io.ExportFile;
import decompress.cli.io.ExportFormat;
import decompress.cli.io.LibrarySource;
import decompress.cli.option.LogFilter;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.report.Export;
import decompress.run.Failure;
import decompress.run.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the log in a form for another program, or for a clinician. */
final class ExportCommand extends BaseCommand {
    private final Given<ExportFormat> format = options.choice(
            "--format",
            "csv: a row for each set. json: a line for each session. ics: calendar entries."
                    + " html: one page to take to a clinician.",
            ExportFormat.values());

    private final Given<Path> output = options.path("--output", "FILE", "Write to this file (standard output).");

    private final Given<String> file =
            options.word("0..1", "FILE", "Write to this file, in the form that the ending of its name says.");

    private final Given<String> name = options.text("--name", "NAME", "The name to print on the page.");

    private final LogFilter filter = new LogFilter(options);

    ExportCommand(Environment environment) {
        super(environment, "log export", """
                Write the log for a spreadsheet, a calendar or a clinician.
                decompress log export report.html --since 2026-09-01
                decompress log export log.csv
                decompress log export --format ics --exercise cat-stretch >log.ics""");
    }

    @Override
    int perform() throws LogException {
        var target = target();
        var form = format.value()
                .or(() -> target.flatMap(ExportFormat::of))
                .orElseThrow(() -> Failure.usage("name a form: --format csv, json, ics or html."));
        if (name.isGiven() && form != ExportFormat.HTML) {
            throw Failure.usage("--name goes on the page of --format html only.");
        }
        var journal = journal();
        var names = LibrarySource.names(environment, libraryAlone());
        ExportFile.write(
                environment,
                target,
                journal.path(),
                form,
                out -> write(journal, form.to(out, names, name.value(), filter, environment.clock())));
        return journal.exitCode();
    }

    private Optional<Path> target() {
        if (file.isGiven() && output.isGiven()) {
            throw Failure.usage("name the file once, as FILE or with --output.");
        }
        return file.value().map(Path::of).or(output::value);
    }

    private void write(Journal journal, Export export) throws LogException, IOException {
        export.begin();
        journal.read(filter.wanted(environment.clock()), entry -> {
            try {
                export.take(entry.record(), entry.lines());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        export.end();
    }
}
