package decompress.support;

import decompress.exercise.DoseLevel;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.plan.Person;
import decompress.plan.PlanException;
import decompress.plan.Resumption;
import decompress.review.MovedDays;
import decompress.safety.Profile;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A person of whom all is known beforehand, without any file. */
public record KnownPerson(Library library, Profile profile, List<SessionRecord> recent) implements Person.Reader {
    /** Nothing but the shipped exercises is known. */
    public static final KnownPerson NEW = new KnownPerson(Shipped.library(), Profile.NONE, List.of());

    public KnownPerson with(Profile other) {
        return new KnownPerson(library, other, recent);
    }

    /**
     * The same person after some sessions.
     *
     * @param sessions the latest last
     */
    public KnownPerson after(SessionRecord... sessions) {
        return new KnownPerson(library, profile, List.of(sessions));
    }

    public Person on(LocalDate day) {
        return at(day.atTime(8, 0), true);
    }

    public Person at(LocalDateTime now, boolean canAnswer) {
        return new Person(this, () -> now.atZone(ZoneId.of("Europe/Berlin")), canAnswer);
    }

    @Override
    public List<SessionRecord> since(LocalDate day) {
        return recent.stream().filter(session -> !session.day().isBefore(day)).toList();
    }

    @Override
    public Resumption unfinished() {
        throw PlanException.impossible("nothing to resume: no session is unfinished.");
    }

    @Override
    public Optional<DoseLevel> level() {
        return Optional.empty();
    }

    @Override
    public int daysPerWeek() {
        return MovedDays.USUAL;
    }
}
