package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.files.IoReason;
import decompress.log.store.BadLineContext;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.script.words.Noun;
import java.io.IOException;
import java.util.ArrayList;

/** Reports every line of the log that cannot be read. */
public final class LogCheckCommand extends BaseCommand {
    private static final int SHOWN = 1000;

    private int sessions;
    private int bad;

    public LogCheckCommand(Environment environment) {
        super(environment, "log check", """
                Show every line of the log that cannot be read.
                decompress log check
                DECOMPRESS_LOG=laptop.jsonl decompress log check""");
    }

    @Override
    public int perform() throws LogException {
        var journal = files.journal();
        var problems = new ArrayList<LogProblem>();
        journal.log().read(entry -> sessions++, problem -> {
            bad++;
            if (problems.size() < SHOWN) {
                problems.add(problem);
            }
        });
        try {
            BadLineContext.of(journal.path(), problems).forEach(environment.err()::println);
        } catch (IOException e) {
            throw Failure.failed("cannot read " + journal.path() + ": " + IoReason.of(e));
        }
        if (bad > problems.size()) {
            environment.err().println("… and " + (bad - problems.size()) + " more.");
        }
        console.print(journal.path() + ": " + Noun.SESSION.count(sessions) + ", "
                + (bad == 0 ? "every line can be read." : Noun.LINE.count(bad) + " with a problem."));
        return bad == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
