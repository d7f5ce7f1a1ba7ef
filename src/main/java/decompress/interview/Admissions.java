package decompress.interview;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.plan.Person;
import decompress.plan.Plan;
import decompress.plan.Risk;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.safety.Clearance;
import decompress.safety.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks each exercise of a session against the conditions and clearances. */
final class Admissions {
    private final Talk talk;
    private final Plan plan;
    private final GoAhead goAhead;
    private final Map<Exercise, String> refused = new LinkedHashMap<>();
    private boolean isOwnChoice;

    Admissions(Talk talk, Plan plan, GoAhead goAhead) {
        this.talk = talk;
        this.plan = plan;
        this.goAhead = goAhead;
    }

    /** An exercise to offer in place of another: without equipment, helper or question; otherwise a walk. */
    static Optional<Exercise> instead(Exercise exercise, Person person) {
        return Stream.concat(exercise.instead().stream(), Stream.of(Exercise.WALKING))
                .flatMap(id -> person.library().exercise(id).stream())
                .filter(other -> !other.equals(exercise))
                .filter(other -> other.equipment().isEmpty() && Risk.of(other) == Risk.GENTLE)
                .filter(other -> isAllowed(other, person.profile()))
                .findFirst();
    }

    /** Whether nothing that a person recorded, and no missing clearance, stands in the way of an exercise. */
    private static boolean isAllowed(Exercise exercise, Profile profile) {
        return Admission.to(exercise, profile, false).verdict() == Verdict.ALLOWED;
    }

    /** The exercises that may start; a refused one leaves the others, if the person wants to continue. */
    List<Exercise> ask() {
        var wanted = plan.exercises();
        var admitted = wanted.stream().filter(this::mayStart).toList();
        if (refused.isEmpty()) {
            return admitted;
        }
        var why = String.join("\n", refused.values());
        var wayOut = RefusalWords.wayOut(wanted, List.copyOf(refused.keySet()), talk.person());
        if (!talk.canAsk()) {
            throw talk.fail(why + wayOut);
        }
        if (admitted.isEmpty()) {
            throw isOwnChoice
                    ? talk.stop("Not started. Ask a doctor or physiotherapist first. " + RefusalWords.sheets(wanted)
                            + wayOut)
                    : talk.fail(why + wayOut);
        }
        talk.say(why);
        var others = "Continue with the other exercises: " + RefusalWords.ids(admitted) + "?";
        if (!talk.isYes(Question.yesOrNo(Topic.OTHERS, others))) {
            throw talk.stop("Not started.");
        }
        return admitted;
    }

    private boolean mayStart(Exercise exercise) {
        var admission = admission(exercise);
        var safety = talk.person().safety();
        var may = switch (admission.verdict()) {
            case ALLOWED -> isScreened(exercise);
            case ASKED -> isScreened(exercise) && isAskedAbout(exercise, admission);
            case NOT_CLEARED -> isCleared(exercise);
            case NOT_PRESCRIBED -> refuse(exercise, RefusalWords.notPrescribed(exercise));
            case RULED_OUT -> refuse(exercise, RefusalWords.ruledOut(exercise, admission.conditions(), safety));
        };
        return may && hasGoAhead(exercise) && hasCompany(exercise);
    }

    private Admission admission(Exercise exercise) {
        return Admission.to(exercise, talk.profile(), plan.request().cleared());
    }

    private boolean refuse(Exercise exercise, String why) {
        refused.put(exercise, why);
        return false;
    }

    /** The person said no; why is theirs to know. */
    private boolean leave(Exercise exercise) {
        isOwnChoice = true;
        return refuse(exercise, "Left out: " + exercise.name() + ".");
    }

    /** Without a terminal, traction needs conditions that were reviewed recently. */
    private boolean isScreened(Exercise exercise) {
        return talk.canAsk()
                || Risk.of(exercise) != Risk.TRACTION
                || talk.profile().areConditionsFresh(talk.today())
                || refuse(exercise, RefusalWords.notScreened(exercise));
    }

