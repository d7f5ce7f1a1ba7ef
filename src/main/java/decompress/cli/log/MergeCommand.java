package decompress.cli.log;

import decompress.cli.BaseCommand;
import decompress.cli.Environment;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.log.store.MergeResult;
import decompress.run.ExitCode;
import decompress.view.Noun;
import java.nio.file.Path;
import java.util.List;

/** Brings the logs of other machines in. */
public final class MergeCommand extends BaseCommand {
    private static final int SHOWN = 5;

    private final Given<List<String>> logs = options.words("1..*", "FILE", "A session log, or an export as JSON.");

    public MergeCommand(Environment environment) {
        super(environment, "log merge", """
                Merge logs from other computers.
                decompress log merge laptop.jsonl
                decompress log merge laptop.jsonl desktop.jsonl""");
    }

    @Override
    protected int perform() throws LogException {
        var journal = files.journal();
        var code = ExitCode.DONE;
        var isKept = false;
        for (var file : logs.or(List.of())) {
            var merged = journal.log().merge(Path.of(file));
            console.print(file + ": " + words(merged));
            isKept |= merged.replaced();
            if (!merged.problems().isEmpty()) {
                tell(merged.problems());
                code = ExitCode.FAILED;
            }
        }
        if (isKept) {
            console.print("The log before this merge is in " + journal.path() + ".bak");
        }
        return code;
    }

    /** The first few: a file that is no log at all has a problem in every line. */
    private void tell(List<LogProblem> problems) {
        problems.stream().limit(SHOWN).forEach(environment.err()::println);
        if (problems.size() > SHOWN) {
            environment.err().println("and " + (problems.size() - SHOWN) + " more");
        }
    }

    private static String words(MergeResult merged) {
        var sessions = Noun.NEW_SESSION.count(merged.sessions());
        return merged.amendments() == 0 ? sessions : sessions + ", " + Noun.CHANGE.count(merged.amendments());
    }
}
