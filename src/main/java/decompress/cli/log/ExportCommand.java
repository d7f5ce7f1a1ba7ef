package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.ExportOptions;
import decompress.cli.option.LogFilter;
import decompress.log.store.LogException;
import decompress.perform.Failure;
import decompress.perform.Journal;
import decompress.report.Export;
import decompress.report.KnownExercises;
import decompress.report.NothingToExportException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the log in a form for another program, or for a clinician. */
public final class ExportCommand extends BaseCommand {
    private final ExportOptions asked = new ExportOptions(options);
    private final LogFilter filter = new LogFilter(options);
    private int sessions;

    public ExportCommand(Environment environment) {
        super(environment, "log export", """
                Write the log for a spreadsheet, a calendar or a clinician.
                decompress log export report.html --since 2026-09-01
                decompress log export log.csv
                decompress log export --format ics --exercise cat-stretch >log.ics""");
    }

    @Override
    public int perform() throws LogException {
        var journal = files.journal();
        var library = files.librarySource().readOrShipped();
        var exercises =
                new KnownExercises(library::exercise, id -> library.regimen(id).setBy());
        try (var file = asked.open(environment.io().out(), journal.path())) {
            write(journal, asked.export(file.writer(), exercises, filter, environment.clock()));
            file.finish();
            asked.wrote(sessions).ifPresent(console::print);
        } catch (NothingToExportException e) {
            throw Failure.failed("nothing was written: " + e.getMessage() + ". " + filter.nothing(() -> library));
        } catch (IOException | UncheckedIOException why) {
            asked.complain(why);
        }
        return journal.exitCode();
    }

    private void write(Journal journal, Export export) throws LogException, IOException {
        export.begin();
        journal.read(filter.wanted(environment.clock()), entry -> {
            try {
                sessions++;
                export.take(entry.record(), entry.lines(), entry.changed());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        export.end();
    }
}
