package decompress.cli;

import decompress.cli.option.LogFilter;
import decompress.cli.parse.Given;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.run.Failure;
import decompress.view.Line;
import decompress.view.log.LogView;
import java.util.ArrayList;
import java.util.List;

/** Reviews past sessions. */
final class LogCommand extends BaseCommand {
    private static final int SHOWN = 20;
    private static final int ALL = Integer.MAX_VALUE - 1;

    private final Given<Integer> last =
            options.number("--last", "N", "How many at most (20, or all with --since or --until).");
    private final LogFilter filter = new LogFilter(options);
    private final Given<Boolean> json = options.flag("--json", "Print one JSON object for each session.");

    LogCommand(Environment environment) {
        super(environment, "log", """
                Show past sessions, the newest last.
                decompress log
                decompress log --since 7d
                decompress log --exercise cat-stretch,cow-stretch --last 5""");
    }

    @Override
    int perform() throws LogException {
        if (last.or(1) < 1) {
            throw Failure.usage("--last takes a number from 1, not " + last.or(1) + ".");
        }
        var journal = journal();
        var most = Math.min(ALL, last.or(json.isGiven() || filter.isSet() ? ALL : SHOWN));
        // One more than is shown tells whether there are more.
        var entries = most == ALL || filter.isSet()
                ? journal.last(most + 1, filter.wanted(environment.clock()))
                : journal.last(most + 1);
        var nothing = entries.isEmpty() ? filter.nothing(this::library) : "";
        print(json.isGiven() ? "" : nothing);
        show(entries.subList(Math.max(0, entries.size() - most), entries.size()), entries.size() > most);
        return journal.exitCode();
    }

    private void show(List<LogEntry> entries, boolean areMore) {
        if (json.isGiven()) {
            for (var at = 0; at < entries.size() && !environment.out().checkError(); at++) {
                environment.printJson(entries.get(at).json());
            }
            return;
        }
        var lines = new ArrayList<>(new LogView(tableWidth())
                .lines(entries.stream().map(LogEntry::record).toList()));
        if (areMore) {
            lines.add(Line.of("The newest " + entries.size() + "; --last " + 5 * entries.size() + " shows more."));
        }
        page(lines);
    }
}
