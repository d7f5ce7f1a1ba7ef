package decompress.cli;

import decompress.log.LogEntry;
import decompress.log.LogException;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.session.SessionRecord;
import decompress.view.log.LogView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews past sessions. */
@Command(
        name = "log",
        header = "Show past sessions, the newest last.",
        description = {"%nExample: 'decompress log --since 7d'%n"},
        sortOptions = false)
final class LogCommand extends BaseCommand {
    private static final int SHOWN = 20;

    @Option(names = "--last", paramLabel = "N", description = "How many at most (20, or all with --since or --until).")
    private Integer last;

    @Mixin
    private LogFilter filter;

    @Option(names = "--json", description = "Print one JSON object for each session.")
    private boolean json;

    LogCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        if (last != null && last < 1) {
            throw Failure.usage("--last takes a number from 1, not " + last + ".");
        }
        var journal = environment.journal();
        var entries = entries(journal);
        if (json) {
            for (int i = 0; i < entries.size() && !environment.out().checkError(); i++) {
                environment.printJson(entries.get(i).json());
            }
        } else {
            print(new LogView(tableWidth()).lines(records(entries)));
        }
        return journal.complaints() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static List<SessionRecord> records(List<LogEntry> entries) {
        return entries.stream().map(LogEntry::record).toList();
    }

    private List<LogEntry> entries(Journal journal) throws LogException {
        var wanted = filter.wanted(environment.clock());
        if (!filter.isSet()) {
            return json && last == null ? all(journal) : journal.last(last == null ? SHOWN : last);
        }
        var kept = new ArrayDeque<LogEntry>();
        journal.read(entry -> {
            if (wanted.test(entry.record())) {
                kept.add(entry);
            }
            if (last != null && kept.size() > last) {
                kept.remove();
            }
        });
        return new ArrayList<>(kept);
    }

    private static List<LogEntry> all(Journal journal) throws LogException {
        var all = new ArrayList<LogEntry>();
        journal.read(all::add);
        return all;
    }
}
