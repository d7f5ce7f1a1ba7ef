package decompress.cli.option;

import decompress.cli.io.CommandConsole;
import decompress.cli.io.Environment;
import decompress.cli.io.PersonalFiles;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.perform.Answers;
import decompress.perform.Performer;
import decompress.plan.Lookup;
import decompress.remind.BreakExercises;
import decompress.remind.BreakSessions;
import decompress.remind.LoggedMovements;
import decompress.session.Pain;
import java.util.Optional;

/** The options that say what a movement break does, and how it is shown and heard. */
public final class BreakOptions {
    private final Given<String> routine;
    private final SoundOptions sound;
    private final DisplayOptions display;

    public BreakOptions(Options options) {
        this.routine = options.text("--routine", "ROUTINE", "Take the exercises from it (desk-break).");
        this.sound = new SoundOptions(options);
        this.display = new DisplayOptions(options);
    }

    /** The sessions of breaks; a routine of which nothing fits a break is refused. */
    public BreakSessions sessions(
            Environment environment, CommandConsole console, PersonalFiles files, LoggedMovements movements) {
        var settings = files.settings();
        exercises(files);
        return new BreakSessions(
                () -> exercises(files),
                new Performer(console, files.journal(), files.profiles()),
                display.io(environment, console, settings, sound),
                new Answers(Pain.UNKNOWN, Optional.empty(), settings.questions().orElse(true)),
                console::report,
                movements.today());
    }

    /** Refuses a mistyped routine, also where no break is taken. */
    public void requireKnownRoutine(PersonalFiles files) {
        if (routine.isGiven()) {
            Lookup.id(files.library(), routine.or(""));
        }
    }

    private BreakExercises exercises(PersonalFiles files) {
        var named = routine.or(BreakExercises.USUAL_ROUTINE);
        var settings = files.settings();
        var person = files.person(files.journal(), settings.questions().orElse(true));
        return BreakExercises.of(named, Lookup.exercises(person.library(), named), person, settings.ready());
    }
}
