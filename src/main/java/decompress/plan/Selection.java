package decompress.plan;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.Routine;
import decompress.library.Library;
import decompress.safety.Admission;
import decompress.safety.Profile;
import decompress.script.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The exercises of a session in their order, before their doses are chosen.
 *
 * @param routine the routine that was asked for, when it was the only thing
 * @param leftOut what had to give way so that the session fits a time
 */
public record Selection(List<Exercise> exercises, Optional<String> routine, List<Exercise> leftOut) {
    public Selection {
        exercises = List.copyOf(exercises);
        leftOut = List.copyOf(leftOut);
    }

    public static Selection of(List<Exercise> exercises) {
        return new Selection(exercises, Optional.empty(), List.of());
    }

    /** Those of some exercises that need neither equipment nor a partner, and that nothing keeps this person from. */
    public static List<Exercise> unconditional(List<Exercise> exercises, Profile profile) {
        return exercises.stream()
                .filter(exercise -> exercise.equipment().isEmpty()
                        && !exercise.precautions().partner())
                .filter(exercise -> Admission.to(exercise, profile, false).verdict() == Admission.Verdict.ALLOWED)
                .toList();
    }

    /** A walk, unless something keeps this person from walking. */
    public static Optional<Exercise> walk(Person person) {
        var library = person.library();
        return unconditional(library.exercise(Exercise.WALKING).stream().toList(), person.profile()).stream()
                .findFirst();
    }

    /** What ids stand for, routines unrolled. */
    public static Selection of(Library library, List<String> ids) {
        if (ids.isEmpty()) {
            throw PlanException.mistyped("name an exercise or a routine; 'decompress list' shows them.");
        }
        var exercises = new ArrayList<Exercise>();
        for (var id : ids) {
            exercises.addAll(Lookup.exercises(library, id));
        }
        var routine = library.routine(Lookup.id(library, ids.get(0))).map(Routine::id);
        return new Selection(exercises, ids.size() == 1 ? routine : Optional.empty(), List.of());
    }

    /** The same, each exercise in a variant where it has that. */
    public Selection inVariant(Library library, String word) {
        var varied = exercises.stream()
                .map(exercise -> library.exercise(exercise.id() + "/" + word).orElse(exercise))
                .toList();
        if (varied.stream().noneMatch(exercise -> exercise.variant().equals(Optional.of(word)))) {
            var variants = library.exercisesAndVariants().stream()
                    .flatMap(exercise -> exercise.variant().stream())
                    .filter(variant -> !variant.equals(word))
                    .distinct()
                    .toList();
            throw PlanException.unknown(
                    "none of these has the variant '" + word + "'.",
                    word,
                    variants,
                    "'decompress list' shows the variants.");
        }
        return new Selection(varied, routine, leftOut);
    }

    /**
     * As many of them, in their order, as fit a time together; done in the order with the fewest changes of position.
     *
     * @param request the options of the session
     */
    public Selection fitting(Duration time, SessionRequest request, Person person) {
        var kept = new ArrayList<Exercise>();
        var left = new ArrayList<Exercise>();
        for (var exercise : exercises) {
            var tried = new ArrayList<>(kept);
            tried.add(exercise);
            if (Planner.length(ordered(tried), request, person).compareTo(time) <= 0) {
                kept.add(exercise);
            } else {
                left.add(exercise);
            }
        }
        if (exercises.isEmpty()) {
            throw PlanException.impossible(
                    "your recorded conditions leave no exercise to choose from. Warning signs: decompress safety");
        }
        if (kept.isEmpty()) {
            var shortest = exercises.stream()
                    .map(exercise -> Planner.length(List.of(exercise), request, person))
                    .min(Comparator.naturalOrder());
            throw PlanException.mistyped(
                    "nothing fits %s; the shortest takes %s now. Give it more time, or a smaller dose: --sets 1."
                            .formatted(Words.time(time), Words.time(shortest.orElseThrow())));
        }
        return new Selection(ordered(kept), Optional.empty(), left);
    }

    private static List<Exercise> ordered(List<Exercise> exercises) {
        return Position.fewestChanges(exercises, Exercise::position);
    }

    /** The line about a fitted selection; empty if nothing was left out. */
    public Optional<String> words() {
        var names = leftOut.stream().map(Exercise::reference).collect(Collectors.joining(", "));
        return Optional.of(names)
                .filter(text -> !text.isEmpty())
                .map(text -> "Left out, to fit the time: " + text + ".");
    }
}
