package decompress.cli;

import decompress.json.Json;
import decompress.log.LogException;
import decompress.run.ExitCode;
import decompress.run.plan.DueExercises;
import decompress.view.log.TodayView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what is prescribed for today. */
@Command(
        name = "today",
        header = "Show what is prescribed for today and still due; 'decompress run today' runs it.",
        description = {"%nExample: 'decompress today'%n"},
        sortOptions = false)
final class TodayCommand extends BaseCommand {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    TodayCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        var today = DueExercises.of(environment.profiles().today(), library(), environment.journal());
        if (json) {
            environment.printJson(Json.pretty(today.json()));
        } else {
            print(new TodayView(proseWidth()).lines(today.due().all()));
            print(today.ids().isEmpty() ? today.nothingDue() : "To do it: decompress run today");
        }
        return ExitCode.DONE;
    }
}
