package decompress.library;

import decompress.exercise.Exercise;
import decompress.exercise.Regimen;
import decompress.exercise.Routine;
import decompress.library.problem.SimilarNames;
import decompress.pose.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exercises and routines that can be done, in the order of the files. */
public final class Library {

    /** An exercise with what only its file says about it. */
    public record Entry(Exercise exercise, Regimen regimen, Origins origins) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Routine> routines = new LinkedHashMap<>();

    Library(Collection<Entry> entries, Collection<Routine> routines) {
        for (var entry : entries) {
            this.entries.put(entry.exercise().reference(), entry);
        }
        for (var routine : routines) {
            this.routines.put(routine.id(), routine);
        }
    }

    /** All exercises and variants by what refers to them, each with all that is known of it. */
    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    public List<Exercise> exercises() {
        return exercisesAndVariants().stream()
                .filter(exercise -> exercise.variant().isEmpty())
                .toList();
    }

    /** The exercises, each followed by its variants. */
    public List<Exercise> exercisesAndVariants() {
        return entries.values().stream().map(Entry::exercise).toList();
    }

    public List<Routine> routines() {
        return List.copyOf(routines.values());
    }

    /** The exercise with exactly this id, or the variant that is referred to. */
    public Optional<Exercise> exercise(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::exercise);
    }

    /** The routine with exactly this id. */
    public Optional<Routine> routine(String id) {
        return Optional.ofNullable(routines.get(id));
    }

    /** The exercises of a routine, in its order. */
    public List<Exercise> exercises(Routine routine) {
        return routine.exercises().stream()
                .map(id -> entries.get(id).exercise())
                .toList();
    }

    /** Where an exercise that is there and its amounts come from. */
    public Origins origins(String id) {
        return entries.get(id).origins();
    }

    /** Who prescribed an exercise, how often and for how long. */
    public Regimen regimen(String id) {
        return entries.containsKey(id) ? entries.get(id).regimen() : Regimen.NONE;
    }

    /** The built-in figure that an exercise names. */
    public Optional<Figure> figure(String id) {
        return exercise(id).flatMap(Exercise::pose).flatMap(Shipped::figure);
    }

    /** The exercise or routine that an id, or an unambiguous beginning of one, stands for. */
    public Found find(String typed) {
        var ids = references(typed);
        ids.addAll(routines.keySet());
        if (ids.contains(typed)) {
            return one(typed);
        }
        var begun = typed.isEmpty()
                ? List.<String>of()
                : ids.stream().filter(id -> begins(typed, id)).toList();
        if (begun.isEmpty()) {
            return new Found.Unknown(SimilarNames.to(typed, ids));
        }
        return begun.size() == 1 ? one(begun.get(0)) : new Found.Ambiguous(begun);
    }

    /** Each half of a variant may be shortened. */
    private static boolean begins(String typed, String id) {
        var slash = typed.indexOf('/');
        return slash < 0
                ? id.startsWith(typed)
                : id.startsWith(typed.substring(0, slash)) && id.contains("/" + typed.substring(slash + 1));
    }

    /** Variants only where one is meant: the beginning of an id is not ambiguous because of them. */
    private List<String> references(String typed) {
        var references = new ArrayList<>(entries.keySet());
        references.removeIf(reference -> reference.contains("/") != typed.contains("/"));
        return references;
    }

    private Found one(String id) {
        return entries.containsKey(id)
                ? new Found.OneExercise(entries.get(id).exercise())
                : new Found.OneRoutine(routines.get(id));
    }
}