    private boolean hasGoAhead(Exercise exercise) {
        return Risk.of(exercise) != Risk.MACHINE
                || goAhead.isGiven(exercise)
                || refuse(exercise, RefusalWords.noGoAhead(exercise));
    }

    /** One question for all exercises that are asked about because of the same conditions. */
    private boolean isAskedAbout(Exercise exercise, Admission admission) {
        var safety = talk.person().safety();
        if (!talk.canAsk()) {
            return refuse(exercise, RefusalWords.askFirst(exercise, admission.conditions(), safety));
        }
        var same = plan.exercises().stream()
                .filter(other -> admission(other).equals(admission))
                .toList();
        talk.say("You recorded: " + safety.conditionNames(admission.conditions()) + ".");
        var key = String.join(" ", admission.conditions());
        var question = Question.yesOrNo(
                        Topic.ASK_FIRST,
                        "Has a doctor or physiotherapist who knows this said that you may do "
                                + RefusalWords.names(same) + "?")
                .about(key);
        if (!talk.isYes(question)) {
            return leave(exercise);
        }
        var who = whoCleared(key, "count it for today only");
        if (!who.isEmpty()) {
            record(same, who);
        }
        return true;
    }

    /** The person confirms once that none of the excluding conditions applies, before a clearance is recorded. */
    private boolean isCleared(Exercise exercise) {
        var old = talk.recorded().clearance(exercise.id());
        if (!talk.canAsk()) {
            return refuse(exercise, RefusalWords.notCleared(exercise, old));
        }
        old.ifPresent(yes -> talk.say(RefusalWords.expired(exercise, yes)));
        talk.say("Do not do %s if you have any of these: %s."
                .formatted(
                        exercise.name(),
                        talk.person()
                                .safety()
                                .conditionNames(exercise.precautions().avoidIf())));
        var none = Question.yesOrNo(Topic.NONE_OF_THESE, "Type y only if you have NONE of them:")
                .about(exercise.id());
        var cleared = Question.yesOrNo(
                        Topic.CLEARANCE, "Has a doctor or physiotherapist cleared you for " + exercise.name() + "?")
                .about(exercise.id());
        if (!talk.isYes(none) || !talk.isYes(cleared)) {
            return leave(exercise);
        }
        var who = whoCleared(exercise.id(), "do not start");
        if (who.isEmpty()) {
            return leave(exercise);
        }
        record(List.of(exercise), who);
        var given = Optional.of(Clearance.read(exercise.id(), who, talk.today()));
        return admission(exercise).verdict() == Verdict.ALLOWED
                || refuse(exercise, RefusalWords.notCleared(exercise, given));
    }

    private String whoCleared(String about, String onEnter) {
        var prompt = "Who cleared you, and when? Such as Dr. Silva 2026-11-20 · Enter = " + onEnter + ":";
        return talk.ask(Question.of(Topic.CLEARED_BY, prompt, AnswerForm.TEXT).about(about));
    }

    private void record(List<Exercise> exercises, String answer) {
        for (var exercise : exercises) {
            var yes = Clearance.read(exercise.id(), answer, talk.today());
            talk.change(profile -> profile.cleared(yes));
        }
    }

    /** Some exercises need a second person; without a terminal a line says so. */
    private boolean hasCompany(Exercise exercise) {
        var questions = new ArrayList<Question>();
        if (exercise.precautions().partner()) {
            questions.add(
                    Question.yesOrNo(Topic.HELPER, "Is your helper here, and have they been trained on this table?"));
        }
        if (exercise.position() == Position.INVERTED) {
            questions.add(Question.yesOrNo(Topic.COMPANY, "Is someone in the room with you?"));
        }
        if (!talk.canAsk()) {
            if (!questions.isEmpty()) {
                talk.say(
                        exercise.precautions().partner()
                                ? exercise.name() + ": only with your trained helper there."
                                : exercise.name() + ": only with someone in the room.");
            }
            return true;
        }
        return questions.stream().allMatch(question -> talk.isYes(question.about(exercise.id()))) || leave(exercise);
    }
}
