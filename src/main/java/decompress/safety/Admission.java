package decompress.safety;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a person may begin an exercise, and what stands in the way.
 *
 * @param conditions those of the person's conditions that stand in the way
 */
public record Admission(Verdict verdict, List<String> conditions) {
    /** The verdict about an exercise for a person. */
    public enum Verdict {
        /** Nothing stands in the way. */
        ALLOWED,
        /** A professional must agree to the exercise with these conditions. */
        ASKED,
        /** It needs a clearance that names it, and there is none. */
        NOT_CLEARED,
        /** It needs numbers that a professional set, and there are none. */
        NOT_PRESCRIBED,
        /** The conditions rule it out, even with a clearance. */
        RULED_OUT
    }

    public Admission {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether a person may do an exercise, and the conditions that decide it.
     *
     * @param clearedNow whether a go-ahead is confirmed for this time; it stands for no clearance that names an exercise
     */
    public static Admission to(Exercise exercise, Profile profile, boolean clearedNow) {
        var precautions = exercise.precautions();
        var against = known(precautions.avoidIf(), profile);
        if (!against.isEmpty()) {
            return new Admission(Verdict.RULED_OUT, against);
        }
        if (precautions.clearance() == RequiredClearance.PRESCRIBED) {
            return new Admission(Verdict.NOT_PRESCRIBED, List.of());
        }
        var yes = profile.clearance(exercise.id());
        if (precautions.clearance() == RequiredClearance.NAMED && yes.isEmpty()) {
            return new Admission(Verdict.NOT_CLEARED, List.of());
        }
        if (clearedNow && precautions.clearance() == RequiredClearance.GENERAL) {
            return new Admission(Verdict.ALLOWED, List.of());
        }
        // A yes from before a condition was known says nothing about it.
        var open = known(precautions.askIf(), profile);
        if (yes.isPresent()) {
            open.removeIf(id -> !yes.get().on().isBefore(profile.conditions().get(id)));
        }
        return new Admission(open.isEmpty() ? Verdict.ALLOWED : Verdict.ASKED, open);
    }

    /**
     * How a person does the exercise with their conditions: each tip with the conditions that ask for it. A tip holds
     * next to a question, so it is still shown after a professional has agreed.
     */
    public static Map<String, List<String>> adaptations(Exercise exercise, Profile profile) {
        return exercise.precautions().tips(profile.conditions().keySet());
    }

    private static List<String> known(List<String> conditions, Profile profile) {
        var known = new ArrayList<>(conditions);
        known.retainAll(profile.conditions().keySet());
        return known;
    }
}
