package decompress.interview;

import decompress.exercise.Exercise;
import decompress.plan.Easing;
import decompress.plan.Person;
import decompress.plan.Plan;
import decompress.plan.Reminders;
import decompress.safety.Concern;
import decompress.script.words.PainWords;
import decompress.session.PlannedExercise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which question comes next before a session, why nothing starts, or with which doses it can start. */
public final class Interview {
    private final Talk talk;
    private final Plan plan;
    private final GoAhead goAhead;

    private Interview(Talk talk, Plan plan) {
        this.talk = talk;
        this.plan = plan;
        this.goAhead = new GoAhead(talk, plan);
    }

    /**
     * The step after what was answered so far.
     *
     * @param plan what the person asked for
     */
    public static InterviewStep next(Plan plan, Person person, Answered answers) {
        try {
            return new Interview(new Talk(person, answers, plan.pain()), plan).ready();
        } catch (Talk.Halt halt) {
            return halt.step();
        }
    }

    /** The session at the doses that the rated pain would leave, or why nothing would start; nothing is asked. */
    public static InterviewStep foreseen(Plan plan, Person person) {
        var talk = new Talk(person, Answered.NONE, plan.pain());
        var asked = plan.session().exercises();
        try {
            var left = new PainBefore(talk, plan, asked).foresee();
            var reminded = new Reminders(person.safety(), talk.profile(), talk.pain()).on(left);
            return new InterviewStep.Ready(reminded, !left.equals(asked), talk.notes(), talk.profile(), talk.learned());
        } catch (Talk.Halt halt) {
            return halt.step();
        }
    }

    /** The step of going through the conditions without a session. */
    public static InterviewStep conditions(Person person, Answered answers) {
        return Talk.alone(person, answers, talk -> new Screening(talk, person.safety()).askAll());
    }

    /** The step before a flare plan, after the emergency signs were shown. */
    public static InterviewStep flareStart(Person person, Answered answers) {
        return Talk.alone(person, answers, FlareStart::ask);
    }

    private InterviewStep ready() {
        askWhatWasReported();
        askAfterStop();
        if (talk.canAsk()) {
            welcome();
            new Screening(talk, talk.person().safety()).ask();
            goAhead.ask();
        }
        var admitted = new Admissions(talk, plan, goAhead).ask();
        var wanted = plan.session().exercises().stream()
                .filter(part -> admitted.contains(part.exercise()))
                .toList();
        var atOwnRisk = admitted.stream().filter(goAhead::isAtOwnRisk).toList();
        goAhead.explain(atOwnRisk);
        var asked = with(wanted, atOwnRisk, Easing::starting);
        var gentle = new PainBefore(talk, plan, asked).ask();
        var eased = new AfterLastTime(talk, plan).ask(gentle);
        var agreed = eased.equals(asked) ? new StepUp(talk).offer(asked, plan.isUsual()) : eased;
        return new InterviewStep.Ready(agreed, !eased.equals(asked), talk.notes(), talk.profile(), talk.learned());
    }

    /** The parts, those of some exercises with another dose. */
    static List<PlannedExercise> with(
            List<PlannedExercise> parts, List<Exercise> some, UnaryOperator<PlannedExercise> other) {
        var changed = new ArrayList<PlannedExercise>();
        for (var part : parts) {
            changed.add(some.contains(part.exercise()) ? other.apply(part) : part);
        }
        return changed;
    }

    private void welcome() {
        if (talk.profile().notice().isEmpty()) {
            talk.say("Stop if a movement hurts or your pain gets worse.");
            talk.change(profile -> profile.noticed(talk.today()));
        }
    }

    /** What kept an earlier session from starting, or ended one further down a leg, is asked about first. */
    private void askWhatWasReported() {
        var movedDown = talk.person().latest().filter(last -> last.pain().movedDown());
        var concern = talk.profile()
                .concern()
                .or(() -> movedDown.map(last -> new Concern(Concern.Kind.MOVED_DOWN, last.day())));
        if (concern.isEmpty()) {
            return;
        }
        var what = concern.get().on() + ": "
                + switch (concern.get().kind()) {
                    case WARNING_SIGN -> "you reported a warning sign.";
                    case NEW_PAIN -> "you reported strong pain that was new or worse than usual.";
                    case MOVED_DOWN ->
                        "your pain moved down"
                                + movedDown
                                        .map(last -> ": " + PainWords.sites(last.pain()))
                                        .orElse("") + ".";
                };
        if (!talk.canAsk()) {
            throw talk.fail(RefusalWords.mustBeChecked(what));
        }
        talk.say(what);
        var question = Question.yesOrNo(
                Topic.CONCERN,
                switch (concern.get().kind()) {
                    case WARNING_SIGN -> "Has a doctor checked it since then?";
                    case NEW_PAIN -> "Has a doctor or physiotherapist checked it since then, or has it passed?";
                    case MOVED_DOWN ->
                        "Has a doctor or physiotherapist checked it since then, or has it moved back up?";
                });
        if (!talk.isYes(question)) {
            talk.say(Remark.Signs.EMERGENCY);
            throw talk.stop("Not started. " + PainWords.TIME_TO_SEE_SOMEONE);
        }
        talk.change(profile -> profile.checked());
    }

    private void askAfterStop() {
        if (!plan.afterStop()) {
            return;
        }
        var stopped = "That session was stopped for pain. Continue only if the pain has passed.";
        if (!talk.canAsk()) {
            throw talk.fail(stopped + " Confirm that in a terminal.");
        }
        talk.say(stopped);
        if (!talk.isYes(Question.yesOrNo(Topic.RESUME_AFTER_STOP, "Continue now?"))) {
            throw talk.stop("Not resumed. Warning signs: decompress safety");
        }
    }
}
