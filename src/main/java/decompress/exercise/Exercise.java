package decompress.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The built-in walk, offered where every other exercise is ruled out. */
    public static final String WALKING = "walking";

    /** What names it, and the variant, in a plan or a routine: such as cat-stretch, or cat-stretch/seated. */
    public String reference() {
        return variant.isEmpty() ? id : id + "/" + variant.get();
    }

    /** Whether equipment holds the body, so that the person cannot simply let go. */
    public boolean isHeld() {
        return position.isOnApparatus() || precautions.clearance() != RequiredClearance.GENERAL;
    }

    /** How to let go of what holds the body; empty where nothing does. */
    public Optional<String> letGo() {
        return isHeld() ? guidance.cue(CueMoment.RELEASE) : Optional.empty();
    }

    /** How to come out of a set that is under way; where something holds the body, first how to let go of it. */
    public List<String> outOfASet() {
        var steps = guidance.wayOut().steps();
        var release = steps.isEmpty() ? guidance.cue(CueMoment.RELEASE) : letGo();
        return Stream.concat(release.stream(), steps.stream()).toList();
    }
}
