package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.DisplayOptions;
import decompress.cli.option.RecordOptions;
import decompress.cli.option.SessionOptions;
import decompress.cli.option.SoundOptions;
import decompress.log.store.LogException;
import decompress.perform.ExitCode;
import decompress.perform.Performer;
import decompress.plan.Planner;
import decompress.session.Pain;
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
    public int perform() throws LogException {
        var given = record.answers(files.settings());
        var request = session.request(files.settings(), record.isCleared());
        var journal = session.isDryRun() && !request.resumes() ? files.journalAsItIs() : files.journal();
        var person = files.person(journal, given.mayAsk());
        if (session.areEmpty() && console.canAsk()) {
            var rating = files.askOfTheMorning();
            var choice = new StartMenu(environment, console).choose(request, person);
            if (choice.suggestion().isEmpty()) {
                return choice.code();
            }
            request = choice.suggestion().get().request();
            given = given.orPain(Pain.beforehand(rating, Optional.empty()));
        }
        var plan = Planner.plan(request, person).with(given.pain());
        plan.notes().forEach(console::print);
        if (plan.isEmpty()) {
            return ExitCode.DONE;
        }
        if (session.isDryRun()) {
            return new DryRun(console).show(plan, person);
        }
        var io = display.io(environment, console, files.settings(), sound);
        return new Performer(console, journal, files.profiles())
                .perform(plan, person, given, io)
                .code();
    }
}
