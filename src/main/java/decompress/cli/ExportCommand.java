package decompress.cli;

import decompress.log.LogException;
import decompress.report.Export;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the log in a form for another program, or for a clinician. */
@Command(
        name = "export",
        header = "Write the log for a spreadsheet, a calendar, a script or a clinician.",
        description = {"%nExample: 'decompress log export --format html --since 2026-09-01 --output log.html'%n"},
        sortOptions = false)
final class ExportCommand extends BaseCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "csv: a row for each set. json: a line for each session. ics: calendar entries."
                    + " html: one page to take to a clinician.")
    private ExportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file (standard output).")
    private Path output;

    @Option(names = "--name", paramLabel = "NAME", description = "The name to print on the page.")
    private String name;

    @Mixin
    private LogFilter filter;

    ExportCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        if (name != null && format != ExportFormat.HTML) {
            throw Failure.usage("--name goes on the page of --format html only.");
        }
        var journal = environment.journal();
        try (var out = ExportFile.open(environment, Optional.ofNullable(output), journal.path(), format)) {
            write(journal, format.to(out.writer(), Optional.ofNullable(name), filter, environment.clock()));
            out.finish();
        } catch (IOException e) {
            fail(e);
        } catch (UncheckedIOException e) {
            fail(e.getCause());
        }
        return journal.complaints() ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** What becomes of standard output is told at the very end, for all commands alike. */
    private void fail(IOException why) {
        if (output != null) {
            throw ExportFile.unwritable(output, why);
        }
    }

    private void write(Journal journal, Export export) throws LogException, IOException {
        var wanted = filter.wanted(environment.clock());
        export.begin();
        journal.read(entry -> {
            if (wanted.test(entry.record())) {
                try {
                    export.take(entry.record(), entry::json);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        export.end();
    }
}
