package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.LogFilter;
import decompress.cli.parse.Given;
import decompress.exercise.Range;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.view.log.LogView;

/** Reviews past sessions. */
public final class LogCommand extends BaseCommand {
    private static final int SHOWN = 20;
    /** In bytes: about a hundred sessions, which are read for their number alone. */
    private static final int SHORT = 50_000;

    private static final int ALL = Integer.MAX_VALUE - 1;

    private final Given<Integer> last =
            options.number("--last", "N", "How many at most (20, or all with --since or --until).", Range.atLeast(1));
    private final LogFilter filter = new LogFilter(options);
    private final Given<Boolean> json = options.flag("--json", "Print one JSON object for each session.");

    public LogCommand(Environment environment) {
        super(environment, "log", """
                Show past sessions, the latest last.
                decompress log
                decompress log --since 7d
                decompress log --exercise cat-stretch,cow-stretch --last 5""");
    }

    @Override
    public int perform() throws LogException {
        var journal = files.journal();
        var most = Math.min(ALL, last.or(json.isGiven() || filter.isSet() ? ALL : SHOWN));
        var isCounted = journal.path().toFile().length() <= SHORT;
        // One session more than shown is read from a long log, to know whether there are more.
        var read = isCounted ? ALL : most;
        var entries = most == ALL || filter.isSet()
                ? journal.last(read + 1, filter.wanted(environment.clock()))
                : journal.last(read + 1);
        var nothing = entries.isEmpty() ? filter.nothing(files::library) : "";
        if (json.isGiven()) {
            for (var at = Math.max(0, entries.size() - most);
                    at < entries.size() && !environment.out().checkError();
                    at++) {
                console.printJsonText(entries.get(at).json());
            }
        } else if (entries.isEmpty()) {
            console.print(nothing);
        } else {
            var records = entries.stream().map(LogEntry::record).toList();
            console.page(new LogView(console.tableWidth()).newest(most, records, isCounted));
        }
        return journal.exitCode();
    }
}
