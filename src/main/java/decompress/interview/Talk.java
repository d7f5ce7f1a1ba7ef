package decompress.interview;

import decompress.plan.Person;
import decompress.safety.Concern;
import decompress.safety.Profile;
import decompress.session.Pain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One way through the questions: the answers, their changes, and the first question without an answer. */
final class Talk {
    /** Ends the way through the questions with a step; no more than a return from deep inside. */
    static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient InterviewStep step;

        private Halt(InterviewStep step) {
            super(null, null, false, false);
            this.step = step;
        }

        InterviewStep step() {
            return step;
        }
    }

    private final Person person;
    private final Answered answers;
    private final List<Remark> notes = new ArrayList<>();
    private Profile profile;
    private UnaryOperator<Profile> change = UnaryOperator.identity();
    private Pain pain;
    private boolean morning;
    private Optional<Integer> morningRating = Optional.empty();

    Talk(Person person, Answered answers, Pain pain) {
        this.person = person;
        this.answers = answers;
        this.profile = person.profile().on(person::today);
        this.pain = pain;
    }

    /** Asks questions that start no session. */
    static InterviewStep alone(Person person, Answered answers, Consumer<Talk> questions) {
        var talk = new Talk(person, answers, Pain.UNKNOWN);
        try {
            questions.accept(talk);
        } catch (Halt halt) {
            return halt.step();
        }
        return new InterviewStep.Ready(List.of(), false, List.of(), talk.profile(), talk.learned());
    }

    /** The person with the profile as far as the answers have changed it, without what no longer counts. */
    Person person() {
        return person.with(profile);
    }

    /** The profile as it is recorded, also what no longer counts. */
    Profile recorded() {
        return person.profile();
    }

    Profile profile() {
        return profile;
    }

    LocalDate today() {
        return person.today();
    }

    boolean canAsk() {
        return person.canAnswer();
    }

    Pain pain() {
        return pain;
    }

    void felt(Pain now) {
        pain = pain.or(now);
    }

    void feltThisMorning(Optional<Integer> rating) {
        morning = true;
        morningRating = rating;
    }

    /** Drops the lines that came before an answered question. */
    String ask(Question question) {
        var answer = answers.to(question);
        if (answer.isEmpty()) {
            notes.addAll(question.before());
            throw new Halt(new InterviewStep.Ask(question.after(notes)));
        }
        notes.clear();
        return answer.get();
    }

    boolean isYes(Question question) {
        return ask(question).equals(AnswerForm.YES);
    }

    /**
     * Whether the answer is "yes or not sure". Without that and without the letter for no, nothing starts.
     *
     * @param letter the one for no
     * @param no what that letter means
     * @param refusal why nothing starts then
     */
    boolean isYesOrNotSure(Topic topic, String question, String letter, String no, String refusal) {
        var prompt = "%s\ny = yes or not sure · %s = %s · Enter = do not start:".formatted(question, letter, no);
        var answer = ask(Question.of(topic, prompt, AnswerForm.Letters.of(AnswerForm.YES, letter)));
        if (!answer.equals(AnswerForm.YES) && !answer.equals(letter)) {
            throw stop(refusal);
        }
        return answer.equals(AnswerForm.YES);
    }

    void say(String text) {
        notes.add(Remark.of(text));
    }

    void say(Remark note) {
        notes.add(note);
    }

    void change(UnaryOperator<Profile> next) {
        var before = change;
        change = recorded -> next.apply(before.apply(recorded));
        profile = next.apply(profile).on(person::today);
    }

    /** The person decided that nothing starts. */
    Halt stop(String why) {
        return new Halt(new InterviewStep.Refuse(notes, why, true, false, learned()));
    }

    /** Nothing can start. */
    Halt fail(String why) {
        return new Halt(new InterviewStep.Refuse(notes, why, false, false, learned()));
    }

    /** Starts nothing today because of the person's pain or signs, and remembers the concern. */
    Halt badDay(Optional<Concern.Kind> concern, String why) {
        concern.ifPresent(kind -> change(profile -> profile.concerned(kind, today())));
        return new Halt(new InterviewStep.Refuse(notes, why, canAsk(), true, learned()));
    }

    /** Starts nothing today because of a warning sign, and remembers that. */
    Halt warningSign() {
        return badDay(Optional.of(Concern.Kind.WARNING_SIGN), "Not started. Have this checked before you exercise.");
    }

    List<Remark> notes() {
        return notes;
    }

    InterviewStep.Learned learned() {
        return new InterviewStep.Learned(change, pain, morning, morningRating);
    }
}
