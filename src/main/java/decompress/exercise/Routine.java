package decompress.exercise;

import java.util.List;

/** Exercises in the order in which they are done, by id. */
public record Routine(String id, String name, List<String> exercises) {
    public Routine {
        exercises = List.copyOf(exercises);
    }
}
