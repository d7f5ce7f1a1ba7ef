package decompress.cli;

import decompress.cli.option.DisplayOptions;
import decompress.cli.option.RecordOptions;
import decompress.cli.option.SessionOptions;
import decompress.cli.option.SoundOptions;
import decompress.log.store.LogException;
import decompress.run.ExitCode;
import decompress.run.SessionConductor;
import decompress.view.session.TimelineView;

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
        if (session.areEmpty() && console.canAsk()) {
            return new StartCommand(environment).perform();
        }
        var given = record.answers(files.settings());
        var io = display.io(environment, console, files.settings(), sound);
        var request = session.request(files.settings(), record.isCleared());
        var conductor = new SessionConductor(
                console,
                session.isDryRun() ? files.journalAsItIs() : files.journal(),
                files.profiles(),
                files.library(),
                files.settings().dose());
        if (session.isDryRun()) {
            conductor
                    .rehearse(request)
                    .ifPresent(timeline -> console.page(new TimelineView(console.tableWidth()).lines(timeline)));
            return ExitCode.DONE;
        }
        return conductor.guide(request, given, io);
    }
}
