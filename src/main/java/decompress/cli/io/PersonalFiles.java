package decompress.cli.io;

import decompress.cli.library.ExercisePages;
import decompress.cli.library.LibrarySource;
import decompress.cli.library.PersonalFacts;
import decompress.cli.parse.Given;
import decompress.library.Library;
import decompress.library.problem.Severity;
import decompress.library.problem.Source;
import decompress.perform.Failure;
import decompress.perform.Journal;
import decompress.perform.Performer;
import decompress.perform.Profiles;
import decompress.plan.Person;
import decompress.safety.Profile;
import decompress.settings.Settings;
import decompress.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of a person, as the options of one command name them. */
public final class PersonalFiles {
    private final Environment environment;
    private final Given<Path> alone;
    private final CommandConsole console;
    private Optional<Settings> settings = Optional.empty();
    private Optional<Journal> journal = Optional.empty();

    /** @param alone an exercise file to use instead of all others */
    public PersonalFiles(Environment environment, Given<Path> alone, CommandConsole console) {
        this.environment = environment;
        this.alone = alone;
        this.console = console;
    }

    /** The file that is used alone, when the command line names one. */
    public Optional<Path> libraryAlone() {
        return alone.value();
    }

    public LibrarySource librarySource() {
        return environment.librarySource(alone.value());
    }

    public Library library() {
        return librarySource().read(console);
    }

    /** The log, after interrupted sessions were added to it. */
    public Journal journal() {
        if (journal.isEmpty()) {
            journalAsItIs().recover();
            journal = Optional.of(journalAsItIs());
        }
        return journal.get();
    }

    /** The log, read without recovering interrupted sessions. */
    public Journal journalAsItIs() {
        return new Journal(environment.logFile(), environment.clock(), console);
    }

    public Profiles profiles() {
        return environment.profiles();
    }

    /**
     * Everything known about the person.
     *
     * @param mayAsk whether questions are wanted
     * @throws Failure where a part of it is needed and cannot be used
     */
    public Person person(Journal read, boolean mayAsk) {
        return person(profiles()::read, this::settings, () -> read, mayAsk && console.canAsk());
    }

    private Person person(
            Supplier<Profile> profile, Supplier<Settings> settings, Supplier<Journal> journal, boolean canAnswer) {
        var reader = new PersonReader(this::library, profile, settings, journal);
        return new Person(reader, () -> ZonedDateTime.now(environment.clock()), canAnswer);
    }

    /** The same for commands that only show something: a part that cannot be used is left out, with a warning. */
    public Person personToShow() {
        settingsOrWarn();
        journal();
        return person(() -> profiles().readOrWarn(console), this::settingsOrWarn, this::journal, false);
    }

    /** The person's settings, read when first needed. */
    public Settings settings() {
        if (settings.isEmpty()) {
            settings = Optional.of(read(environment.settingsFile()));
        }
        return settings.get();
    }

    private Settings read(Path file) {
        if (Files.notExists(file)) {
            return Settings.NONE;
        }
        var reading = SettingsReader.read(Source.file(file));
        if (reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw Failure.problems(reading.problems());
        }
        reading.problems().forEach(problem -> problem.picture().lines().forEach(console::warnAsIs));
        return reading.settings();
    }

    /** The same for what only shows: settings with a problem are left out, and it is said. */
    public Settings settingsOrWarn() {
        try {
            return settings();
        } catch (Failure unusable) {
            console.warn("Your settings have a problem and are left out here: decompress check");
            settings = Optional.of(Settings.NONE);
            return Settings.NONE;
        }
    }

    /** This morning's pain rating, asked for only if it is due, questions are on, and a person can answer. */
    public Optional<Integer> askOfTheMorning() {
        if (!console.canAsk() || !settingsOrWarn().questions().orElse(true)) {
            return Optional.empty();
        }
        var person = person(profiles()::readOrNone, this::settingsOrWarn, this::journal, true);
        return new Performer(console, journal(), profiles()).askOfTheMorning(person);
    }

    /** Exercises as they are shown to this person. */
    public ExercisePages pages(PersonalFacts facts) {
        return new ExercisePages(facts, console.tableWidth(), console.width());
    }
}
