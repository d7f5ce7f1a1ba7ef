package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.io.PersonalFiles;
import decompress.cli.option.BreakOptions;
import decompress.cli.parse.Given;
import decompress.cli.parse.TimeOfDay;
import decompress.log.store.LogException;
import decompress.programs.Programs;
import decompress.remind.IdleTime;
import decompress.remind.LoggedMovements;
import decompress.remind.Reminder;
import decompress.remind.ReminderLoop;
import decompress.settings.SettingsReader;
import java.time.Duration;

/** Counts to the next movement break, again and again. */
final class RemindCommand extends BaseCommand {
    private static final Duration USUAL = Duration.ofMinutes(30);

    private final Given<Duration> every =
            options.duration("--every", "Sit no longer than this at a time (30m).", SettingsReader.EVERY);
    private final Given<String> until = options.text("--until", "TIME", "End at this time of the day, such as 18:00.");
    private final Given<Boolean> quiet = options.flag("--quiet", "Show nothing until a break is due.");
    private final BreakOptions breaks = new BreakOptions(options);

    RemindCommand(Environment environment) {
        super(environment, "remind", """
                Remind you to move every half hour, with short guided breaks.
                decompress remind
                decompress remind --every 25m --until 18:00
                decompress remind --quiet""");
    }

    @Override
    public int perform() throws LogException {
        var clocks = environment.clocks();
        var end = until.value().map(text -> TimeOfDay.toCome("--until", text, environment.clock()));
        var reminder = new Reminder(every(every, files), end, clocks.wall().getZone());
        var movements = new LoggedMovements(files.journal(), clocks);
        var sessions = breaks.sessions(environment, console, files, movements);
        var shown = quiet.isGiven() ? sessions.display().inLines() : sessions.display();
        var idle = new IdleTime(new Programs(environment.variables()));
        new ReminderLoop(
                        reminder, clocks::look, idle::ask, movements, () -> sessions.reminder(shown), sessions::perform)
                .run();
        return sessions.end();
    }

    /** How long to sit at a time, as typed, as set, or as usual. */
    static Duration every(Given<Duration> typed, PersonalFiles files) {
        return typed.or(files.settings().every().orElse(USUAL));
    }
}
