package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.library.LibraryJson;
import decompress.cli.library.PersonalFacts;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.perform.ExitCode;
import decompress.plan.FlareDoses;
import decompress.view.log.TodayView;

/** Tells what is prescribed for today. */
final class TodayCommand extends BaseCommand {
    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    TodayCommand(Environment environment) {
        super(environment, "today", """
                Show prescribed exercises that are still due today.
                decompress today
                decompress today --json
                decompress run today""");
    }

    @Override
    public int perform() throws LogException {
        if (!json.isGiven()) {
            files.askOfTheMorning();
        }
        var person = files.personToShow();
        var today = person.due();
        if (json.isGiven()) {
            console.printJson(LibraryJson.due(today));
        } else {
            var facts = new PersonalFacts(person);
            FlareDoses.words(person).ifPresent(console::print);
            console.print(new TodayView(console.width()).lines(today.due().all(), facts::dose));
            console.print(today.ids().isEmpty() ? today.nothingDue() : "To do it: decompress run today");
        }
        return ExitCode.DONE;
    }
}
