package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.json.JsonObject;
import decompress.log.store.LogException;
import decompress.perform.ExitCode;
import decompress.remind.MovedFile;
import decompress.remind.TimeSinceMoved;
import decompress.settings.SettingsReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells how long ago the person moved. */
final class DueCommand extends BaseCommand {
    private final Given<Duration> every =
            options.duration("--every", "Sit no longer than this at a time (30m).", SettingsReader.EVERY);
    private final Given<String> format =
            options.text("--format", "TEXT", "Output format: %t time, %m minutes, %% for %.");
    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    DueCommand(Environment environment) {
        super(environment, "due", """
                Show how long ago you moved; exit with 1 when it is time to move.
                decompress due
                decompress due --every 25m --format 'sat %t'
                decompress due >/dev/null || notify-send 'time to move'""");
    }

    @Override
    public int perform() throws LogException {
        // A prompt asks all the time.
        var journal = files.journalAsItIs();
        var answer = new MovedFile(journal.path(), environment.settingsFile());
        var moved = journal.log().lastMoved(environment.clock().instant());
        var most = RemindCommand.every(every, files);
        answer.keep(moved, every.isGiven() ? Optional.empty() : Optional.of(most));
        var since = TimeSinceMoved.at(environment.clock().instant(), moved, most);
        var text = format.value().map(since::text).orElseGet(since::text);
        if (json.isGiven()) {
            console.printJson(json(moved, since));
        } else {
            environment.out().println(text);
        }
        return since.isDue() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static JsonObject json(Optional<Instant> moved, TimeSinceMoved since) {
        return new JsonObject()
                .with("moved", moved)
                .with("minutes", since.since().map(Duration::toMinutes))
                .with("every_minutes", since.every().toMinutes())
                .with("due", since.isDue());
    }
}
