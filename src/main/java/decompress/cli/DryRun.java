package decompress.cli;

import decompress.cli.io.CommandConsole;
import decompress.interview.Interview;
import decompress.interview.InterviewStep;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.Interviewer;
import decompress.plan.Person;
import decompress.plan.Plan;
import decompress.plan.UsualDoses;
import decompress.session.Timeline;
import decompress.view.session.TimelineView;

/** Shows a plan with its times, and why its doses are not simply the written ones; starts nothing. */
record DryRun(CommandConsole console) {
    int show(Plan plan, Person person) {
        if (plan.isUsual()) {
            var usual = new UsualDoses(person);
            for (var exercise : plan.exercises()) {
                usual.words(exercise).ifPresent(why -> console.print(exercise.name() + ": " + why));
            }
        }
        var timeline =
                Timeline.of(foreseen(plan, person).parts(), plan.session().ownPace());
        console.page(new TimelineView(console.tableWidth()).lines(timeline));
        return ExitCode.DONE;
    }

    private InterviewStep.Ready foreseen(Plan plan, Person person) {
        var step = Interview.foreseen(plan, person);
        if (step instanceof InterviewStep.Refuse refusal) {
            throw Failure.failed(refusal.why());
        }
        var ready = (InterviewStep.Ready) step;
        new Interviewer(console).print(ready.notes());
        return ready;
    }
}
