package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.log.store.MergeResult;
import decompress.perform.ExitCode;
import decompress.script.words.Noun;
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
    public int perform() throws LogException {
        var journal = files.journal();
        var merged =
                journal.log().merge(logs.or(List.of()).stream().map(Path::of).toList());
        var isGood = true;
        for (var added : merged.added()) {
            console.print(added.log() + ": " + words(added));
            warn(added.problems());
            isGood &= added.problems().isEmpty();
        }
        if (merged.isReplaced()) {
            console.print("The log before this merge is in " + journal.path() + ".bak");
        }
        return isGood ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** The first few: a file that is no log at all has a problem in every line. */
    private void warn(List<LogProblem> problems) {
        problems.stream().limit(SHOWN).forEach(environment.err()::println);
        if (problems.size() > SHOWN) {
            environment.err().println("and " + (problems.size() - SHOWN) + " more");
        }
    }

    private static String words(MergeResult.Added added) {
        var sessions = Noun.NEW_SESSION.count(added.sessions());
        return added.amendments() == 0 ? sessions : sessions + ", " + Noun.CHANGE.count(added.amendments());
    }
}
