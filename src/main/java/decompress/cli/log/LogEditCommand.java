package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.RecordOptions;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.perform.Failure;
import decompress.session.Pain;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts right what the newest session says. */
public final class LogEditCommand extends BaseCommand {
    private final Given<Integer> painBefore =
            options.number("--pain-before", "0..10", "Pain before the session; 10 is the worst.", RecordOptions.PAIN);

    private final Given<Integer> painAfter =
            options.number("--pain-after", "0..10", "Pain after the session; 10 is the worst.", RecordOptions.PAIN);

    private final Given<Pain.Site> siteBefore =
            options.choice("--site-before", "Where it was before the session.", Pain.Site.values());

    private final Given<Pain.Site> siteAfter =
            options.choice("--site-after", "Where it was after the session.", Pain.Site.values());

    private final Given<String> note = options.text("--note", "TEXT", "This note instead of the one that is there.");

    public LogEditCommand(Environment environment) {
        super(environment, "log edit", """
                Correct the pain or the note of the latest session.
                decompress log edit --pain-after 3
                decompress log edit --note "Left side, not right\"""");
    }

    @Override
    public int perform() throws LogException {
        check();
        var pain = new Pain(
                painBefore.value(), painAfter.value(), siteBefore.value(), siteAfter.value(), Optional.empty());
        var words = note.value().map(String::strip);
        var journal = files.journal();
        journal.amendNewest("correct", (log, id, of, at) -> log.correct(id, of, pain, words, at));
        console.print("Corrected:");
        console.print(journal.last(1).get(0).record());
        return journal.exitCode();
    }

    private void check() {
        if (Stream.of(painBefore, painAfter, siteBefore, siteAfter, note).noneMatch(Given::isGiven)) {
            throw Failure.usage(
                    "say what to correct: --pain-before, --pain-after, --site-before, --site-after or --note.");
        }
        if (note.or("some").isBlank()) {
            throw Failure.usage("the note is empty.");
        }
    }
}
