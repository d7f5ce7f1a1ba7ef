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
    boolean touchesNothing() {
        return session.isDryRun();
    }

    @Override
    int perform() throws LogException {
        if (session.areEmpty() && console().canAsk()) {
            return new StartCommand(environment).call();
        }
        var given = record.answers(settings());
        var io = display.io(this, sound);
        var request = session.request(settings(), record.isCleared());
        var conductor = new SessionConductor(
                console(),
                journal(),
                environment.profiles(),
                library(),
                settings().dose());
        if (session.isDryRun()) {
            conductor.rehearse(request).ifPresent(timeline -> page(new TimelineView(tableWidth()).lines(timeline)));
            return ExitCode.DONE;
        }
        return conductor.guide(request, given, io);
    }
}
