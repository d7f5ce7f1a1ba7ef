package decompress.perform;

import decompress.files.ExclusiveLock;
import decompress.interview.Aftermath;
import decompress.interview.Interview;
import decompress.interview.InterviewStep;
import decompress.interview.Morning;
import decompress.log.store.LogException;
import decompress.perform.ui.Console;
import decompress.plan.FlareDoses;
import decompress.plan.Person;
import decompress.plan.Plan;
import decompress.plan.Planner;
import decompress.plan.Reminders;
import decompress.safety.Profile;
import decompress.session.Performance;
import decompress.session.SessionPlan;
import decompress.session.Timeline;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks what must be asked about a plan, performs it, and keeps what follows from it. */
public record Performer(Console console, Journal journal, Profiles profiles) {
    /** Asks outside a session how the back is on the morning after one, if it is time to, and keeps the rating. */
    public Optional<Integer> askOfTheMorning(Person person) {
        var yesterday = Morning.due(person);
        if (yesterday.isEmpty()) {
            return Optional.empty();
        }
        var rating = Morning.rating(interviewer().answer(Morning.question()));
        if (rating.isEmpty()) {
            profiles.remember(profile -> profile.skippingMorning(profiles.today()));
            return rating;
        }
        journal.rateMorning(yesterday.get(), rating.get());
        Morning.words(yesterday.get().pain(), rating.get()).ifPresent(console::print);
        return rating;
    }

    /**
     * Performs a plan that is not empty.
     *
     * @throws Failure if the person must not or does not want to start
     */
    public SessionResult perform(Plan plan, Person person, Answers given, SessionIo io) throws LogException {
        var claim = claim(plan);
        try {
            var ready = interview(plan, person);
            return perform(plan, ready, keep(ready.learned(), person), given, io);
        } finally {
            claim.ifPresent(ExclusiveLock::close);
        }
    }

    private Interviewer interviewer() {
        return new Interviewer(console);
    }

    /** Takes the session that is resumed, so that no other process does the same sets. */
    private Optional<ExclusiveLock> claim(Plan plan) throws LogException {
        var resumed = plan.session().resumes();
        if (resumed.isEmpty()) {
            return Optional.empty();
        }
        var claim = journal.log().unfinished().claim(resumed.get());
        if (claim.isEmpty()) {
            throw Failure.failed("that session is being resumed somewhere else, or was just now.");
        }
        return claim;
    }

    private InterviewStep.Ready interview(Plan plan, Person person) {
        var step = interviewer().ask(answers -> Interview.next(plan, person, answers));
        if (step instanceof InterviewStep.Refuse refusal) {
            keep(refusal.learned(), person);
            if (refusal.isBadDay()) {
                var session = plan.session();
                var planned = new Performance(Timeline.of(session.exercises(), session.ownPace())).exercises();
                journal.keepBadDay(session, planned, refusal.learned().pain());
            }
            print(refusal, person);
            throw refusal.isOwnChoice() ? Failure.stopped(refusal.why()) : Failure.failed(refusal.why());
        }
        var ready = (InterviewStep.Ready) step;
        interviewer().print(ready.notes());
        return ready;
    }

    /** Prints what comes before the reason; after an answer the person is there to read it. */
    private void print(InterviewStep.Refuse refusal, Person person) {
        if (person.canAnswer()) {
            interviewer().printToRead(refusal.notes());
        } else {
            interviewer().print(refusal.notes());
        }
    }

    /** Saves the answers; if they cannot be written, the questions return next time. */
    private Person keep(InterviewStep.Learned learned, Person person) {
        remember(learned.change(), person.profile());
        var rated = Morning.due(person).filter(ignored -> learned.morning());
        if (rated.isEmpty() || learned.morningRating().isEmpty()) {
            return person;
        }
        journal.rateMorning(rated.get(), learned.morningRating().get());
        return person.withChangedLog();
    }

    private SessionResult perform(Plan plan, InterviewStep.Ready ready, Person person, Answers given, SessionIo io) {
        var after = person.with(ready.profile());
        var answers = given.orPain(plan.pain()).orPain(ready.learned().pain());
        var agreed = agreed(plan.session(), ready);
        var session =
                agreed.with(new Reminders(person.safety(), ready.profile(), answers.pain()).on(agreed.exercises()));
        var runner = new SessionRunner(
                io,
                journal,
                (record, at) -> Aftermath.of(record, at, after),
                aftermath -> remember(aftermath.change(), ready.profile()));
        var result = runner.perform(session, answers, person.library()::figure);
        FlareDoses.words(after).ifPresent(console::print);
        return result;
    }

    /** The plan, with the result of the interview. */
    private static SessionPlan agreed(SessionPlan asked, InterviewStep.Ready ready) {
        var agreed = ready.isEased() ? asked.easedTo(ready.parts()) : asked.with(ready.parts());
        var isComplete = agreed.exercises().size() == asked.exercises().size();
        return isComplete ? agreed : Planner.withLeadIns(agreed);
    }

    /** Keeps a change where it is one: a person who said nothing has no profile. */
    private void remember(UnaryOperator<Profile> change, Profile now) {
        if (!change.apply(now).equals(now)) {
            profiles.remember(change);
        }
    }
}
