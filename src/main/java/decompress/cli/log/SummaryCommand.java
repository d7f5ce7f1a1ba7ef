package decompress.cli.log;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.LogFilter;
import decompress.cli.parse.Given;
import decompress.log.store.LogException;
import decompress.report.ReviewJson;
import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.view.Line;
import decompress.view.log.ReviewView;
import decompress.view.log.SittingView;
import java.time.LocalDate;
import java.util.ArrayList;

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
            var lines = new ArrayList<Line>();
            if (review.sessions() > 0) {
                lines.addAll(new ReviewView(console.width()).lines(review, all.or(false)));
            }
            lines.addAll(new SittingView(console.width()).lines(sitting));
            console.page(lines);
        }
        return journal.exitCode();
    }

    private SittingDay sittingToday() throws LogException {
        var clock = environment.clock();
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return SittingDay.of(files.journal().log().breaks(midnight, clock.instant()));
    }
}
