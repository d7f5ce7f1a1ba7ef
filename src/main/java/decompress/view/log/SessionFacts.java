package decompress.view.log;

import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.view.Noun;
import decompress.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of one session in a line: the usual has no word. */
final class SessionFacts {
    private SessionFacts() {}

    /** The routine, or the first exercise and how many more. */
    static String what(SessionRecord record) {
        if (record.routine().isPresent()) {
            return record.routine().get();
        }
        var exercises = record.exercises();
        var first = exercises.isEmpty() ? "–" : exercises.get(0).exercise();
        return exercises.size() > 1 ? first + " and " + (exercises.size() - 1) + " more" : first;
    }

    /** A sign for what did not end as planned. */
    static String mark(SessionRecord record) {
        return switch (record.outcome()) {
            case COMPLETED -> " ";
            case STOPPED -> record.reason().equals(Optional.of(Reason.PAIN)) ? "!" : "-";
            case INTERRUPTED -> "~";
        };
    }

    /** Such as 3 of 4 sets, held 58 s, pain 4→6, stopped for pain. */
    static String of(SessionRecord record) {
        var facts = new ArrayList<String>();
        facts.add(sets(record.exercises()));
        repetitions(record.exercises()).ifPresent(facts::add);
        held(record.exercises()).ifPresent(facts::add);
        pain(record.pain()).ifPresent(facts::add);
        if (record.outcome() != Outcome.COMPLETED) {
            facts.add(ending(record));
        }
        return String.join(", ", facts);
    }

    private static String sets(List<ExerciseRecord> exercises) {
        var done = exercises.stream().mapToInt(ExerciseRecord::setsDone).sum();
        var planned = exercises.stream().mapToInt(ExerciseRecord::planned).sum();
        return (done == planned ? "" : done + " of ") + Noun.SET.count(planned);
    }

    private static Optional<String> repetitions(List<ExerciseRecord> exercises) {
        var moved = exercises.stream()
                .filter(SessionFacts::isMoved)
                .flatMap(each -> each.sets().stream())
                .mapToInt(set -> set.repetitions().orElse(0))
                .sum();
        return exercises.stream().anyMatch(SessionFacts::isMoved)
                ? Optional.of(Noun.REPETITION.count(moved))
                : Optional.empty();
    }

    private static Optional<String> held(List<ExerciseRecord> exercises) {
        return exercises.stream()
                .filter(Predicate.not(SessionFacts::isMoved))
                .map(ExerciseRecord::held)
                .reduce(Duration::plus)
                .map(held -> "held "
                        + Words.time(Duration.ofSeconds(held.plusMillis(500).toSeconds())));
    }

    private static boolean isMoved(ExerciseRecord exercise) {
        return exercise.repetitions().isPresent();
    }

    private static Optional<String> pain(Pain pain) {
        if (pain.before().isEmpty() && pain.after().isEmpty()) {
            return Optional.empty();
        }
        var sites = PainWords.sites(pain);
        return Optional.of("pain " + number(pain.before()) + "→" + number(pain.after())
                + (sites.isEmpty() ? "" : " (" + sites + ")"));
    }

    private static String number(Optional<Integer> rating) {
        return rating.map(String::valueOf).orElse("?");
    }

    private static String ending(SessionRecord record) {
        var why = record.reason()
                .map(reason -> switch (reason) {
                    case PAIN -> " for pain";
                    case QUIT -> "";
                    case SKIPPED -> ", every set skipped";
                    case SIGNAL -> " by a signal";
                })
                .orElse("");
        return Words.outcome(record.outcome()) + why;
    }
}
