package decompress.safety;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;
import java.util.List;

/** Whether a person may begin an exercise, and what stands in the way. */
public sealed interface Admission {
    /** Nothing stands in the way. */
    record Allowed() implements Admission {}

    /** A professional's yes to the exercise with these conditions is asked for. */
    record Asked(List<String> conditions) implements Admission {}

    /** The conditions rule it out, whoever has said yes. */
    record RuledOut(List<String> conditions) implements Admission {}

    /** It needs a yes that names it, and there is none. */
    record NotCleared() implements Admission {}

    /** The conditions need a professional's yes, and there is nobody to ask for it. */
    record NobodyToAsk(List<String> conditions) implements Admission {}

    /**
     * What stands between a person and an exercise.
     *
     * @param clearedNow whether a professional's yes to this exercise by name is claimed for this time
     * @param somebodyThere whether there is a person to answer questions
     */
    static Admission to(Exercise exercise, Profile profile, boolean clearedNow, boolean somebodyThere) {
        var precautions = exercise.precautions();
        var against = known(precautions.avoidIf(), profile);
        if (!against.isEmpty()) {
            return new RuledOut(against);
        }
        var yes = profile.clearance(exercise.id());
        if (precautions.clearance() == RequiredClearance.NAMED && yes.isEmpty() && !clearedNow) {
            return new NotCleared();
        }
        // A yes from before a condition was known says nothing about it.
        var open = known(precautions.askIf(), profile).stream()
                .filter(id -> yes.isEmpty()
                        || yes.get().on().isBefore(profile.conditions().get(id)))
                .toList();
        if (open.isEmpty() || clearedNow) {
            return new Allowed();
        }
        return somebodyThere ? new Asked(open) : new NobodyToAsk(open);
    }

    private static List<String> known(List<String> conditions, Profile profile) {
        return conditions.stream().filter(profile.conditions()::containsKey).toList();
    }
}
