package decompress.cli;

import decompress.cli.option.DisplayOptions;
import decompress.cli.option.RecordOptions;
import decompress.cli.option.SessionOptions;
import decompress.cli.option.SoundOptions;
import decompress.log.store.LogException;
import decompress.perform.ExitCode;
import decompress.perform.SessionResult;
import decompress.run.SessionConductor;
import decompress.session.Pain;
import decompress.view.session.TimelineView;
import java.util.Optional;

/** Guides a session. */
final class RunCommand extends BaseCommand {
    private final SessionOptions session = new SessionOptions(options);
    private final SoundOptions sound = new SoundOptions(options);
    private final DisplayOptions display = new DisplayOptions(options);
    private final RecordOptions record = new RecordOptions(options);

    RunCommand(Environment environment) {
        super(environment, "run", """
                Guide through exercises or routines, one after the other.
                decompress run overhead-stretch
                decompress run desk-break --sets 2 --sound voice
                decompress run cat-stretch cow-stretch --dry-run""");
    }

    @Override
    protected int perform() throws LogException {
        var request = session.request(files.settings(), record.isCleared());
        var given = record.answers(files.settings());
        if (session.areEmpty() && console.canAsk()) {
            var rating = files.askOfTheMorning();
            var choice = new StartMenu(environment, console, files).choose(request);
            if (choice.suggestion().isEmpty()) {
                return choice.code();
            }
            request = choice.suggestion().get().request();
            given = given.orPain(Pain.beforehand(rating, Optional.empty()));
        }
        var journal = session.isDryRun() ? files.journalAsItIs() : files.journal();
        var conductor = new SessionConductor(
                console, journal, files.profiles(), files.library(), files.settings(), files.flarePlan());
        if (session.isDryRun()) {
            conductor
                    .rehearse(request)
                    .ifPresent(timeline -> console.page(new TimelineView(console.tableWidth()).lines(timeline)));
            return ExitCode.DONE;
        }
        var io = display.io(environment, console, files.settings(), sound);
        return conductor.guide(request, given, io).map(SessionResult::code).orElse(ExitCode.DONE);
    }
}
