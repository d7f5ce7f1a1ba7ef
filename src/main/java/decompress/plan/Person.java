package decompress.plan;

import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.review.LastTime;
import decompress.safety.Flare;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything known about a person. Each part is read once, when it is first needed. */
public final class Person {
    /** Where the parts are read. */
    public interface Reader {
        Library library();

        /** The profile as it is recorded, also what no longer counts. */
        Profile profile();

        /** The latest {@link #RECENT} sessions, the latest last. */
        List<SessionRecord> recent();

        /**
         * Every session of this day and later ones.
         *
         * @throws PlanException if the log cannot be read
         */
        List<SessionRecord> since(LocalDate day);

        /**
         * The session that can be resumed.
         *
         * @throws PlanException with the reason if there is none
         */
        Resumption unfinished();

        /** The dose that the person usually wants. */
        Optional<DoseLevel> level();

        /** On how many days of a week the person wants to move. */
        int daysPerWeek();
    }

    /** How many of the latest sessions are looked at. */
    public static final int RECENT = 200;

    private final Reader reader;
    private final Supplier<ZonedDateTime> clock;
    private final boolean canAnswer;
    private Library library;
    private Profile profile;
    private List<SessionRecord> recent;
    private DueExercises due;
    private ZonedDateTime now;

    /**
     * A person of whom nothing is read yet.
     *
     * @param canAnswer whether questions can be asked and are wanted
     */
    public Person(Reader reader, Supplier<ZonedDateTime> clock, boolean canAnswer) {
        this.reader = reader;
        this.clock = clock;
        this.canAnswer = canAnswer;
    }

    public Library library() {
        library = library == null ? reader.library() : library;
        return library;
    }

    public Safety safety() {
        return Shipped.safety();
    }

    public Profile profile() {
        profile = profile == null ? reader.profile() : profile;
        return profile;
    }

    /** The latest sessions, the latest last. */
    public List<SessionRecord> recent() {
        recent = recent == null ? reader.recent() : recent;
        return recent;
    }

    List<SessionRecord> since(LocalDate day) {
        return reader.since(day);
    }

    /**
     * The prescribed exercises of the day.
     *
     * @throws PlanException if the log cannot be read
     */
    public DueExercises due() {
        due = due == null ? DueExercises.of(this) : due;
        return due;
    }

    public Resumption unfinished() {
        return reader.unfinished();
    }

    public Optional<DoseLevel> level() {
        return reader.level();
    }

    public int daysPerWeek() {
        return reader.daysPerWeek();
    }

    /** The date and time when it was first asked for. */
    public ZonedDateTime now() {
        now = now == null ? clock.get() : now;
        return now;
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public boolean canAnswer() {
        return canAnswer;
    }

    public Optional<SessionRecord> latest() {
        return recent().isEmpty() ? Optional.empty() : Optional.of(recent().get(recent().size() - 1));
    }

    /** The plan for a flare-up that is running now. */
    public Optional<Flare> flare() {
        // The time is a slow thing to ask for.
        return profile().flare().isEmpty() ? Optional.empty() : profile().flareAt(now().toInstant());
    }

    /** Whether pain ended an exercise the last time, moved down in it or rose. */
    public boolean hurtLastTime(Exercise exercise) {
        return LastTime.of(exercise.id(), recent()).isPresent();
    }

    /** The day on which an exercise was last done, if only one set of it. */
    public Optional<LocalDate> lastDone(Exercise exercise) {
        var day = Optional.<LocalDate>empty();
        for (var record : recent()) {
            for (var done : record.exercises()) {
                if (done.exercise().equals(exercise.id()) && done.setsDone() > 0) {
                    day = Optional.of(record.day());
                }
            }
        }
        return day;
    }

    /** The same person with another profile. */
    public Person with(Profile other) {
        var person = new Person(reader, clock, canAnswer);
        person.now = now;
        person.library = library;
        person.profile = other;
        person.recent = recent;
        person.due = due;
        return person;
    }

    /** The same person after their latest session was changed in the log. */
    public Person withChangedLog() {
        var person = with(profile());
        person.recent = null;
        person.due = null;
        return person;
    }
}
