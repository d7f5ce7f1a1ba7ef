package decompress.library;

import decompress.exercise.Exercise;
import decompress.exercise.Regimen;
import decompress.exercise.Routine;
import decompress.library.problem.SimilarNames;
import decompress.pose.Figure;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The ids that a typed one stands for: itself, or those that it is the beginning of. */
    public List<String> find(String typed) {
        var ids = ids(typed);
        if (ids.contains(typed)) {
            return List.of(typed);
        }
        return typed.isEmpty()
                ? List.of()
                : ids.stream().filter(id -> begins(typed, id)).toList();
    }

    /** At most three ids that are near a mistyped one. */
    public List<String> near(String typed) {
        return SimilarNames.to(typed, ids(typed));
    }

    /** Each half of a variant may be shortened. */
    private static boolean begins(String typed, String id) {
        var slash = typed.indexOf('/');
        return slash < 0
                ? id.startsWith(typed)
                : id.startsWith(typed.substring(0, slash)) && id.contains("/" + typed.substring(slash + 1));
    }

    /** Variants only where one is meant: the beginning of an id is not ambiguous because of them. */
    private List<String> ids(String typed) {
        var references = entries.keySet().stream().filter(id -> id.contains("/") == typed.contains("/"));
        return Stream.concat(references, routines.keySet().stream()).toList();
    }
}
