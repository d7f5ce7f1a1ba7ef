package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.LogFilter;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.report.ReviewJson;
import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.view.log.ReviewView;
import java.time.LocalDate;

/** Reviews the log as a whole. */
public final class SummaryCommand extends BaseCommand {
    private final LogFilter filter = new LogFilter(options);
    private final Given<Boolean> all = options.flag("--all", "Show every week, day and exercise.");
    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    public SummaryCommand(Environment environment) {
        super(environment, "log summary", """
                Show how often, how long, and the pain before and after.
                decompress log summary
                decompress log summary --all --since 2026-09-01
                decompress log summary --exercise cat-stretch --json""");
    }

    @Override
    public int perform() throws LogException {
        var review = new Review(filter.last(environment.clock()));
        var journal = files.journal();
        journal.read(filter.wanted(environment.clock()), entry -> review.take(entry.record()));
        var nothing = review.sessions() == 0 ? filter.nothing(files::library) : "";
        var sitting = sittingToday();
        if (json.isGiven()) {
            console.printJson(ReviewJson.of(review, sitting));
        } else {
            console.print(nothing);
            console.page(new ReviewView(console.width()).lines(review, sitting, all.or(false)));
        }
        return journal.exitCode();
    }

    private SittingDay sittingToday() throws LogException {
        var clock = environment.clock();
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return SittingDay.of(files.journal().log().breaks(midnight, clock.instant()));
    }
}
