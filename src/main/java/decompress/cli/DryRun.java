package decompress.cli;

import decompress.cli.io.CommandConsole;
import decompress.perform.ExitCode;
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
        var timeline = Timeline.of(plan.session().exercises(), plan.session().ownPace());
        console.page(new TimelineView(console.tableWidth()).lines(timeline));
        return ExitCode.DONE;
    }
}
