package decompress.cli.safety;

import decompress.exercise.Exercise;
import decompress.interview.Interview;
import decompress.interview.InterviewStep;
import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.Interviewer;
import decompress.perform.Profiles;
import decompress.perform.ui.Console;
import decompress.plan.FlareDoses;
import decompress.plan.Person;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.safety.Flare;
import decompress.script.words.PainWords;
import decompress.view.FlareView;
import decompress.view.library.SafetyView;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts, shows and ends the flare-up plan of a person. */
public record FlarePlan(Console console, Profiles profiles, Person person) {
    private static final String NONE = "No flare plan is running. To start one: decompress flare --start";

    /** Shows the plan that is running; where there is none, asks whether to start one. */
    public int show() {
        if (person.flare().isPresent()) {
            return show(person.flare().get());
        }
        if (!console.canAsk()) {
            console.print(NONE);
            return ExitCode.DONE;
        }
        return start();
    }

    private int show(Flare flare) {
        var now = person.now();
        console.print(new FlareView(console.width()).plan(FlareDoses.title(flare, now), flare, now));
        return ExitCode.DONE;
    }

    /** Starts the plan now, after the warning signs; also a second time. */
    public int start() {
        refuse();
        console.print(new SafetyView(console.width()).emergency(Shipped.safety()));
        if (console.canAsk()) {
            ask();
        }
        var flare = new Flare(person.now().toInstant());
        profiles.change(profile -> profile.inFlare(Optional.of(flare)));
        return show(flare);
    }

    private void ask() {
        var interviewer = new Interviewer(console);
        var step = interviewer.ask(answers -> Interview.flareStart(person, answers));
        if (step instanceof InterviewStep.Refuse refusal) {
            profiles.change(refusal.learned().change());
            interviewer.printToRead(refusal.notes());
            throw Failure.stopped(refusal.why());
        }
    }

    /** A person who must not even walk needs a professional, not a plan. */
    private void refuse() {
        var profile = person.profile();
        if (profile.concern().isPresent()) {
            throw Failure.failed("You reported a warning sign or new pain on "
                    + profile.concern().get().on() + ". Have that checked first: decompress safety");
        }
        var walk = person.library().exercise(Exercise.WALKING).map(exercise -> Admission.to(exercise, profile, false));
        if (walk.filter(admission -> admission.verdict() == Verdict.RULED_OUT).isPresent()) {
            throw Failure.failed("A condition you recorded rules out exercise for now: " + names(walk.get()) + ".\n"
                    + PainWords.TIME_TO_SEE_SOMEONE);
        }
    }

    private static String names(Admission admission) {
        return admission.conditions().stream()
                .map(Shipped.safety()::conditionName)
                .collect(Collectors.joining("; "));
    }

    public int end() {
        if (person.flare().isEmpty()) {
            console.print(NONE);
        } else {
            profiles.change(profile -> profile.inFlare(Optional.empty()));
            console.print("The flare plan has ended. 'run' offers your usual doses again.");
        }
        return ExitCode.DONE;
    }
}
