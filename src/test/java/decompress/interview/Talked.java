package decompress.interview;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.plan.Person;
import decompress.plan.Plan;
import decompress.plan.SessionRequest;
import decompress.review.StartingDoses;
import decompress.safety.Clearance;
import decompress.safety.Profile;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.support.Exercises;
import decompress.support.KnownPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person made of plain values, who is asked and answers. */
final class Talked {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** A person without conditions who has a professional's go-ahead. */
    static final Profile KNOWN =
            Profile.NONE.noticed(TODAY).having(List.of(), TODAY).withGoAhead(TODAY);

    private Library library = Shipped.library();
    private Profile profile = KNOWN;
    private List<SessionRecord> recent = List.of();
    private LocalDateTime now = TODAY.atTime(15, 0);
    private boolean canAnswer = true;
    private Pain pain = Pain.beforehand(Optional.of(1), Optional.empty());
    private boolean isCleared;
    private boolean isBreak;
    private boolean afterStop;
    private final List<String> asked = new ArrayList<>();

    static Talked known() {
        return new Talked();
    }

    static Talked stranger() {
        return new Talked().with(Profile.NONE);
    }

    static Profile cleared(Profile profile, String... ids) {
        var all = profile;
        for (var id : ids) {
            all = all.cleared(new Clearance(id, "Dr. Silva", TODAY));
        }
        return all;
    }

    Talked with(Profile other) {
        profile = other;
        return this;
    }

    Talked with(Library other) {
        library = other;
        return this;
    }

    Talked after(SessionRecord... sessions) {
        recent = List.of(sessions);
        return this;
    }

    Talked at(LocalDateTime moment) {
        now = moment;
        return this;
    }

    /** Questions are impossible or unwanted. */
    Talked silent() {
        canAnswer = false;
        return this;
    }

    Talked feels(Pain known) {
        pain = known;
        return this;
    }

    /** The pain is not known before it is asked. */
    Talked unrated() {
        return feels(Pain.UNKNOWN);
    }

    Talked feels(int rating) {
        return feels(Pain.beforehand(Optional.of(rating), Optional.empty()));
    }

    Talked cleared() {
        isCleared = true;
        return this;
    }

    Talked onABreak() {
        isBreak = true;
        return this;
    }

    Talked resumesAfterStop() {
        afterStop = true;
        return this;
    }

    Person person() {
        return new KnownPerson(library, profile, recent).at(now, canAnswer);
    }

    private PlannedExercise part(String id) {
        var exercise = library.exercise(id).orElseThrow();
        var sittings = StartingDoses.of(exercise, recent);
        return new PlannedExercise(exercise, DoseChoice.LOW.from(sittings.now(), Duration.ZERO));
    }

    /** Asks for exercises by their ids with spaces between them, and answers one question after the other. */
    InterviewStep wants(String ids, String... typed) {
        asked.clear();
        var parts = Arrays.stream(ids.split(" ")).map(this::part).toList();
        var session = new SessionPlan(parts, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
        var request = new SessionRequest(
                List.of(),
                afterStop,
                Optional.empty(),
                Optional.empty(),
                DoseChoice.USUAL,
                false,
                false,
                isCleared,
                isBreak);
        var plan = new Plan(session, request, pain, true, afterStop, List.of());
        var lines = new ArrayDeque<>(List.of(typed));
        var answers = Answered.NONE;
        var step = Interview.next(plan, person(), answers);
        while (step instanceof InterviewStep.Ask next && !lines.isEmpty()) {
            asked.add(said(next.question().before()) + next.question().prompt());
            var answer = next.question().form().read(lines.remove());
            if (answer.isPresent()) {
                answers = answers.with(next.question(), answer.get());
            }
            step = Interview.next(plan, person(), answers);
        }
        assertThat(lines).as("answers that nothing asked for").isEmpty();
        return step;
    }

    /** The questions of the latest talk, one a line. */
    List<String> asked() {
        return asked;
    }

    /** The doses that it can start with, such as overhead-stretch 4 sets of 20 s. */
    static String ready(InterviewStep step) {
        assertThat(step).isInstanceOf(InterviewStep.Ready.class);
        return ((InterviewStep.Ready) step)
                .parts().stream()
                        .map(part -> part.exercise().reference() + " " + Exercises.sets(part.dose()))
                        .collect(Collectors.joining(", "));
    }

    static InterviewStep.Refuse refused(InterviewStep step) {
        assertThat(step).isInstanceOf(InterviewStep.Refuse.class);
        return (InterviewStep.Refuse) step;
    }

    /** The topic of the question that comes next. */
    static Topic topic(InterviewStep step) {
        assertThat(step).isInstanceOf(InterviewStep.Ask.class);
        return ((InterviewStep.Ask) step).question().topic();
    }

    static String said(List<Remark> notes) {
        return notes.stream()
                .map(note -> note instanceof Remark.Sentences words ? words.text() : note.toString())
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }

    /** The profile after what was answered. */
    Profile after(InterviewStep step) {
        var learned =
                step instanceof InterviewStep.Ready ready ? ready.learned() : ((InterviewStep.Refuse) step).learned();
        return learned.change().apply(profile);
    }
}
