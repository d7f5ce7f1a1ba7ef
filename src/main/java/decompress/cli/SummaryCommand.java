package decompress.cli;

import decompress.json.Json;
import decompress.log.LogException;
import decompress.review.Review;
import decompress.run.ExitCode;
import decompress.view.log.ReviewView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews the log as a whole. */
@Command(
        name = "summary",
        header = "Show how often, how long, what of the plan, and the pain before and after.",
        description = {"%nExample: 'decompress log summary --since 2026-09-01'%n"},
        sortOptions = false)
final class SummaryCommand extends BaseCommand {
    @Mixin
    private LogFilter filter;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    SummaryCommand(Environment environment) {
        super(environment);
    }

    @Override
    int perform() throws LogException {
        var wanted = filter.wanted(environment.clock());
        var review = new Review(filter.last(environment.clock()));
        var journal = environment.journal();
        journal.read(entry -> {
            if (wanted.test(entry.record())) {
                review.take(entry.record());
            }
        });
        var nothing = review.sessions() == 0 ? filter.nothing(this::library) : "";
        if (json) {
            environment.printJson(Json.pretty(ReviewJson.of(review)));
        } else {
            print(review.sessions() == 0 ? prose(nothing) : new ReviewView(proseWidth()).lines(review));
        }
        return journal.complaints() ? ExitCode.FAILED : ExitCode.DONE;
    }
}
