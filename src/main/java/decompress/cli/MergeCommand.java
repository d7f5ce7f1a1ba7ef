package decompress.cli;

import decompress.log.LogException;
import decompress.log.MergeResult;
import decompress.view.Words;
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
    @Parameters(paramLabel = "FILE", description = "A session log, or an export as JSON.", arity = "1..*")
    private List<Path> files;

    MergeCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        var journal = Journal.open(environment);
        var code = ExitCode.DONE;
        for (var file : files) {
            var merged = journal.log().merge(file);
            print(file + ": " + told(merged));
            for (var problem : merged.problems()) {
                environment.err().println(problem);
                code = ExitCode.FAILED;
            }
        }
        return code;
    }

    private static String told(MergeResult merged) {
        var sessions = Words.count(merged.sessions(), "new session");
        return merged.amendments() == 0
                ? sessions
                : sessions + ", " + Words.count(merged.amendments(), "change to a session");
    }
}
