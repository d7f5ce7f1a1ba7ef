package decompress.interview;

import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything known about a person before a session.
 *
 * @param profile as it is recorded, also what no longer counts
 * @param recent the latest sessions, the latest last
 * @param level the dose that the person usually wants
 * @param daysPerWeek on how many days of a week the person wants to move
 * @param canAnswer whether questions can be asked and are wanted
 */
public record Person(
        Library library,
        Safety safety,
        Profile profile,
        List<SessionRecord> recent,
        Optional<DoseLevel> level,
        int daysPerWeek,
        LocalDateTime now,
        boolean canAnswer) {
    /** How many of the latest sessions are looked at. */
    public static final int RECENT = 200;

    public Person {
        recent = List.copyOf(recent);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    public Optional<SessionRecord> latest() {
        return recent.isEmpty() ? Optional.empty() : Optional.of(recent.get(recent.size() - 1));
    }

    /** The same person with another profile. */
    public Person with(Profile other) {
        return new Person(library, safety, other, recent, level, daysPerWeek, now, canAnswer);
    }

    /** An exercise to offer in place of another: without equipment, helper or question; otherwise a walk. */
    Optional<Exercise> inPlaceOf(Exercise exercise) {
        return Stream.concat(exercise.instead().stream(), Stream.of(Exercise.WALKING))
                .flatMap(id -> library.exercise(id).stream())
                .filter(other -> !other.equals(exercise))
                .filter(other -> other.equipment().isEmpty() && Risk.of(other) == Risk.GENTLE)
                .filter(other -> Admissions.isAllowed(other, profile))
                .findFirst();
    }
}
