package decompress.interview;

import decompress.exercise.Exercise;
import decompress.plan.Plan;
import decompress.plan.Risk;
import decompress.safety.Admission;
import java.util.List;

/** The one question whether a doctor or physiotherapist gave the go-ahead, and what starts without it. */
record GoAhead(Talk talk, Plan plan) {
    private static final String START_GENTLY = "g";

    /** Whether a go-ahead counts for an exercise: confirmed now, recorded, or by a clearance that names it. */
    boolean isGiven(Exercise exercise) {
        return plan.request().cleared()
                || talk.profile().goAhead().isPresent()
                || talk.profile().clearance(exercise.id()).isPresent();
    }

    /** Whether an exercise starts at its starting dose, because there is no go-ahead. */
    boolean isAtOwnRisk(Exercise exercise) {
        return Risk.of(exercise) == Risk.GENTLE && !isGiven(exercise);
    }

    /** Asks if an exercise that may start needs a go-ahead; if none may start there is no question. */
    void ask() {
        var open = plan.exercises().stream()
                .filter(exercise -> Risk.of(exercise) != Risk.TRACTION && !isGiven(exercise))
                .filter(exercise ->
                        Admission.to(exercise, talk.profile(), false).verdict() != Admission.Verdict.RULED_OUT)
                .toList();
        var gentle = open.stream().filter(this::isAtOwnRisk).toList();
        if (open.isEmpty() || !talk.canAsk() || (talk.profile().ownRisk().isPresent() && open.equals(gentle))) {
            return;
        }
        var answer = talk.ask(Question.of(
                Topic.GO_AHEAD,
                "Has a doctor or physiotherapist cleared you for such exercises?\ny = yes"
                        + (gentle.isEmpty() ? "" : " · g = no, start gently at my own risk")
                        + " · Enter = do not start:",
                gentle.isEmpty() ? AnswerForm.YES_OR_NO : AnswerForm.Letters.of(AnswerForm.YES, START_GENTLY, "n")));
        switch (answer) {
            case AnswerForm.YES -> talk.change(profile -> profile.withGoAhead(talk.today()));
            case START_GENTLY -> talk.change(profile -> profile.atOwnRisk(talk.today()));
            default ->
                throw talk.stop("Not started. Ask a doctor or physiotherapist first. " + RefusalWords.sheets(open));
        }
    }

    /** Says why the dose is the starting dose, the first time with what to look out for. */
    void explain(List<Exercise> atOwnRisk) {
        if (atOwnRisk.isEmpty()) {
            return;
        }
        var isFirst = talk.canAsk()
                ? talk.recorded().ownRisk().isEmpty()
                : talk.recorded().notice().isEmpty();
        if (!talk.canAsk() && isFirst) {
            talk.person().safety().notice().forEach(talk::say);
            talk.say(Remark.Signs.EMERGENCY_AND_STOP);
            talk.change(profile -> profile.noticed(talk.today()));
        }
        talk.say("No go-ahead is recorded, so this session uses the starting dose.");
        if (isFirst) {
            talk.say(RefusalWords.sheets(atOwnRisk));
        }
    }
}
