package decompress.exercise;

import java.util.List;
import java.util.Optional;

/**
 * One thing that may be asked of a body.
 *
 * @param variant the word for this way of doing it, where it is not the usual one
 * @param purpose what it is for, in one sentence
 * @param instead ids of exercises to do in its place
 * @param pose the id of its figure
 */
public record Exercise(
        String id,
        Optional<String> variant,
        String name,
        Optional<String> purpose,
        List<String> targets,
        Position position,
        List<Equipment> equipment,
        Prescription prescription,
        Guidance guidance,
        Precautions precautions,
        List<String> instead,
        Optional<String> pose,
        List<String> sources) {
    public Exercise {
        targets = List.copyOf(targets);
        equipment = List.copyOf(equipment);
        instead = List.copyOf(instead);
        sources = List.copyOf(sources);
    }

    /** What names it, and the variant, in a plan or a routine: such as cat-stretch, or cat-stretch/seated. */
    public String reference() {
        return variant.map(word -> id + "/" + word).orElse(id);
    }
}
