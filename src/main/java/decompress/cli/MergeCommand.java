package decompress.cli;

import decompress.log.LogException;
import decompress.log.LogProblem;
import decompress.log.MergeResult;
import decompress.run.ExitCode;
import decompress.view.Noun;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings the logs of other machines in. */
@Command(
        name = "merge",
        header = "Bring in what the logs of other machines have and this one has not.",
        description = {
            "%nExample: 'decompress log merge laptop.jsonl'%n",
            "In any order and as often as you like: a session comes in once.%n"
        },
        sortOptions = false)
final class MergeCommand extends BaseCommand {
    private static final int SHOWN = 5;

    @Parameters(paramLabel = "FILE", description = "A session log, or an export as JSON.", arity = "1..*")
    private List<Path> files;

    MergeCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        var journal = environment.journal();
        var code = ExitCode.DONE;
        for (var file : files) {
            var merged = journal.log().merge(file);
            print(file + ": " + words(merged));
            if (!merged.problems().isEmpty()) {
                tell(merged.problems());
                code = ExitCode.FAILED;
            }
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
