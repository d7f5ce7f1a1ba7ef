package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.safety.Clearance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the exercises of a session: what stands in the way of each, and what a professional said to it. */
final class Admissions {

    private final Console console;
    private final Confirmation confirmation;
    private final boolean cleared;
    private final KnownProfile profile;
    private final Map<Exercise, String> refused = new LinkedHashMap<>();
    private final Map<List<String>, Boolean> answers = new HashMap<>();
    private boolean byThePerson;

    Admissions(Console console, boolean cleared, KnownProfile profile) {
        this.console = console;
        this.confirmation = new Confirmation(console);
        this.cleared = cleared;
        this.profile = profile;
    }

    /** All of them, or a refusal of everything that would need a yes, in one go. */
    void withoutQuestions(List<Exercise> exercises, List<Exercise> all) {
        for (var exercise : exercises) {
            var admission = admission(exercise);
            if (admission.verdict() != Verdict.ALLOWED) {
                refused.put(exercise, Refusal.reason(exercise, admission));
            } else if (exercise.precautions().partner()) {
                console.print(exercise.name() + ": only with your helper there, one who was shown how.");
            }
        }
        if (!refused.isEmpty()) {
            throw Failure.failed(
                    String.join("\n", refused.values()) + Refusal.wayOut(exercises, refused, all, profile.now()));
        }
    }

    /** Those that may be done; a no to one leaves the others, if the person wants to. */
    List<Exercise> ask(List<Exercise> exercises, List<Exercise> all) {
        var admitted = exercises.stream().filter(each -> mayDo(each, exercises)).toList();
        if (refused.isEmpty()) {
            return admitted;
        }
        var why = String.join("\n", refused.values());
        if (admitted.isEmpty()) {
            var way = Refusal.wayOut(exercises, refused, all, profile.now());
            throw byThePerson ? Failure.stopped(Refusal.askFirst(exercises) + way) : Failure.failed(why + way);
        }
        console.print(why);
        if (!confirmation.ask("Go on with the rest: " + Refusal.ids(admitted) + "?")) {
            throw Failure.stopped("Not begun.");
        }
        return admitted;
    }

    private boolean mayDo(Exercise exercise, List<Exercise> exercises) {
        var admission = admission(exercise);
        var may = switch (admission.verdict()) {
            case ALLOWED -> true;
            case ASKED -> saidYes(admission.conditions(), exercises);
            case NOT_CLEARED -> isCleared(exercise);
            case NOT_PRESCRIBED, RULED_OUT -> refuse(exercise, Refusal.reason(exercise, admission));
        };
        if (!may || !exercise.precautions().partner()) {
            return may || leave(exercise);
        }
        return confirmation.ask("Is your helper here, one who was shown how?") || leave(exercise);
    }

    private Admission admission(Exercise exercise) {
        return Admission.to(exercise, profile.now(), cleared);
    }

    private boolean refuse(Exercise exercise, String why) {
        refused.put(exercise, why);
        return false;
    }

    /** The person said no; why is theirs to know. */
    private boolean leave(Exercise exercise) {
        byThePerson |= !refused.containsKey(exercise);
        refused.putIfAbsent(exercise, "Left out: " + exercise.name() + ".");
        return false;
    }

    /** One question for all exercises that are asked about because of the same conditions. */
    private boolean saidYes(List<String> conditions, List<Exercise> exercises) {
        if (!answers.containsKey(conditions)) {
            var same = exercises.stream()
                    .filter(each -> admission(each).equals(new Admission(Verdict.ASKED, conditions)))
                    .toList();
            console.print("You recorded: " + Refusal.names(conditions) + ".");
            var names = String.join(", ", same.stream().map(Exercise::name).toList());
            var yes = confirmation.ask("Has a professional who knows this said you may do " + names + "?");
            answers.put(conditions, yes);
            if (yes) {
                record(same);
            }
        }
        return answers.get(conditions);
    }

    /** The conditions that rule an exercise out are gone through once, before the first yes to it is recorded. */
    private boolean isCleared(Exercise exercise) {
        console.print("%s is not done with any of these: %s."
                .formatted(exercise.name(), Refusal.names(exercise.precautions().avoidIf())));
        var yes = confirmation.ask("None of these?")
                && confirmation.ask("Has a professional who knows you said that you may do " + exercise.name() + "?");
        if (yes) {
            record(List.of(exercise));
        }
        return yes;
    }

    private void record(List<Exercise> exercises) {
        var who =
                confirmation.typed("Who said so? With a name it is recorded and not asked again; Enter leaves it out:");
        if (!who.isEmpty()) {
            for (var exercise : exercises) {
                profile.change(told -> told.cleared(new Clearance(exercise.id(), who, profile.today())));
            }
        }
    }
}
