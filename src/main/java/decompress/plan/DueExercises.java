package decompress.plan;

import decompress.exercise.Exercise;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Volume;
import decompress.review.Due;
import decompress.review.DueToday;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The prescribed exercises of the local day, and those already done. */
public record DueExercises(LocalDate date, DueToday due, boolean offersDeskBreak) {
    /** The word that stands for all that is due, beside ids. */
    public static final String WORD = "today";

    private static final String DESK_BREAK = "desk-break";

    /** Reads the exercises of the person's day; {@link Person#due} keeps them. */
    static DueExercises of(Person person) {
        var library = person.library();
        var due = new DueToday(person.today());
        library.exercises()
                .forEach(exercise ->
                        due.prescribe(exercise.id(), library.regimen(exercise.id()), shortestHold(exercise)));
        if (due.isAnythingPrescribed()) {
            person.since(due.since()).forEach(due::take);
        }
        // Nothing starts before a warning sign was checked.
        var mayMove = person.profile().concern().isEmpty();
        return new DueExercises(
                person.today(), due, mayMove && library.routine(DESK_BREAK).isPresent());
    }

    private static Duration shortestHold(Exercise exercise) {
        var first = exercise.prescription().startingDose();
        if (first.effort() instanceof PrescribedEffort.Walk) {
            return ((Volume.Total) first.volume()).length().low();
        }
        return first.work().stream()
                .flatMap(side -> side.efforts().stream())
                .map(effort -> effort instanceof PrescribedEffort.Hold hold
                        ? hold.length().low()
                        : Duration.ZERO)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The exercises that are still due. */
    public List<String> ids() {
        return due.all().stream()
                .filter(due -> due.left() > 0)
                .map(Due::exercise)
                .toList();
    }

    /** Ids with the word for what is due replaced by it, as far as a flare plan leaves it. */
    static List<String> expand(Person person, List<String> ids) {
        return ids.stream()
                .flatMap(id -> id.equals(WORD) ? FlareDoses.due(person).stream() : Stream.of(id))
                .toList();
    }

    public String nothingDue() {
        return due.all().isEmpty() ? nothing() : "Nothing is due any more today.";
    }

    private String nothing() {
        var instead = suggestion().map(id -> " A break from sitting: decompress run " + id);
        return "Nothing is prescribed for today." + instead.orElse("");
    }

    /** The routine for a break from sitting, where nothing is prescribed for today. */
    public Optional<String> suggestion() {
        return due.all().isEmpty() && offersDeskBreak ? Optional.of(DESK_BREAK) : Optional.empty();
    }
}
